package org.myograph.reason;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;

/** The rules of an ontology, and what could not be made into rules. */
final class RuleBook {
  private final Set<Rule> rules = new LinkedHashSet<>();
  private final Map<String, String> unsupported = new LinkedHashMap<>();
  private int variables;

  /** A variable that no rule has yet. */
  Node variable() {
    return Var.alloc("n" + variables++);
  }

  void add(List<Triple> body, Triple head, List<Node> unequal) {
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
    rules.add(new Rule(body, Optional.empty(), unequal).canonical());
  }

  void unsupported(String axiom, String reason) {
    unsupported.put(axiom, reason);
  }

  Collection<Rule> rules() {
    return rules;
  }

  /** The axioms that were left out, each with the reason, sorted. */
  List<String> unsupported() {
    return unsupported.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .sorted()
        .toList();
  }
}
