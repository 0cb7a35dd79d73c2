package org.myograph.reason;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.myograph.ontology.Names;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLEntity;

/** The rules of an ontology, and what could not be made into rules. */
final class RuleBook {
  private final Set<Rule> rules = new LinkedHashSet<>();
  private final Set<Uncompiled> uncompiled = new LinkedHashSet<>();
  private String axiom = "";
  private boolean told;
  private int variables;

  /** A variable that no rule has yet. */
  Node variable() {
    return Var.alloc("n" + variables++);
  }

  /** Takes all that comes until the next axiom as coming of this one. */
  void open(OWLAxiom next) {
    axiom =
        next.getAxiomWithoutAnnotations()
            .toString()
            .replaceAll("<" + Names.MYO + "([^>]*)>", "myo:$1")
            .replaceAll("<" + Names.ID + "([^>]*)>", "id:$1");
    told = !next.isLogicalAxiom();
  }

  /** Ends with an axiom of which nothing came. */
  void close() {
    if (!told) {
      refuse("says nothing that is not so anyway", Stream.of());
    }
  }

  void add(List<Triple> body, Triple head, List<Node> unequal) {
    told = true;
    Rule rule = new Rule(body, Optional.of(head), unequal).canonical();
    if (!rule.isTrivial()) {
      rules.add(rule);
    }
  }

  void add(List<Triple> body, Triple head) {
    add(body, head, List.of());
  }

  /** Notes that a body cannot hold. */
  void forbid(List<Triple> body) {
    forbid(body, List.of());
  }

  void forbid(List<Triple> body, List<Node> unequal) {
    told = true;
    rules.add(new Rule(body, Optional.empty(), unequal).canonical());
  }

  /**
   * Notes that the axiom, or a part of it, yields no rule.
   *
   * @param open the relations and classes of which a triple may be missing
   */
  void refuse(String reason, Stream<? extends OWLEntity> open) {
    told = true;
    Set<Node> nodes =
        open.filter(each -> !each.isTopEntity() && !each.isBottomEntity())
            .map(each -> Patterns.node(each.getIRI()))
            .collect(Collectors.toSet());
    uncompiled.add(new Uncompiled(axiom, reason, nodes));
  }

  Collection<Rule> rules() {
    return rules;
  }

  /** The axioms that were left out, in whole or in part, sorted. */
  List<Uncompiled> uncompiled() {
    List<Uncompiled> sorted = new ArrayList<>(uncompiled);
    sorted.sort(Comparator.comparing(Uncompiled::axiom).thenComparing(Uncompiled::reason));
    return sorted;
  }
}
