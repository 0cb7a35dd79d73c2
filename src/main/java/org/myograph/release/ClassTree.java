package org.myograph.release;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;

/**
 * Classes under their super-classes, those that a definition names included. A class with several
 * is shown under the first.
 */
final class ClassTree {
  private final Map<Node, Set<Node>> parents = new LinkedHashMap<>();
  private final Map<Node, Set<Node>> supers = new HashMap<>();

  ClassTree(Entities entities, Expressions expressions) {
    Set<Node> known = Set.copyOf(entities.classes());
    for (Node each : entities.classes()) {
      Stream<Node> defining =
          expressions
              .objects(each, OWL2.equivalentClass)
              .flatMap(same -> expressions.objects(same, OWL2.intersectionOf))
              .flatMap(list -> expressions.members(list).stream());
      parents.put(
          each,
          Stream.concat(expressions.objects(each, RDFS.subClassOf), defining)
              .filter(known::contains)
              .collect(Collectors.toSet()));
    }
    parents.keySet().forEach(each -> supers.put(each, supers(each, new HashSet<>())));
  }

  private Set<Node> supers(Node each, Set<Node> seen) {
    parents.get(each).stream().filter(seen::add).forEach(parent -> supers(parent, seen));
    return seen;
  }

  /** Which of some classes has the most classes above it. */
  Optional<Node> lowest(Stream<Node> classes) {
    return classes
        .filter(supers::containsKey)
        .max(Comparator.comparingInt(this::depth).thenComparing(Node::getURI));
  }

  private int depth(Node kind) {
    return supers.get(kind).size();
  }

  /** The tree as nested lists, every class once. */
  String html(Function<Node, String> entry) {
    Set<Node> placed = new LinkedHashSet<>();
    List<Node> roots = parents.keySet().stream().filter(each -> depth(each) == 0).toList();
    String trees = branch(roots, placed, entry);
    return trees + branch(List.copyOf(parents.keySet()), placed, entry);
  }

  private String branch(List<Node> siblings, Set<Node> placed, Function<Node, String> entry) {
    StringBuilder items = new StringBuilder();
    for (Node each : siblings) {
      if (placed.add(each)) {
        items.append("<li>").append(entry.apply(each));
        items.append(branch(children(each), placed, entry)).append("</li>\n");
      }
    }
    return items.isEmpty() ? "" : "<ul class=\"tree\">\n" + items + "</ul>\n";
  }

  private List<Node> children(Node parent) {
    return parents.keySet().stream().filter(each -> parents.get(each).contains(parent)).toList();
  }
}
