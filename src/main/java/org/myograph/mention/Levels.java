package org.myograph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Ranges of levels as they are written: "C5-C6", "L4 to S1", "C5-6", "ribs five to seven".
 *
 * @param first "C5", or "5" of ribs
 * @param last the same as the first for a single level
 */
public record Levels(int from, int to, String first, String last) {
  private static final Pattern LEVEL = Pattern.compile("(Co|[CTLS])(\\d{1,2})");
  private static final Pattern SMALL = Pattern.compile("\\b[ctls](?=\\d)");
  private static final List<String> REGIONS = List.of("C", "T", "L", "S", "Co");
  private static final List<Integer> LENGTHS = List.of(8, 12, 5, 5, 1);

  /** All there are, in order. */
  private static final List<String> ALL =
      IntStream.range(0, REGIONS.size())
          .boxed()
          .flatMap(i -> IntStream.rangeClosed(1, LENGTHS.get(i)).mapToObj(n -> REGIONS.get(i) + n))
          .toList();

  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final List<String> ORDINALS =
      List.of(
          "zeroth",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  /** The level or range that begins at a token; null if none does. */
  static Levels at(Token[] tokens, int from) {
    if (from < 0 || from >= tokens.length || !tokens[from].spelling().isLevel()) {
      return null;
    }
    String start = tokens[from].text();
    String end = from + 2 < tokens.length && isTo(tokens[from + 1]) ? tokens[from + 2].text() : "";
    if (isFigure(end)) {
      return new Levels(from, from + 3, start, region(start) + end);
    }
    return !end.isEmpty() && tokens[from + 2].spelling().isLevel()
        ? new Levels(from, from + 3, start, end)
        : new Levels(from, from + 1, start, start);
  }

  private static String region(String level) {
    return level.startsWith("Co") ? "Co" : level.substring(0, 1);
  }

  /** Whether a range of levels or numbers goes on from the token before another. */
  static boolean cuts(Token[] tokens, int at) {
    if (at <= 0 || at + 1 >= tokens.length || !isTo(tokens[at])) {
      return false;
    }
    Levels levels = at(tokens, at - 1);
    return levels != null && levels.to() > at || numbers(tokens, at - 1) != null;
  }

  /** The level or range that begins at a token with those that follow it in figures: "L2, 3". */
  static List<Levels> all(Line line, int from) {
    if (!line.token(from).spelling().isLevel()) {
      return List.of();
    }
    List<Levels> all = new ArrayList<>(1);
    Levels levels = at(line.tokens(), from);
    while (levels != null) {
      all.add(levels);
      levels = levels.next(line.tokens(), line.separator(levels.to()));
    }
    return all;
  }

  /**
   * Every level of a list or range that is written alone, in letters of any case: C5 and C6 for
   * "c5-6", "C5/C6" or "C5 and C6"; none if there is anything else in the text.
   */
  public static List<String> listed(String text) {
    String upper = SMALL.matcher(text).replaceAll(level -> level.group().toUpperCase(Locale.ROOT));
    Token[] tokens = Tokens.of(upper);
    List<String> listed = new ArrayList<>();
    Levels levels = at(tokens, 0);
    int end = 0;
    while (levels != null) {
      listed.addAll(levels.each());
      end = levels.to();
      int next = end < tokens.length && isAnd(tokens[end]) ? end + 1 : end;
      Levels full = at(tokens, next);
      levels = full == null ? levels.next(tokens, next) : full;
    }
    return end == tokens.length ? listed : List.of();
  }

  private static boolean isAnd(Token token) {
    return List.of(",", "/", "and").contains(token.text());
  }

  private Levels next(Token[] tokens, int at) {
    boolean figures = at < tokens.length && isFigure(tokens[at].text());
    if (!figures) {
      return null;
    }
    String region = region(last);
    String first = region + tokens[at].text();
    Levels range = numbers(tokens, at);
    Levels found =
        range == null
            ? new Levels(at, at + 1, first, first)
            : new Levels(at, range.to(), first, region + range.last());
    return found.each().isEmpty() ? null : found;
  }

  /** "5-7", "five to seven", without a letter; null if there is none. */
  static Levels numbers(Token[] tokens, int from) {
    if (from < 0 || from + 2 >= tokens.length || !isTo(tokens[from + 1])) {
      return null;
    }
    String first = digits(tokens[from].text());
    String last = digits(tokens[from + 2].text());
    return first.isEmpty() || last.isEmpty() ? null : new Levels(from, from + 3, first, last);
  }

  /** "second to fifth", in front of what they count; null if there is none. */
  static Levels ordinals(Token[] tokens, int from) {
    boolean isRange =
        from >= 0
            && from + 2 < tokens.length
            && isTo(tokens[from + 1])
            && tokens[from].spelling().ordinal() > 0;
    if (!isRange) {
      return null;
    }
    int to = from + 1;
    while (to < tokens.length && (isTo(tokens[to]) || tokens[to].is(Stem.THE))) {
      to++;
    }
    int first = tokens[from].spelling().ordinal();
    int last = to < tokens.length ? tokens[to].spelling().ordinal() : -1;
    return last <= first
        ? null
        : new Levels(from, to + 1, String.valueOf(first), String.valueOf(last));
  }

  static boolean isLevel(String word) {
    return LEVEL.matcher(word).matches();
  }

  /** The number that an ordinal says; -1 if the word is none. */
  public static int ordinal(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.matches("\\d{1,2}(st|nd|rd|th)")
        ? Integer.parseInt(lower.substring(0, lower.length() - 2))
        : ORDINALS.indexOf(lower);
  }

  private static String digits(String word) {
    int number = number(word);
    return number == 0 ? "" : String.valueOf(number);
  }

  /** The number that a word says; 0 if it says none. */
  static int number(String word) {
    return isFigure(word)
        ? Integer.parseInt(word)
        : Math.max(0, NUMBERS.indexOf(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether it is a number of one or two digits. */
  private static boolean isFigure(String word) {
    return !word.isEmpty()
        && word.length() < 3
        && isDigit(word, 0)
        && isDigit(word, word.length() - 1);
  }

  private static boolean isDigit(String word, int at) {
    return word.charAt(at) >= '0' && word.charAt(at) <= '9';
  }

  private static boolean isTo(Token token) {
    int number = token.number();
    return number == Stem.DASH || number == Stem.TO || number == Stem.THROUGH;
  }

  String label() {
    return first.equals(last) ? first : first + "-" + last;
  }

  /** Every level of the range, in order; empty if it runs backward. */
  List<String> each() {
    int start = ALL.indexOf(first);
    int end = first.equals(last) ? start : ALL.indexOf(last);
    return start < 0 || end < start ? List.of() : ALL.subList(start, end + 1);
  }
}
