package org.myograph.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLClassExpression;
import org.semanticweb.owlapi.model.OWLClassExpressionVisitorEx;
import org.semanticweb.owlapi.model.OWLDataHasValue;
import org.semanticweb.owlapi.model.OWLDataProperty;
import org.semanticweb.owlapi.model.OWLDataSomeValuesFrom;
import org.semanticweb.owlapi.model.OWLIndividual;
import org.semanticweb.owlapi.model.OWLLiteral;
import org.semanticweb.owlapi.model.OWLObjectHasSelf;
import org.semanticweb.owlapi.model.OWLObjectHasValue;
import org.semanticweb.owlapi.model.OWLObjectIntersectionOf;
import org.semanticweb.owlapi.model.OWLObjectMinCardinality;
import org.semanticweb.owlapi.model.OWLObjectOneOf;
import org.semanticweb.owlapi.model.OWLObjectPropertyExpression;
import org.semanticweb.owlapi.model.OWLObjectSomeValuesFrom;
import org.semanticweb.owlapi.model.OWLObjectUnionOf;
import org.semanticweb.owlapi.model.OWLPropertyExpression;

/**
 * How a thing is seen to be in a class: a list of triple patterns for each way. There is no answer
 * for class expressions that OWL 2 RL does not admit on the left of an axiom.
 */
final class Patterns implements OWLClassExpressionVisitorEx<Optional<List<List<Triple>>>> {
  private final Node thing;
  private final RuleBook book;

  private Patterns(Node thing, RuleBook book) {
    this.thing = thing;
    this.book = book;
  }

  static Optional<List<List<Triple>>> of(OWLClassExpression kind, Node thing, RuleBook book) {
    return kind.accept(new Patterns(thing, book));
  }

  static Triple type(Node thing, OWLClass kind) {
    return Triple.create(thing, RDF.type.asNode(), node(kind.getIRI()));
  }

  static Triple relation(Node subject, OWLPropertyExpression relation, Node object) {
    if (relation instanceof OWLObjectPropertyExpression step) {
      Node name = node(step.getNamedProperty().getIRI());
      return step.isAnonymous()
          ? Triple.create(object, name, subject)
          : Triple.create(subject, name, object);
    }
    return Triple.create(subject, node(((OWLDataProperty) relation).getIRI()), object);
  }

  static Node node(IRI iri) {
    return NodeFactory.createURI(iri.getIRIString());
  }

  static Node node(OWLLiteral literal) {
    return literal.hasLang()
        ? NodeFactory.createLiteralLang(literal.getLiteral(), literal.getLang())
        : NodeFactory.createLiteralDT(
            literal.getLiteral(),
            NodeFactory.getType(literal.getDatatype().getIRI().getIRIString()));
  }

  /** Every way of the one kind together with every way of the other. */
  static List<List<Triple>> both(List<List<Triple>> one, List<List<Triple>> other) {
    List<List<Triple>> ways = new ArrayList<>();
    for (List<Triple> left : one) {
      for (List<Triple> right : other) {
        List<Triple> way = new ArrayList<>(left);
        way.addAll(right);
        ways.add(way);
      }
    }
    return ways;
  }

  @Override
  public Optional<List<List<Triple>>> visit(OWLClass kind) {
    if (kind.isOWLNothing()) {
      return Optional.of(List.of());
    }
    return kind.isOWLThing() ? way() : way(type(thing, kind));
  }

  private static Optional<List<List<Triple>>> way(Triple... atoms) {
    return Optional.of(List.of(List.of(atoms)));
  }

  @Override
  public Optional<List<List<Triple>>> visit(OWLObjectIntersectionOf all) {
    return all.operands()
        .sorted()
        .map(kind -> of(kind, thing, book))
        .reduce((one, other) -> one.flatMap(left -> other.map(right -> both(left, right))))
        .flatMap(ways -> ways);
  }

  @Override
  public Optional<List<List<Triple>>> visit(OWLObjectUnionOf any) {
    List<Optional<List<List<Triple>>>> parts =
        any.operands().sorted().map(kind -> of(kind, thing, book)).toList();
    return parts.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(parts.stream().flatMap(part -> part.get().stream()).toList());
  }

  @Override
  public Optional<List<List<Triple>>> visit(OWLObjectOneOf any) {
    return any.individuals().anyMatch(OWLIndividual::isAnonymous)
        ? Optional.empty()
        : Optional.of(any.individuals().sorted().map(each -> List.of(same(each))).toList());
  }

  /** Is put into the rule and taken out of its body by it. */
  private Triple same(OWLIndividual individual) {
    return Triple.create(
        thing, OWL2.sameAs.asNode(), node(individual.asOWLNamedIndividual().getIRI()));
  }

  @Override
  public Optional<List<List<Triple>>> visit(OWLObjectSomeValuesFrom some) {
    return some(some.getProperty(), some.getFiller());
  }

  @Override
  public Optional<List<List<Triple>>> visit(OWLObjectMinCardinality least) {
    return least.getCardinality() == 1
        ? some(least.getProperty(), least.getFiller())
        : Optional.empty();
  }

  private Optional<List<List<Triple>>> some(
      OWLObjectPropertyExpression property, OWLClassExpression filler) {
    Node other = book.variable();
    List<List<Triple>> step = List.of(List.of(relation(thing, property, other)));
    return of(filler, other, book).map(ways -> both(step, ways));
  }

  @Override
  public Optional<List<List<Triple>>> visit(OWLObjectHasValue has) {
    OWLIndividual value = has.getFiller();
    return value.isAnonymous()
        ? Optional.empty()
        : way(relation(thing, has.getProperty(), node(value.asOWLNamedIndividual().getIRI())));
  }

  @Override
  public Optional<List<List<Triple>>> visit(OWLObjectHasSelf self) {
    return way(relation(thing, self.getProperty(), thing));
  }

  @Override
  public Optional<List<List<Triple>>> visit(OWLDataHasValue has) {
    return way(relation(thing, has.getProperty(), node(has.getFiller())));
  }

  @Override
  public Optional<List<List<Triple>>> visit(OWLDataSomeValuesFrom some) {
    return some.getFiller().isTopDatatype()
        ? way(relation(thing, some.getProperty(), book.variable()))
        : Optional.empty();
  }

  @Override
  public Optional<List<List<Triple>>> doDefault(Object kind) {
    return Optional.empty();
  }
}
