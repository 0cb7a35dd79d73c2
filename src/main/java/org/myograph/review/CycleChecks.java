package org.myograph.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.myograph.ontology.Names;
import org.myograph.review.Finding.Severity;

/** Ways that lead back to where they began. */
final class CycleChecks {
  private CycleChecks() {}

  /** Nothing is a branch or a part of itself, however long the way round. */
  static Stream<Flaw> cycles(Facts facts) {
    return Stream.of("branchOf", "partOf").flatMap(relation -> cycles(facts, Names.myo(relation)));
  }

  private static Stream<Flaw> cycles(Facts facts, Node relation) {
    Set<Set<Node>> seen = new HashSet<>();
    return facts.subjects(relation, Node.ANY).stream()
        .map(start -> cycle(facts, start, relation))
        .filter(cycle -> !cycle.isEmpty() && seen.add(Set.copyOf(cycle)))
        .map(cycle -> new Flaw(Severity.ERROR, cycle, words(facts, cycle, relation)));
  }

  /** A shortest way from a thing back to it, without the return; empty if there is none. */
  private static List<Node> cycle(Facts facts, Node start, Node relation) {
    Map<Node, Node> cameFrom = new HashMap<>();
    Set<Node> next = Set.of(start);
    while (!next.isEmpty() && !cameFrom.containsKey(start)) {
      Set<Node> further = new LinkedHashSet<>();
      for (Node node : next) {
        for (Node object : facts.objects(node, relation)) {
          if (cameFrom.putIfAbsent(object, node) == null) {
            further.add(object);
          }
        }
      }
      next = further;
    }
    List<Node> cycle = new ArrayList<>();
    for (Node at = cameFrom.get(start);
        at != null && !cycle.contains(start);
        at = cameFrom.get(at)) {
      cycle.add(at);
    }
    Collections.reverse(cycle);
    return cycle;
  }

  private static String words(Facts facts, List<Node> cycle, Node relation) {
    String verb = " " + facts.label(relation) + " ";
    return IntStream.range(0, cycle.size())
            .mapToObj(
                i ->
                    facts.label(cycle.get(i))
                        + verb
                        + facts.label(cycle.get((i + 1) % cycle.size())))
            .collect(Collectors.joining(", "))
        + "; drop one of these";
  }
}
