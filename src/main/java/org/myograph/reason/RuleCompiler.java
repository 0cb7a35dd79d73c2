package org.myograph.reason;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.OWLAsymmetricObjectPropertyAxiom;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLAxiomVisitor;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLClassExpression;
import org.semanticweb.owlapi.model.OWLDisjointClassesAxiom;
import org.semanticweb.owlapi.model.OWLDisjointObjectPropertiesAxiom;
import org.semanticweb.owlapi.model.OWLEquivalentClassesAxiom;
import org.semanticweb.owlapi.model.OWLEquivalentObjectPropertiesAxiom;
import org.semanticweb.owlapi.model.OWLFunctionalObjectPropertyAxiom;
import org.semanticweb.owlapi.model.OWLInverseObjectPropertiesAxiom;
import org.semanticweb.owlapi.model.OWLIrreflexiveObjectPropertyAxiom;
import org.semanticweb.owlapi.model.OWLObjectHasSelf;
import org.semanticweb.owlapi.model.OWLObjectPropertyDomainAxiom;
import org.semanticweb.owlapi.model.OWLObjectPropertyExpression;
import org.semanticweb.owlapi.model.OWLObjectPropertyRangeAxiom;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLSubClassOfAxiom;
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
  private final Map<OWLObjectPropertyExpression, List<OWLClass>> selves = new HashMap<>();

  private RuleCompiler(Classification classification, Set<Node> betweenDifferent) {
    this.classification = classification;
    this.betweenDifferent = betweenDifferent;
  }

  /**
   * @param betweenDifferent relations of which conclusions from a thing to itself are left out
   */
  static RuleBook compile(OWLOntology schema, Set<Node> betweenDifferent) {
    Classification classification = new Classification(schema);
    RuleCompiler compiler = new RuleCompiler(classification, betweenDifferent);
    schema.axioms(AxiomType.SUBCLASS_OF).sorted().forEach(compiler::noteSelf);
    schema.axioms().sorted().forEach(axiom -> axiom.accept(compiler));
    classification.subClassAxioms().sorted().forEach(axiom -> axiom.accept(compiler));
    return compiler.book;
  }

  private void noteSelf(OWLSubClassOfAxiom axiom) {
    if (axiom.getSubClass().isNamed() && axiom.getSuperClass() instanceof OWLObjectHasSelf self) {
      selves
          .computeIfAbsent(self.getProperty(), property -> new ArrayList<>())
          .add(axiom.getSubClass().asOWLClass());
    }
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
          .ifPresentOrElse(ways -> ways.forEach(book::forbid), () -> unsupported(axiom));
    }
  }

  @Override
  public void visit(OWLObjectPropertyDomainAxiom axiom) {
    conclude(axiom, List.of(relation(x, axiom.getProperty(), y)), x, axiom.getDomain());
  }

  @Override
  public void visit(OWLObjectPropertyRangeAxiom axiom) {
    conclude(axiom, List.of(relation(x, axiom.getProperty(), y)), y, axiom.getRange());
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

  /** Reads a mark ("is muscular") as a condition on the thing it stands at. */
  @Override
  public void visit(OWLSubPropertyChainOfAxiom axiom) {
    List<List<Triple>> ways = List.of(List.of());
    Node from = x;
    for (OWLObjectPropertyExpression step : axiom.getPropertyChain()) {
      List<OWLClass> marked = selves.get(step);
      Node here = from;
      if (marked == null) {
        Node next = book.variable();
        ways = Patterns.both(ways, List.of(List.of(relation(here, step, next))));
        from = next;
      } else {
        ways =
            Patterns.both(
                ways, marked.stream().map(kind -> List.of(Patterns.type(here, kind))).toList());
      }
    }
    Node to = from;
    ways.forEach(way -> infer(way, relation(x, axiom.getSuperProperty(), to)));
  }

  @Override
  public void visit(OWLFunctionalObjectPropertyAxiom axiom) {
    book.forbid(
        List.of(relation(x, axiom.getProperty(), y), relation(x, axiom.getProperty(), z)),
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
  public void doDefault(Object axiom) {
    if (axiom instanceof OWLAxiom logical && logical.isLogicalAxiom()) {
      unsupported(logical);
    }
  }

  private void subClass(OWLAxiom axiom, OWLClassExpression sub, OWLClassExpression sup) {
    Patterns.of(sub, x, book)
        .ifPresentOrElse(
            ways -> ways.forEach(way -> conclude(axiom, way, x, sup)), () -> unsupported(axiom));
  }

  private void conclude(OWLAxiom axiom, List<Triple> body, Node thing, OWLClassExpression kind) {
    if (body.isEmpty()
        || !kind.accept(new Consequences(book, classification::disjointWithAll, body, thing))) {
      unsupported(axiom);
    }
  }

  private void infer(List<Triple> body, Triple head) {
    boolean different = betweenDifferent.contains(head.getPredicate());
    book.add(body, head, different ? List.of(head.getSubject(), head.getObject()) : List.of());
  }

  private void unsupported(OWLAxiom axiom) {
    book.unsupported(
        axiom.getAxiomWithoutAnnotations().toString(),
        "has no rule; the rules derive nothing by it");
  }

  private static Triple relation(Node subject, OWLObjectPropertyExpression relation, Node object) {
    return Patterns.relation(subject, relation, object);
  }
}
