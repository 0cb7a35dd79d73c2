package org.myograph.reason;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.vocabulary.OWL2;

/**
 * A Horn clause over triples whose nodes may be variables; without a head it says that its body
 * cannot hold.
 *
 * @param unequal two variables that must stand for different things; empty if there is no such pair
 */
record Rule(List<Triple> body, Optional<Triple> head, List<Node> unequal) {
  Rule {
    body = List.copyOf(body);
    unequal = List.copyOf(unequal);
  }

  /**
   * The same rule with its variables named in the order in which the body mentions them, and a name
   * in the place of a variable that stands for one thing alone.
   */
  Rule canonical() {
    Map<Node, Node> same = new HashMap<>();
    body.stream()
        .filter(Rule::saysSame)
        .forEach(atom -> same.putIfAbsent(atom.getSubject(), atom.getObject()));
    return same.isEmpty() ? renamed() : with(node -> same.getOrDefault(node, node)).renamed();
  }

  private static boolean saysSame(Triple atom) {
    return atom.getPredicate().equals(OWL2.sameAs.asNode());
  }

  /** What says of a thing that it is itself is left out. */
  private Rule with(UnaryOperator<Node> other) {
    return new Rule(
        body.stream()
            .map(atom -> map(atom, other))
            .filter(atom -> !saysSame(atom) || !atom.getSubject().equals(atom.getObject()))
            .toList(),
        head.map(atom -> map(atom, other)),
        unequal.stream().map(other).toList());
  }

  private Rule renamed() {
    Map<Node, Node> names = new LinkedHashMap<>();
    UnaryOperator<Node> rename =
        node ->
            node.isVariable()
                ? names.computeIfAbsent(node, v -> Var.alloc("v" + names.size()))
                : node;
    List<Triple> atoms = body.stream().distinct().toList();
    return new Rule(atoms, head, unequal).with(rename);
  }

  /** Whether the head adds nothing to the body. */
  boolean isTrivial() {
    return head.filter(body::contains).isPresent();
  }

  static Triple map(Triple atom, UnaryOperator<Node> nodes) {
    return Triple.create(
        nodes.apply(atom.getSubject()), atom.getPredicate(), nodes.apply(atom.getObject()));
  }
}
