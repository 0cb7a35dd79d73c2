package org.myograph.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The right name that somebody most likely meant: the fewest letters added, dropped or changed. */
final class Nearest {

  private Nearest() {}

  /** Nothing, if even the nearest name differs in half of its letters or more. */
  static Optional<String> to(String typed, Collection<String> names) {
    return names.stream()
        .min(
            Comparator.comparingInt((String name) -> edits(typed, name))
                .thenComparing(name -> name))
        .filter(name -> 2 * edits(typed, name) < name.length());
  }

  /** The Levenshtein distance, kept one row at a time. */
  private static int edits(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
