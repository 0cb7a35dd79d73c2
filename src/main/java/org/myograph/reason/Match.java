package org.myograph.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Looks in a graph for the premises from which one rule entails one triple. It gives up after so
 * many steps that no rule and no graph takes long.
 */
final class Match {
  private static final int MOST_STEPS = 5_000;
  private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::toString);

  private final Rule rule;
  private final Graph graph;
  private final Triple conclusion;
  private final List<List<Triple>> found = new ArrayList<>();
  private int most;
  private int steps;

  Match(Rule rule, Graph graph, Triple conclusion) {
    this.rule = rule;
    this.graph = graph;
    this.conclusion = conclusion;
  }

  /**
   * The premises, in the order of the rule's conditions; the conclusion is never one of them.
   *
   * @param lacks how many of them may be wanting
   * @param enough how many ways to look for
   */
  List<List<Triple>> premises(int lacks, int enough) {
    most = enough;
    Map<Node, Node> values = new HashMap<>();
    if (binds(rule.head().orElseThrow(), conclusion, values)) {
      search(rule.body(), values, lacks);
    }
    return found;
  }

  private void search(List<Triple> open, Map<Node, Node> values, int lacks) {
    if (open.isEmpty()) {
      List<Triple> premises = rule.body().stream().map(atom -> filled(atom, values)).toList();
      if (!premises.contains(conclusion) && !found.contains(premises)) {
        found.add(premises);
      }
      return;
    }
    Triple next = mostBound(open, values);
    List<Triple> rest = open.stream().filter(atom -> atom != next).toList();
    Triple pattern = filled(next, values);
    for (Triple match : matches(pattern)) {
      Map<Node, Node> more = new HashMap<>(values);
      if (steps++ < MOST_STEPS && found.size() < most && binds(next, match, more)) {
        search(rest, more, lacks);
      }
    }
    if (lacks > 0 && found.size() < most) {
      search(rest, values, lacks - 1);
    }
  }

  private List<Triple> matches(Triple pattern) {
    if (pattern.isConcrete()) {
      return graph.contains(pattern) ? List.of(pattern) : List.of();
    }
    List<Triple> matches =
        graph
            .find(any(pattern.getSubject()), pattern.getPredicate(), any(pattern.getObject()))
            .toList();
    return matches.stream().sorted(ORDER).toList();
  }

  private static Node any(Node node) {
    return node.isVariable() ? Node.ANY : node;
  }

  private static Triple mostBound(List<Triple> open, Map<Node, Node> values) {
    return open.stream()
        .min(Comparator.comparingInt(atom -> variables(filled(atom, values))))
        .orElseThrow();
  }

  private static int variables(Triple triple) {
    return (triple.getSubject().isVariable() ? 1 : 0) + (triple.getObject().isVariable() ? 1 : 0);
  }

  private static Triple filled(Triple atom, Map<Node, Node> values) {
    return Rule.map(atom, node -> values.getOrDefault(node, node));
  }

  /** Whether a condition is what a triple says, with its variables given values, all lawful. */
  private boolean binds(Triple atom, Triple triple, Map<Node, Node> values) {
    return atom.getPredicate().equals(triple.getPredicate())
        && binds(atom.getSubject(), triple.getSubject(), values)
        && binds(atom.getObject(), triple.getObject(), values)
        && isLawful(values);
  }

  private static boolean binds(Node node, Node value, Map<Node, Node> values) {
    Node known = node.isVariable() ? values.putIfAbsent(node, value) : node;
    return known == null || known.equals(value);
  }

  private boolean isLawful(Map<Node, Node> values) {
    List<Node> unequal = rule.unequal();
    Node one = unequal.isEmpty() ? null : values.get(unequal.get(0));
    return one == null || !one.equals(values.get(unequal.get(1)));
  }
}
