package org.myograph.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLClassExpression;
import org.semanticweb.owlapi.model.OWLClassExpressionVisitorEx;
import org.semanticweb.owlapi.model.OWLIndividual;
import org.semanticweb.owlapi.model.OWLObjectHasValue;
import org.semanticweb.owlapi.model.OWLObjectIntersectionOf;
import org.semanticweb.owlapi.model.OWLObjectPropertyExpression;
import org.semanticweb.owlapi.model.OWLObjectSomeValuesFrom;
import org.semanticweb.owlapi.model.OWLObjectUnionOf;

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

  static Triple relation(Node subject, OWLObjectPropertyExpression relation, Node object) {
    Node name = node(relation.getNamedProperty().getIRI());
    return relation.isAnonymous()
        ? Triple.create(object, name, subject)
        : Triple.create(subject, name, object);
  }

  static Node node(IRI iri) {
    return NodeFactory.createURI(iri.getIRIString());
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
    if (kind.isOWLThing()) {
      return Optional.of(List.of(List.of()));
    }
    return Optional.of(List.of(List.of(type(thing, kind))));
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
  public Optional<List<List<Triple>>> visit(OWLObjectSomeValuesFrom some) {
    Node other = book.variable();
    List<List<Triple>> step = List.of(List.of(relation(thing, some.getProperty(), other)));
    return of(some.getFiller(), other, book).map(ways -> both(step, ways));
  }

  @Override
  public Optional<List<List<Triple>>> visit(OWLObjectHasValue has) {
    OWLIndividual value = has.getFiller();
    return value.isAnonymous()
        ? Optional.empty()
        : Optional.of(
            List.of(
                List.of(
                    relation(
                        thing, has.getProperty(), node(value.asOWLNamedIndividual().getIRI())))));
  }

  @Override
  public Optional<List<List<Triple>>> doDefault(Object kind) {
    return Optional.empty();
  }
}
