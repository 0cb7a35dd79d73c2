package org.myograph.reason;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLObjectHasSelf;
import org.semanticweb.owlapi.model.OWLObjectPropertyExpression;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLSubClassOfAxiom;

/**
 * Reads the steps of chains. A relation that all things of a class have to themselves ("is
 * muscular") is a mark: no step, but a condition on the thing it stands at.
 */
final class Chains {
  /** The ways along a chain, and the thing that they lead to. */
  record Ways(List<List<Triple>> bodies, Node end) {}

  private final RuleBook book;
  private final Map<OWLObjectPropertyExpression, List<OWLClass>> marks = new HashMap<>();

  Chains(OWLOntology schema, RuleBook book) {
    this.book = book;
    schema.axioms(AxiomType.SUBCLASS_OF).sorted().forEach(this::noteMark);
  }

  private void noteMark(OWLSubClassOfAxiom axiom) {
    if (axiom.getSubClass().isNamed() && axiom.getSuperClass() instanceof OWLObjectHasSelf self) {
      marks
          .computeIfAbsent(self.getProperty(), property -> new ArrayList<>())
          .add(axiom.getSubClass().asOWLClass());
    }
  }

  Ways along(List<OWLObjectPropertyExpression> chain, Node start) {
    List<List<Triple>> ways = List.of(List.of());
    Node here = start;
    for (OWLObjectPropertyExpression step : chain) {
      Node from = here;
      if (marks.containsKey(step)) {
        ways =
            Patterns.both(
                ways,
                marks.get(step).stream().map(kind -> List.of(Patterns.type(from, kind))).toList());
      } else {
        here = book.variable();
        ways = Patterns.both(ways, List.of(List.of(Patterns.relation(from, step, here))));
      }
    }
    return new Ways(ways, here);
  }
}
