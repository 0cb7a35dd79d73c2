package org.myograph.reason;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;

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

  /** The same rule with its variables named in the order in which the body mentions them. */
  Rule canonical() {
    Map<Node, Node> names = new LinkedHashMap<>();
    UnaryOperator<Node> rename =
        node ->
            node.isVariable()
                ? names.computeIfAbsent(node, v -> Var.alloc("v" + names.size()))
                : node;
    List<Triple> renamed = new ArrayList<>();
    body.stream().distinct().forEach(atom -> renamed.add(map(atom, rename)));
    return new Rule(
        renamed, head.map(atom -> map(atom, rename)), unequal.stream().map(rename).toList());
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
