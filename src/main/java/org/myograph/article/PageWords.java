package org.myograph.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words by which the layout of a page is known; all are compared without regard to case. */
public final class PageWords {
  /** Knows no label and no word: every page is a title and prose. */
  public static final PageWords NONE = new PageWords(List.of(), Map.of(), List.of());

  private final Map<Character, List<String>> labels = new HashMap<>();
  private final Map<String, NavigableSet<String>> lists = new HashMap<>();

  /** By list and by the characters that its phrases start, or end, with. */
  private final Map<String, Map<Character, List<String>>> starts = new HashMap<>();

  private final Map<String, Map<Character, List<String>>> ends = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();
  private final NavigableSet<String> known = new TreeSet<>();

  /**
   * @param labels of the rows in the box of a page
   * @param lists what else the layout is known by, such as "banner" and "endMatter"
   * @param phrases whose words are known not to be broken off
   */
  public PageWords(
      Collection<String> labels, Map<String, List<String>> lists, Collection<String> phrases) {
    labels.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(label -> label))
        .forEach(
            label ->
                this.labels
                    .computeIfAbsent(folded(label.charAt(0)), first -> new ArrayList<>())
                    .add(label));
    lists.forEach(
        (name, words) -> {
          NavigableSet<String> folded = new TreeSet<>();
          words.forEach(word -> folded.add(word.toLowerCase(Locale.ROOT)));
          this.lists.put(name, folded);
          starts.put(name, by(folded, word -> word.charAt(0)));
          ends.put(name, by(folded, word -> word.charAt(word.length() - 1)));
          longest.put(name, folded.stream().mapToInt(String::length).max().orElse(0));
        });
    phrases.forEach(phrase -> known.addAll(count(phrase).keySet()));
  }

  /** Whether words are a label, or head a list of what is not to be done: "Causes", "Avoid". */
  boolean isListHead(String line) {
    return isLabel(line) || isIn("advisedAgainst", line);
  }

  /** The longest label that a line starts with, as the ontology writes it. */
  Optional<String> labelAt(String line) {
    for (String label : labels.getOrDefault(folded(line.charAt(0)), List.of())) {
      if (line.regionMatches(true, 0, label, 0, label.length())
          && endsLabel(line, label.length())) {
        return Optional.of(label);
      }
    }
    return Optional.empty();
  }

  /** A label ends where the line does, at a separator, or where a glued value starts upper-case. */
  private static boolean endsLabel(String line, int end) {
    if (line.length() == end) {
      return true;
    }
    char next = line.charAt(end);
    return !Character.isLetterOrDigit(next) && next != '-' || Character.isUpperCase(next);
  }

  /** The label of a row whose markup tells where it ends; one that nobody knows stays as it is. */
  String label(String printed) {
    return listed(printed).orElseGet(() -> plain(printed));
  }

  boolean isLabel(String printed) {
    return listed(printed).isPresent();
  }

  private Optional<String> listed(String printed) {
    String plain = plain(printed);
    if (!plain.isEmpty()) {
      for (String label : labels.getOrDefault(folded(plain.charAt(0)), List.of())) {
        if (label.equalsIgnoreCase(plain)) {
          return Optional.of(label);
        }
      }
    }
    return Optional.empty();
  }

  private static String plain(String printed) {
    return printed.replace('_', ' ').strip();
  }

  boolean isIn(String list, String words) {
    NavigableSet<String> phrases = list(list);
    return words.length() <= longest.getOrDefault(list, 0)
        && phrases.contains(words.toLowerCase(Locale.ROOT));
  }

  boolean startsWith(String list, String words) {
    for (String phrase : with(starts, list, words, 0)) {
      if (words.regionMatches(true, 0, phrase, 0, phrase.length())) {
        return true;
      }
    }
    return false;
  }

  private static Map<Character, List<String>> by(
      Collection<String> phrases, Function<String, Character> which) {
    return phrases.stream()
        .filter(phrase -> !phrase.isEmpty())
        .collect(Collectors.groupingBy(word -> folded(which.apply(word))));
  }

  /** The phrases of a list that have the same character as some words at their start or end. */
  private static List<String> with(
      Map<String, Map<Character, List<String>>> lists, String list, String words, int at) {
    return words.isEmpty()
        ? List.of()
        : lists.getOrDefault(list, Map.of()).getOrDefault(folded(words.charAt(at)), List.of());
  }

  /** The length of the phrase of a list that some words end with; 0 if none does. */
  int ending(String list, String words) {
    int longest = 0;
    for (String phrase : with(ends, list, words, words.length() - 1)) {
      int length = phrase.length();
      if (length > longest
          && words.regionMatches(true, words.length() - length, phrase, 0, length)) {
        longest = length;
      }
    }
    return longest;
  }

  /**
   * Whether a word is none by itself, but the start of one.
   *
   * @param own how often the page has each word, in lower case
   */
  boolean isFragment(String word, NavigableMap<String, Integer> own) {
    String start = word.toLowerCase(Locale.ROOT);
    String next = own.higherKey(start);
    return !isKnown(start)
        && own.getOrDefault(start, 0) < 2
        && (startsWord(start, known.ceiling(start)) || startsWord(start, next));
  }

  /** Whether some phrase is known to have a word. */
  boolean isKnown(String word) {
    return known.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean startsWord(String start, String word) {
    return word != null && word.startsWith(start);
  }

  /** How often a text has each word, in lower case. */
  static NavigableMap<String, Integer> count(String text) {
    NavigableMap<String, Integer> words = new TreeMap<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        words.merge(text.substring(at, end).toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
      at = end + 1;
    }
    return words;
  }

  private NavigableSet<String> list(String name) {
    return lists.getOrDefault(name, Collections.emptyNavigableSet());
  }

  private static char folded(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }
}
