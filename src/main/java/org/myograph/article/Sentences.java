package org.myograph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a paragraph into sentences. */
final class Sentences {
  /** A full stop with what may close after it, citation marks included, and the space beyond. */
  private static final Pattern STOP =
      Pattern.compile(
          "[.!?][\"'”’)]*((?:\\[[^\\]]{1,24}+\\])*+)(?=(\\s+(?:[*•‣▪◦·–-]\\s+)?)[\\p{Lu}\\p{N}\"“‘(\\[])");

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
    Matcher stop = STOP.matcher(text);
    int start = paragraph.start();
    int at = stop(text, start, paragraph.end());
    while (at < paragraph.end()) {
      boolean stops = stop.region(at, paragraph.end()).lookingAt();
      if (stops && !isAbbreviated(text, start, at)) {
        sentences.addAll(pieces(text, new Span(start, stop.start(1))));
        start = stop.end(2);
      }
      at = stop(text, stops ? stop.end() : at + 1, paragraph.end());
    }
    if (start < paragraph.end()) {
      sentences.addAll(pieces(text, new Span(start, paragraph.end())));
    }
    return sentences;
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
    return c == '.' || c == '!' || c == '?';
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
