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

  /** Longer sentences are read in pieces, so that the time to read stays in line with length. */
  private static final int LONGEST = 3000;

  private Sentences() {}

  private static void addInPieces(String text, Span sentence, List<Span> sentences) {
    int start = sentence.start();
    while (sentence.end() - start > LONGEST) {
      int space = text.lastIndexOf(' ', start + LONGEST);
      int end = space > start ? space : start + LONGEST;
      sentences.add(new Span(start, end));
      start = space > start ? end + 1 : end;
    }
    if (start < sentence.end()) {
      sentences.add(new Span(start, sentence.end()));
    }
  }

  static List<Span> in(String text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    Matcher stop = STOP.matcher(text).region(paragraph.start(), paragraph.end());
    int start = paragraph.start();
    while (stop.find()) {
      String before = text.substring(Math.max(start, stop.start() - LONGEST_BEFORE), stop.start());
      if (!ABBREVIATION.matcher(before).matches()) {
        addInPieces(text, new Span(start, stop.start(1)), sentences);
        start = stop.end(2);
      }
    }
    if (start < paragraph.end()) {
      addInPieces(text, new Span(start, paragraph.end()), sentences);
    }
    return sentences;
  }
}
