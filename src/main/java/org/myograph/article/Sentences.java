package org.myograph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a paragraph into sentences. */
final class Sentences {
  /** A full stop with what may close after it, citation marks included, and the space beyond. */
  private static final Pattern STOP =
      Pattern.compile("[.!?][\"'”’)]*((?:\\[[^\\]]{1,24}\\])*)(?=(\\s+)[\\p{Lu}\\p{N}\"“‘(\\[])");

  private static final Pattern ABBREVIATION =
      Pattern.compile("(?i)(^|.*[\\s(])(e\\.g|i\\.e|cf|vs|fig|figs|approx|ca|dr|st|no|\\p{L})");

  private Sentences() {}

  static List<Span> in(String text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    Matcher stop = STOP.matcher(text).region(paragraph.start(), paragraph.end());
    int start = paragraph.start();
    while (stop.find()) {
      String before = text.substring(start, stop.start());
      if (!ABBREVIATION.matcher(before).matches()) {
        sentences.add(new Span(start, stop.start(1)));
        start = stop.end(2);
      }
    }
    if (start < paragraph.end()) {
      sentences.add(new Span(start, paragraph.end()));
    }
    return sentences;
  }
}
