package org.myograph.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Names of one sort with what they name, found as written or but for case, hyphens and spaces. */
final class NameIndex {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]+");

  private final Map<String, Set<Node>> byName = new TreeMap<>();
  private Map<String, Set<Node>> byFolded;

  void put(String name, Node thing) {
    byName
        .computeIfAbsent(name, any -> new TreeSet<>(Comparator.comparing(Node::getURI)))
        .add(thing);
  }

  /** Each name with the things that have it, in alphabetical order. */
  Map<String, Set<Node>> all() {
    return byName;
  }

  /** The things called so exactly, then those called so all but exactly. */
  Stream<Node> named(String name) {
    return Stream.concat(
        byName.getOrDefault(name, Set.of()).stream(),
        folded().getOrDefault(folded(name), Set.of()).stream());
  }

  private synchronized Map<String, Set<Node>> folded() {
    if (byFolded == null) {
      Map<String, Set<Node>> index = new HashMap<>();
      byName.forEach(
          (name, things) ->
              index.computeIfAbsent(folded(name), any -> new LinkedHashSet<>()).addAll(things));
      byFolded = index;
    }
    return byFolded;
  }

  static String folded(String name) {
    return BETWEEN_WORDS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
