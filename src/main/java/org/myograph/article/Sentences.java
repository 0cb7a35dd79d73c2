package org.myograph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a paragraph into sentences. */
final class Sentences {
  private static final String CLOSING = "\"'”’)";
  private static final String OPENING = "\"“‘([";

  /** Between its brackets. */
  private static final int LONGEST_CITATION = 24;

  private static final Pattern ABBREVIATION =
      Pattern.compile("(?i)(^|.*[\\s(])(e\\.g|i\\.e|cf|vs|fig|figs|approx|ca|dr|st|no|\\p{L})");

  private static final int LONGEST_BEFORE = 12;
  private static final Set<String> LAST =
      Set.of("cf", "vs", "fig", "figs", "approx", "ca", "dr", "st", "no");

  /**
   * Longer sentences and values are read in pieces, so that the time to read stays in line with
   * length.
   */
  private static final int LONGEST = 3000;

  private Sentences() {}

  /** A part of a text, cut after a comma or a word if it is too long to be read in one piece. */
  static List<Span> pieces(String text, Span whole) {
    if (whole.end() - whole.start() <= LONGEST) {
      return whole.isEmpty() ? List.of() : List.of(whole);
    }
    List<Span> pieces = new ArrayList<>();
    int start = whole.start();
    while (whole.end() - start > LONGEST) {
      int end = end(text, start);
      pieces.add(Rows.trim(text, new Span(start, end)));
      start = end;
    }
    pieces.add(Rows.trim(text, new Span(start, whole.end())));
    return pieces.stream().filter(piece -> !piece.isEmpty()).toList();
  }

  private static int end(String text, int start) {
    int latest = start + LONGEST;
    int comma = Math.max(text.lastIndexOf(',', latest - 1), text.lastIndexOf(';', latest - 1));
    int space = text.lastIndexOf(' ', latest);
    int end = comma > start + LONGEST / 2 ? comma + 1 : space > start ? space : latest;
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }

  static List<Span> in(String text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    int end = paragraph.end();
    int start = paragraph.start();
    int at = stop(text, start, end);
    while (at < end) {
      int closed = pastClosing(text, at + 1, end);
      int cited = pastCitations(text, closed, end);
      int next = next(text, cited, end);
      if (next < end && !isAbbreviated(text, start, at)) {
        sentences.addAll(pieces(text, new Span(start, closed)));
        start = next;
      }
      at = stop(text, next < end ? cited : at + 1, end);
    }
    if (start < end) {
      sentences.addAll(pieces(text, new Span(start, end)));
    }
    return sentences;
  }

  private static int pastClosing(String text, int from, int end) {
    int at = from;
    while (at < end && CLOSING.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static int pastCitations(String text, int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) == '[') {
      int close = text.indexOf(']', at);
      if (close < 0 || close >= end || !isCitation(text, at + 1, close)) {
        return at;
      }
      at = close + 1;
    }
    return at;
  }

  /** Whether a citation mark can have so many characters between its brackets. */
  static boolean isCitation(String text, int from, int to) {
    int length = to - from > 2 * LONGEST_CITATION ? 0 : text.codePointCount(from, to);
    return length > 0 && length <= LONGEST_CITATION;
  }

  /**
   * Where a sentence begins after space, and perhaps a bullet, at a place; the end if none does.
   */
  private static int next(String text, int from, int end) {
    int at = pastSpace(text, from, end);
    if (at == from || at == end) {
      return end;
    }
    int bullet = Article.BULLETS.indexOf(text.charAt(at)) < 0 ? at : pastSpace(text, at + 1, end);
    int next = bullet > at + 1 ? bullet : at;
    return next < end && begins(text.codePointAt(next)) ? next : end;
  }

  private static int pastSpace(String text, int from, int end) {
    int at = from;
    while (at < end && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** Whether a sentence can begin with a character: a capital, a number or an opening mark. */
  private static boolean begins(int character) {
    return switch (Character.getType(character)) {
      case Character.UPPERCASE_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> OPENING.indexOf(character) >= 0;
    };
  }

  /** The next full stop, question mark or exclamation mark from a place on; else the end. */
  private static int stop(String text, int from, int end) {
    int at = from;
    while (at < end && !isStop(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isStop(char c) {
    return c <= '?' && (c == '.' || c == '!' || c == '?');
  }

  private static boolean isAbbreviated(String text, int start, int stop) {
    int from = Math.max(start, stop - LONGEST_BEFORE);
    int word = stop;
    while (word > from && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return mayBeAbbreviated(text, word, stop)
        && ABBREVIATION.matcher(text.substring(from, stop)).matches();
  }

  /** Whether the letters before a stop are one letter alone or an abbreviation. */
  private static boolean mayBeAbbreviated(String text, int word, int stop) {
    return switch (stop - word) {
      case 0 -> stop > 0 && Character.isLowSurrogate(text.charAt(stop - 1));
      case 1 -> true;
      default -> LAST.contains(text.substring(word, stop).toLowerCase(Locale.ROOT));
    };
  }
}
