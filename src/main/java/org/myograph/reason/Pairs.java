package org.myograph.reason;

import java.util.ArrayList;
import java.util.List;

/**
 * Every pair of different members of a list, each once. (OWL API's {@code asPairwiseAxioms} gives
 * neighbors only.)
 */
final class Pairs {
  private Pairs() {}

  static <T> List<List<T>> of(List<T> members) {
    List<List<T>> pairs = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        pairs.add(List.of(members.get(i), members.get(j)));
      }
    }
    return pairs;
  }
}
