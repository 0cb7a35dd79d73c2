package org.myograph.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** The names that a mistyped name was most likely meant to be. */
public final class Nearest {
  private static final int SHOWN = 3;

  /** In a name as short as "L5", more than one wrong letter leaves nothing of it. */
  private static final int SHORT = 4;

  /** No name is nearly as long; a longer one is no slip of the pen. */
  private static final int LONGEST = 100;

  private Nearest() {}

  /**
   * At most three of the names, nearest first; those too far away are left out. If no whole name is
   * near, names of which some words are near.
   */
  public static List<String> to(String typed, Collection<String> names) {
    if (typed.length() > LONGEST) {
      return List.of();
    }
    String wanted = typed.toLowerCase(Locale.ROOT);
    List<String> whole = best(wanted, names, name -> distance(wanted, name));
    return whole.isEmpty() ? best(wanted, names, name -> byWords(wanted, name)) : whole;
  }

  private static List<String> best(
      String wanted, Collection<String> names, ToIntFunction<String> far) {
    int limit = wanted.length() < SHORT ? 1 : Math.max(2, wanted.length() / 3);
    return names.stream()
        .distinct()
        .map(name -> new Guess(name, far.applyAsInt(name.toLowerCase(Locale.ROOT))))
        .filter(guess -> guess.distance() <= limit)
        .sorted(
            Comparator.comparingInt(Guess::distance)
                .thenComparing(guess -> guess.name().length())
                .thenComparing(Guess::name))
        .limit(SHOWN)
        .map(Guess::name)
        .toList();
  }

  /** How far each typed word is from the nearest word of a name, together. */
  private static int byWords(String wanted, String name) {
    return Arrays.stream(wanted.split("[\\s-]+"))
        .mapToInt(
            word ->
                Arrays.stream(name.split("[\\s-]+"))
                    .mapToInt(other -> distance(word, other))
                    .min()
                    .orElse(word.length()))
        .sum();
  }

  private record Guess(String name, int distance) {}

  /** Least number of letters to put in, leave out or change. */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
