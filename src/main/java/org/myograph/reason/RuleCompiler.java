package org.myograph.reason;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.semanticweb.owlapi.model.OWLAsymmetricObjectPropertyAxiom;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLAxiomVisitor;
import org.semanticweb.owlapi.model.OWLClassExpression;
import org.semanticweb.owlapi.model.OWLDataPropertyDomainAxiom;
import org.semanticweb.owlapi.model.OWLDataPropertyRangeAxiom;
import org.semanticweb.owlapi.model.OWLDifferentIndividualsAxiom;
import org.semanticweb.owlapi.model.OWLDisjointClassesAxiom;
import org.semanticweb.owlapi.model.OWLDisjointObjectPropertiesAxiom;
import org.semanticweb.owlapi.model.OWLDisjointUnionAxiom;
import org.semanticweb.owlapi.model.OWLEntity;
import org.semanticweb.owlapi.model.OWLEquivalentClassesAxiom;
import org.semanticweb.owlapi.model.OWLEquivalentObjectPropertiesAxiom;
import org.semanticweb.owlapi.model.OWLFunctionalDataPropertyAxiom;
import org.semanticweb.owlapi.model.OWLFunctionalObjectPropertyAxiom;
import org.semanticweb.owlapi.model.OWLIndividual;
import org.semanticweb.owlapi.model.OWLInverseFunctionalObjectPropertyAxiom;
import org.semanticweb.owlapi.model.OWLInverseObjectPropertiesAxiom;
import org.semanticweb.owlapi.model.OWLIrreflexiveObjectPropertyAxiom;
import org.semanticweb.owlapi.model.OWLNegativeObjectPropertyAssertionAxiom;
import org.semanticweb.owlapi.model.OWLObjectPropertyDomainAxiom;
import org.semanticweb.owlapi.model.OWLObjectPropertyExpression;
import org.semanticweb.owlapi.model.OWLObjectPropertyRangeAxiom;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLPropertyExpression;
import org.semanticweb.owlapi.model.OWLSubClassOfAxiom;
import org.semanticweb.owlapi.model.OWLSubDataPropertyOfAxiom;
import org.semanticweb.owlapi.model.OWLSubObjectPropertyOfAxiom;
import org.semanticweb.owlapi.model.OWLSubPropertyChainOfAxiom;
import org.semanticweb.owlapi.model.OWLSymmetricObjectPropertyAxiom;
import org.semanticweb.owlapi.model.OWLTransitiveObjectPropertyAxiom;

/**
 * Makes rules of axioms, one or more of each. Different names are taken for different things, so a
 * functional relation with two values is a contradiction rather than an equality.
 */
final class RuleCompiler implements OWLAxiomVisitor {
  private final RuleBook book = new RuleBook();
  private final Node x = book.variable();
  private final Node y = book.variable();
  private final Node z = book.variable();
  private final Classification classification;
  private final Set<Node> betweenDifferent;
  private final Chains chains;

  private RuleCompiler(
      OWLOntology schema, Classification classification, Set<Node> betweenDifferent) {
    this.classification = classification;
    chains = new Chains(schema, book);
    this.betweenDifferent = betweenDifferent;
  }

  /**
   * @param axioms about classes and relations, and what they say of single things
   * @param betweenDifferent relations of which conclusions from a thing to itself are left out
   */
  static RuleBook compile(
      OWLOntology schema, Stream<OWLAxiom> ofThings, Set<Node> betweenDifferent) {
    Classification classification = new Classification(schema);
    RuleCompiler compiler = new RuleCompiler(schema, classification, betweenDifferent);
    Stream.of(schema.axioms(), ofThings, classification.subClassAxioms())
        .flatMap(Stream::sorted)
        .forEach(compiler::compile);
    return compiler.book;
  }

  private void compile(OWLAxiom axiom) {
    book.open(axiom);
    axiom.accept(this);
    book.close();
  }

  @Override
  public void visit(OWLSubClassOfAxiom axiom) {
    subClass(axiom, axiom.getSubClass(), axiom.getSuperClass());
  }

  @Override
  public void visit(OWLEquivalentClassesAxiom axiom) {
    for (List<OWLClassExpression> pair : Pairs.of(axiom.getOperandsAsList())) {
      subClass(axiom, pair.get(0), pair.get(1));
      subClass(axiom, pair.get(1), pair.get(0));
    }
  }

  @Override
  public void visit(OWLDisjointClassesAxiom axiom) {
    for (List<OWLClassExpression> pair : Pairs.of(axiom.getOperandsAsList())) {
      Patterns.of(pair.get(0), x, book)
          .flatMap(one -> Patterns.of(pair.get(1), x, book).map(other -> Patterns.both(one, other)))
          .ifPresentOrElse(ways -> ways.forEach(book::forbid), () -> refuse(axiom, Stream.of()));
    }
  }

  @Override
  public void visit(OWLDisjointUnionAxiom axiom) {
    visit(axiom.getOWLDisjointClassesAxiom());
    visit(axiom.getOWLEquivalentClassesAxiom());
  }

  @Override
  public void visit(OWLObjectPropertyDomainAxiom axiom) {
    conclude(List.of(relation(x, axiom.getProperty(), y)), x, axiom.getDomain());
  }

  @Override
  public void visit(OWLObjectPropertyRangeAxiom axiom) {
    conclude(List.of(relation(x, axiom.getProperty(), y)), y, axiom.getRange());
  }

  @Override
  public void visit(OWLSubObjectPropertyOfAxiom axiom) {
    infer(
        List.of(relation(x, axiom.getSubProperty(), y)), relation(x, axiom.getSuperProperty(), y));
  }

