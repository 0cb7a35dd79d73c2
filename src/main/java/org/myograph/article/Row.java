package org.myograph.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of plain text, less the space around it.
 *
 * @param label that it starts with, if any, as the ontology writes it
 * @param value what follows the label
 * @param apart whether an empty line stands before it
 */
record Row(Span span, String words, Optional<String> label, Span value, boolean apart) {
  private static final String NO_HEADING = ".!?;:↑";
  private static final Pattern STOP = Pattern.compile("[.!?][\"'”’)]*+(?:\\[[^\\]]{1,24}+\\])*+");
  private static final Pattern NUMBERED =
      Pattern.compile("\\d{1,2}(\\.\\d{1,2})*+\\.?\\s++(?=\\p{Lu})[^.!?;:]{1,80}");
  private static final Pattern BULLET =
      Pattern.compile(
          "[*•‣▪◦·–-]\\s++(?=\\S)|(?:\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})\\)|\\d{1,2}\\.)\\s++(?=\\p{Lu})");
  private static final Pattern COUNTED =
      Pattern.compile("(?!0*1\\b)\\(?\\d{1,2}[.)]\\s++\\p{Lu}.*+", Pattern.DOTALL);
  private static final int LONGEST_HEADING = 6;
  private static final int LONGEST_OF_ITS_OWN = 10;

  /** In code points, which have two UTF-16 units at most. */
  private static final int LONGEST_HEADING_TEXT = 60;

  private static final int SHORTEST_PROSE = 6;
  private static final int LONGEST_STOP = 80;

  static Row of(String words, Span span, PageWords page, boolean apart) {
    Optional<String> label = page.labelAt(words).filter(it -> !goesOn(words, it, page));
    int start = label.map(String::length).orElse(0);
    while (start < words.length() && isSeparator(words.charAt(start))) {
      start++;
    }
    return new Row(span, words, label, new Span(span.start() + start, span.end()), apart);
  }

  /** "Imaging with MRI", "Tests are normal", "Surgical release": a phrase rather than a label. */
  private static boolean goesOn(String words, String label, PageWords page) {
    int start = label.length() + 1;
    if (start >= words.length()
        || words.charAt(start - 1) != ' '
        || !Character.isLowerCase(words.charAt(start))) {
      return false;
    }
    int end = words.indexOf(' ', start);
    String next = words.substring(start, end < 0 ? words.length() : end);
    return page.isIn("phraseWord", next) || page.isIn("sortHeading", label);
  }

  private static boolean isSeparator(char c) {
    return isSpace(c) || isMark(c);
  }

  /** Whether a character parts a label from its value, and is no space. */
  static boolean isMark(char c) {
    return ":|=：｜＝".indexOf(c) >= 0;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** A heading has few words, starts upper-case and does not stop. */
  boolean isHeading() {
    return isLongHeading() && isShort(words);
  }

  /** The same of one with more words, as "Tendinopathy of the short head and calcification". */
  boolean isLongHeading() {
    return words.length() <= 2 * LONGEST_HEADING_TEXT
        && Character.isUpperCase(words.codePointAt(0))
        && words.codePointCount(0, words.length()) <= LONGEST_HEADING_TEXT
        && !hasAny(NO_HEADING, words)
        && words(words) <= LONGEST_OF_ITS_OWN
        && !isDashed();
  }

  private static boolean hasAny(String marks, String words) {
    for (int i = 0; i < marks.length(); i++) {
      if (words.indexOf(marks.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** "Action - flexes the elbow" */
  private boolean isDashed() {
    int start = value.start() - span.start();
    return label.isPresent()
        && start + 1 < words.length()
        && words.charAt(start - 1) == ' '
        && "-–—".indexOf(words.charAt(start)) >= 0
        && words.charAt(start + 1) == ' ';
  }

  /** Whether something has no more words than a heading. */
  static boolean isShort(String words) {
    return words(words) <= LONGEST_HEADING;
  }

  private static int words(String line) {
    int words = 1;
    boolean space = false;
    for (int at = 0; at < line.length(); at++) {
      boolean before = space;
      space = " \t\n\u000B\f\r".indexOf(line.charAt(at)) >= 0;
      words += space && !before ? 1 : 0;
    }
    return words;
  }

  /** Whether the line ends as a sentence does. */
  boolean stops() {
    return stops(words);
  }

  static boolean stops(String words) {
    char last = words.charAt(words.length() - 1);
    return ".!?".indexOf(last) >= 0 || "\"'”’)]".indexOf(last) >= 0 && stopsBeforeMarks(words);
  }

  private static boolean stopsBeforeMarks(String words) {
    return STOP.matcher(words)
        .region(Math.max(0, words.length() - LONGEST_STOP), words.length())
        .results()
        .anyMatch(stop -> stop.end() == words.length());
  }

  /** Whether the line, or the value of its label, starts as no first word of a list does. */
  boolean continues() {
    char first = value.isEmpty() ? words.charAt(0) : words.charAt(value.start() - span.start());
    return Character.isLowerCase(first) || first == '(' || first == '[';
  }

  /** Whether something is to follow on the next line. */
  boolean introduces() {
    return words.endsWith(":") || words.endsWith("：");
  }

  boolean isProse() {
    return stops() && words(words) >= SHORTEST_PROSE;
  }

  /** A line of a list of headings, or a heading with its number. */
  boolean isNumbered() {
    return words.charAt(0) <= '9' && NUMBERED.matcher(words).matches();
  }

  /** The length of a bullet, or of a heading's number, at the start. */
  int mark() {
    char first = words.charAt(0);
    boolean may = first == '(' || first <= '9' || first >= 'a' && first <= 'z';
    if (may && isNumbered()) {
      return words.indexOf(words.split("\\s+", 2)[1]);
    }
    Matcher bullet = may || Article.BULLETS.indexOf(first) >= 0 ? BULLET.matcher(words) : null;
    return bullet != null && bullet.lookingAt() ? bullet.end() : 0;
  }

  /** Whether it starts as the second item of a list does, or a later one, with its number. */
  boolean isCounted() {
    return COUNTED.matcher(words).matches();
  }

  /** Whether it ends as if something were to follow. */
  boolean isOpen(PageWords page) {
    return ",;&/(–".indexOf(words.charAt(words.length() - 1)) >= 0
        || page.isIn("conjunction", lastWord());
  }

  String lastWord() {
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
