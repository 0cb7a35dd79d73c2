package org.myograph.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names that a mistyped name was most likely meant to be. */
public final class Nearest {
  private static final int SHOWN = 3;

  /** In a name as short as "L5", more than one wrong letter leaves nothing of it. */
  private static final int SHORT = 4;

  /** No name is nearly as long; a longer one is no slip of the pen. */
  private static final int LONGEST = 100;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");

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
    int limit = wanted.length() < SHORT ? 1 : Math.max(2, wanted.length() / 3);
    Typed whole = new Typed(wanted, limit);
    List<String> near = best(names, limit, whole::distance);
    if (!near.isEmpty()) {
      return near;
    }
    List<Typed> words = words(wanted).map(word -> new Typed(word, limit)).toList();
    return best(names, limit, name -> words(name, words));
  }

  private static List<String> best(Collection<String> names, int limit, ToIntFunction<String> far) {
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
  private static int words(String name, List<Typed> typed) {
    List<String> words = words(name).toList();
    int sum = 0;
    for (Typed word : typed) {
      sum += words.stream().mapToInt(word::known).min().orElse(word.text().length());
    }
    return sum;
  }

  private static Stream<String> words(String name) {
    return BETWEEN_WORDS.splitAsStream(name);
  }

  private record Guess(String name, int distance) {}

  /**
   * What was typed, or one word of it.
   *
   * @param limit beyond which it does not matter how far something is
   * @param known how far words are that were looked at before
   */
  private record Typed(String text, int limit, Map<String, Integer> known) {
    Typed(String text, int limit) {
      this(text, limit, new HashMap<>());
    }

    int known(String word) {
      return known.computeIfAbsent(word, this::distance);
    }

    /** Least number of letters to put in, leave out or change; any above the limit if above. */
    int distance(String other) {
      if (Math.abs(text.length() - other.length()) > limit) {
        return limit + 1;
      }
      int[] row = IntStream.rangeClosed(0, other.length()).toArray();
      int least = 0;
      for (int i = 1; i <= text.length() && least <= limit; i++) {
        int from = Math.max(1, i - limit); // further off the diagonal it is above the limit
        int to = Math.min(other.length(), i + limit);
        int diagonal = row[from - 1];
        row[from - 1] = from == 1 ? i : limit + 1;
        least = row[from - 1];
        for (int j = from; j <= to; j++) {
          int changed = diagonal + (text.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
          diagonal = row[j];
          row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
          least = Math.min(least, row[j]);
        }
      }
      return least > limit ? limit + 1 : row[other.length()];
    }
  }
}
