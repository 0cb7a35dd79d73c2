package org.myograph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a paragraph into sentences. */
final class Sentences {
  /** A full stop with what may close after it, citation marks included, and the space beyond. */
  private static final Pattern STOP =
      Pattern.compile("[.!?][\"'”’)]*((?:\\[[^\\]]{1,24}+\\])*+)(?=(\\s+)[\\p{Lu}\\p{N}\"“‘(\\[])");

  private static final Pattern ABBREVIATION =
      Pattern.compile("(?i)(^|.*[\\s(])(e\\.g|i\\.e|cf|vs|fig|figs|approx|ca|dr|st|no|\\p{L})");

  private static final int LONGEST_BEFORE = 12;

  /**
   * Longer sentences and values are read in pieces, so that the time to read stays in line with
   * length.
   */
  private static final int LONGEST = 3000;

  private Sentences() {}

  /** A part of a text, cut after a comma or a word if it is too long to be read in one piece. */
  static List<Span> pieces(String text, Span whole) {
    List<Span> pieces = new ArrayList<>();
    int start = whole.start();
    while (whole.end() - start > LONGEST) {
      int end = end(text, start);
      pieces.add(Rows.trim(text, new Span(start, end)));
      start = end;
    }
    pieces.add(start == whole.start() ? whole : Rows.trim(text, new Span(start, whole.end())));
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
    Matcher stop = STOP.matcher(text).region(paragraph.start(), paragraph.end());
    int start = paragraph.start();
    while (stop.find()) {
      String before = text.substring(Math.max(start, stop.start() - LONGEST_BEFORE), stop.start());
      if (!ABBREVIATION.matcher(before).matches()) {
        sentences.addAll(pieces(text, new Span(start, stop.start(1))));
        start = stop.end(2);
      }
    }
    if (start < paragraph.end()) {
      sentences.addAll(pieces(text, new Span(start, paragraph.end())));
    }
    return sentences;
  }
}
