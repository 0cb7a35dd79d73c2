package org.myograph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * The names that a mistyped name was most likely meant to be. All are compared with what is typed,
 * but few letter by letter: most have too many other letters.
 */
public final class Nearest {
  private static final int SHOWN = 3;

  /** In a name as short as "L5", more than one wrong letter leaves nothing of it. */
  private static final int SHORT = 4;

  /** No name is nearly as long; a longer one is no slip of the pen. */
  private static final int LONGEST = 100;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");

  /**
   * @param words places of its words in the list of all words
   */
  private record Name(String text, Letters letters, int[] words) {}

  private final List<Name> names = new ArrayList<>();
  private final List<Letters> words = new ArrayList<>();

  /** Makes names ready to be compared with what is typed. */
  public Nearest(Collection<String> names) {
    Map<String, Integer> places = new LinkedHashMap<>();
    names.stream()
        .distinct()
        .forEach(
            name -> {
              String letters = name.toLowerCase(Locale.ROOT);
              int[] parts =
                  BETWEEN_WORDS
                      .splitAsStream(letters)
                      .mapToInt(word -> places.computeIfAbsent(word, w -> places.size()))
                      .toArray();
              this.names.add(new Name(name, Letters.of(letters), parts));
            });
    places.keySet().forEach(word -> words.add(Letters.of(word)));
  }

  /** At most three of some names that are used once. */
  public static List<String> to(String typed, Collection<String> names) {
    return typed.length() > LONGEST ? List.of() : new Nearest(names).to(typed, SHOWN, name -> true);
  }

  /**
   * Some of the names that fit, nearest first; those too far away are left out. If no whole name is
   * near, names of which some words are near.
   *
   * @param most how many at the most
   */
  public List<String> to(String typed, int most, Predicate<String> fits) {
    if (typed.length() > LONGEST) {
      return List.of();
    }
    String wanted = typed.toLowerCase(Locale.ROOT);
    int limit = wanted.length() < SHORT ? 1 : Math.max(2, wanted.length() / 3);
    Letters whole = Letters.of(wanted);
    List<String> near = best(limit, most, fits, name -> whole.distance(name.letters(), limit));
    if (!near.isEmpty()) {
      return near;
    }
    List<int[]> distances =
        BETWEEN_WORDS.splitAsStream(wanted).map(word -> distances(word, limit)).toList();
    return best(limit, most, fits, name -> together(name, distances));
  }

  private List<String> best(int limit, int most, Predicate<String> fits, ToIntFunction<Name> far) {
    return names.stream()
        .map(name -> new Guess(name.text(), far.applyAsInt(name)))
        .filter(guess -> guess.distance() <= limit && fits.test(guess.name()))
        .sorted(
            Comparator.comparingInt(Guess::distance)
                .thenComparing(guess -> guess.name().length())
                .thenComparing(Guess::name))
        .limit(most)
        .map(Guess::name)
        .toList();
  }

  /** How far a typed word is from each word. */
  private int[] distances(String typed, int limit) {
    Letters word = Letters.of(typed);
    return words.stream().mapToInt(other -> word.distance(other, limit)).toArray();
  }

  /** How far each typed word is from the nearest word of a name, together. */
  private static int together(Name name, List<int[]> distances) {
    int sum = 0;
    for (int[] distance : distances) {
      int least = LONGEST; // which is far
      for (int word : name.words()) {
        least = Math.min(least, distance[word]);
      }
      sum += least;
    }
    return sum;
  }

  private record Guess(String name, int distance) {}

  /**
   * A name or word.
   *
   * @param counts how often each letter is in it; some letters share a place
   */
  private record Letters(String text, int[] counts) {
    private static final int PLACES = 32;

    static Letters of(String text) {
      int[] counts = new int[PLACES];
      text.chars().forEach(letter -> counts[letter % PLACES]++);
      return new Letters(text, counts);
    }

    /** Least number of letters to put in, leave out or change; any above the limit if above. */
    int distance(Letters other, int limit) {
      boolean far = Math.abs(text.length() - other.text.length()) > limit || atLeast(other) > limit;
      return far ? limit + 1 : letterByLetter(other.text, limit);
    }

    /**
     * How many letters must be changed, put in or left out for those of the one to be the other's.
     */
    private int atLeast(Letters other) {
      int more = 0;
      int less = 0;
      for (int place = 0; place < PLACES; place++) {
        int difference = counts[place] - other.counts[place];
        more += Math.max(0, difference);
        less += Math.max(0, -difference);
      }
      return Math.max(more, less);
    }

    private int letterByLetter(String other, int limit) {
      int[] row = new int[other.length() + 1];
      Arrays.setAll(row, j -> j);
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
