package org.myograph.reason;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myograph.ontology.UnreadableOntologyException;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLClassExpression;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLSubClassOfAxiom;
import org.semanticweb.owlapi.reasoner.InconsistentOntologyException;
import org.semanticweb.owlapi.reasoner.InferenceType;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** What HermiT finds out about the classes alone, without any things in them. */
final class Classification {
  private final OWLOntology schema;
  private final OWLReasoner reasoner;
  private final Map<OWLClass, Set<OWLClass>> supers;
  private final Map<OWLClass, Set<OWLClass>> toldDisjoint;

  /**
   * @throws InconsistencyException if a class can have no members, or nothing can be at all
   */
  Classification(OWLOntology schema) {
    this.schema = schema;
    try {
      reasoner = new ReasonerFactory().createReasoner(schema);
      // Asked before this, HermiT can say a wrong no.
      reasoner.precomputeInferences(InferenceType.CLASS_HIERARCHY);
    } catch (IllegalArgumentException e) {
      throw new UnreadableOntologyException(
          "ontology: " + e.getMessage() + "; keep it in OWL 2 DL: no such axiom on this property");
    } catch (InconsistentOntologyException e) {
      throw new InconsistencyException(
          "the ontology contradicts itself, whatever is stated; mend the axioms that name things");
    }
    requireCoherence();
    supers = supers();
    toldDisjoint = toldDisjoint();
  }

  private void requireCoherence() {
    List<String> empty =
        reasoner
            .getUnsatisfiableClasses()
            .entities()
            .filter(each -> !each.isOWLNothing())
            .map(each -> each.getIRI().getShortForm())
            .sorted()
            .toList();
    if (!empty.isEmpty()) {
      throw new InconsistencyException(
          "the ontology contradicts itself: nothing can be a "
              + String.join(" or a ", empty)
              + "; mend the axioms about it");
    }
  }

  /** The nearest super-classes of each class, as axioms. */
  Stream<OWLSubClassOfAxiom> subClassAxioms() {
    OWLDataFactory factory = schema.getOWLOntologyManager().getOWLDataFactory();
    return schema
        .classesInSignature()
        .flatMap(
            each ->
                Stream.concat(
                        reasoner.equivalentClasses(each),
                        reasoner.getSuperClasses(each, true).entities())
                    .filter(other -> !other.equals(each) && !other.isOWLThing())
                    .map(other -> factory.getOWLSubClassOfAxiom(each, other)));
  }

  /** The widest classes that have no member in common with any of the given ones. */
  Set<OWLClass> disjointWithAll(List<OWLClassExpression> classes) {
    Set<OWLClass> apart =
        supers.keySet().stream()
            .filter(each -> classes.stream().allMatch(other -> areDisjoint(each, other)))
            .collect(Collectors.toSet());
    return apart.stream()
        .filter(
            each ->
                supers.get(each).stream().noneMatch(up -> !up.equals(each) && apart.contains(up)))
        .collect(Collectors.toSet());
  }

  private boolean areDisjoint(OWLClass one, OWLClassExpression other) {
    Set<OWLClass> beyond = supers.getOrDefault(other, Set.of());
    return supers.get(one).stream()
        .flatMap(above -> toldDisjoint.getOrDefault(above, Set.of()).stream())
        .anyMatch(beyond::contains);
  }

  private Map<OWLClass, Set<OWLClass>> supers() {
    return schema
        .classesInSignature()
        .collect(
            Collectors.toMap(
                each -> each,
                each ->
                    Stream.concat(
                            reasoner.equivalentClasses(each),
                            reasoner.getSuperClasses(each, false).entities())
                        .collect(Collectors.toSet())));
  }

  private Map<OWLClass, Set<OWLClass>> toldDisjoint() {
    Map<OWLClass, Set<OWLClass>> told = new HashMap<>();
    schema
        .axioms(AxiomType.DISJOINT_CLASSES)
        .flatMap(axiom -> Pairs.of(axiom.getOperandsAsList()).stream())
        .filter(pair -> pair.stream().allMatch(OWLClassExpression::isNamed))
        .forEach(
            pair -> {
              OWLClass one = pair.get(0).asOWLClass();
              OWLClass other = pair.get(1).asOWLClass();
              told.computeIfAbsent(one, key -> new HashSet<>()).add(other);
              told.computeIfAbsent(other, key -> new HashSet<>()).add(one);
            });
    return told;
  }
}