  @Override
  public void visit(OWLEquivalentObjectPropertiesAxiom axiom) {
    for (List<OWLObjectPropertyExpression> pair : Pairs.of(axiom.properties().sorted().toList())) {
      infer(List.of(relation(x, pair.get(0), y)), relation(x, pair.get(1), y));
      infer(List.of(relation(x, pair.get(1), y)), relation(x, pair.get(0), y));
    }
  }

  @Override
  public void visit(OWLInverseObjectPropertiesAxiom axiom) {
    Triple there = relation(x, axiom.getFirstProperty(), y);
    Triple back = relation(y, axiom.getSecondProperty(), x);
    infer(List.of(there), back);
    infer(List.of(back), there);
  }

  @Override
  public void visit(OWLSymmetricObjectPropertyAxiom axiom) {
    infer(List.of(relation(x, axiom.getProperty(), y)), relation(y, axiom.getProperty(), x));
  }

  @Override
  public void visit(OWLTransitiveObjectPropertyAxiom axiom) {
    OWLObjectPropertyExpression property = axiom.getProperty();
    infer(List.of(relation(x, property, y), relation(y, property, z)), relation(x, property, z));
  }

  @Override
  public void visit(OWLSubPropertyChainOfAxiom axiom) {
    Chains.Ways ways = chains.along(axiom.getPropertyChain(), x);
    Triple head = relation(x, axiom.getSuperProperty(), ways.end());
    ways.bodies().forEach(body -> infer(body, head));
  }

  @Override
  public void visit(OWLFunctionalObjectPropertyAxiom axiom) {
    book.forbid(
        List.of(relation(x, axiom.getProperty(), y), relation(x, axiom.getProperty(), z)),
        List.of(y, z));
  }

  @Override
  public void visit(OWLInverseFunctionalObjectPropertyAxiom axiom) {
    book.forbid(
        List.of(relation(y, axiom.getProperty(), x), relation(z, axiom.getProperty(), x)),
        List.of(y, z));
  }

  @Override
  public void visit(OWLAsymmetricObjectPropertyAxiom axiom) {
    book.forbid(List.of(relation(x, axiom.getProperty(), y), relation(y, axiom.getProperty(), x)));
  }

  @Override
  public void visit(OWLIrreflexiveObjectPropertyAxiom axiom) {
    book.forbid(List.of(relation(x, axiom.getProperty(), x)));
  }

  @Override
  public void visit(OWLDisjointObjectPropertiesAxiom axiom) {
    for (List<OWLObjectPropertyExpression> pair : Pairs.of(axiom.properties().sorted().toList())) {
      book.forbid(List.of(relation(x, pair.get(0), y), relation(x, pair.get(1), y)));
    }
  }

  @Override
  public void visit(OWLNegativeObjectPropertyAssertionAxiom axiom) {
    book.forbid(
        List.of(
            relation(thing(axiom.getSubject()), axiom.getProperty(), thing(axiom.getObject()))));
  }

  private static Node thing(OWLIndividual individual) {
    return Patterns.node(individual.asOWLNamedIndividual().getIRI());
  }

  @Override
  public void visit(OWLDifferentIndividualsAxiom axiom) {
    book.refuse("different names stand for different things anyway", Stream.of());
  }

  @Override
  public void visit(OWLSubDataPropertyOfAxiom axiom) {
    book.add(
        List.of(relation(x, axiom.getSubProperty(), y)), relation(x, axiom.getSuperProperty(), y));
  }

  @Override
  public void visit(OWLDataPropertyDomainAxiom axiom) {
    conclude(List.of(relation(x, axiom.getProperty(), y)), x, axiom.getDomain());
  }

  @Override
  public void visit(OWLDataPropertyRangeAxiom axiom) {
    book.refuse("no triple says of what type a value is; it is seen when it is read", Stream.of());
  }

  @Override
  public void visit(OWLFunctionalDataPropertyAxiom axiom) {
    book.forbid(
        List.of(relation(x, axiom.getProperty(), y), relation(x, axiom.getProperty(), z)),
        List.of(y, z));
  }

  @Override
  public void doDefault(Object axiom) {
    if (axiom instanceof OWLAxiom logical && logical.isLogicalAxiom()) {
      refuse(logical, logical.signature());
    }
  }

  private void subClass(OWLAxiom axiom, OWLClassExpression sub, OWLClassExpression sup) {
    Optional<List<List<Triple>>> ways = Patterns.of(sub, x, book);
    if (ways.isEmpty() || ways.get().contains(List.<Triple>of())) {
      book.refuse(
          "rules do not see that something is in " + name(sub) + ", so nothing follows by that",
          sup.signature());
    } else {
      ways.get().forEach(way -> conclude(way, x, sup));
    }
  }

  private static String name(OWLClassExpression kind) {
    return kind.isOWLThing() ? "the class of all things" : kind.getClassExpressionType().getName();
  }

  private void conclude(List<Triple> body, Node thing, OWLClassExpression kind) {
    kind.accept(new Consequences(book, classification::disjointWithAll, body, thing));
  }

  private void infer(List<Triple> body, Triple head) {
    boolean different = betweenDifferent.contains(head.getPredicate());
    book.add(body, head, different ? List.of(head.getSubject(), head.getObject()) : List.of());
  }

  private void refuse(OWLAxiom axiom, Stream<? extends OWLEntity> open) {
    book.refuse("there is no rule for " + axiom.getAxiomType().getName(), open);
  }

  private static Triple relation(Node subject, OWLPropertyExpression relation, Node object) {
    return Patterns.relation(subject, relation, object);
  }
}
