package org.myograph.reason;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;

/** Numbers for nodes, from 1 on. Their order is that of the names, whatever came first. */
final class Dictionary {
  /** Stands where a triple has no object of its own. */
  static final int NONE = 0;

  private final Map<Node, Integer> numbers = new HashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final BitSet literals = new BitSet();

  Dictionary() {
    nodes.add(null);
    names.add("");
  }

  int number(Node node) {
    Integer known = numbers.get(node);
    if (known != null) {
      return known;
    }
    numbers.put(node, nodes.size());
    literals.set(nodes.size(), node.isLiteral());
    nodes.add(node);
    names.add(node.toString());
    return nodes.size() - 1;
  }

  Node node(int number) {
    return nodes.get(number);
  }

  int size() {
    return nodes.size();
  }

  boolean isLiteral(int number) {
    return literals.get(number);
  }

  int compare(int one, int other) {
    return one == other ? 0 : names.get(one).compareTo(names.get(other));
  }

  /** The place of each number in the order of the names. */
  int[] ranks() {
    int[] sorted =
        IntStream.range(0, nodes.size())
            .parallel()
            .boxed()
            .sorted(this::compare)
            .mapToInt(i -> i)
            .toArray();
    int[] ranks = new int[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      ranks[sorted[i]] = i;
    }
    return ranks;
  }
}
