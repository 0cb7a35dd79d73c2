package org.myograph.article;

import java.util.ArrayList;
import java.util.List;

/** Writes the plain text of a page whose markup tells what each of its parts is. */
final class Typesetter {
  /** Stands in what is given for a line break that is no end of a paragraph. */
  static final char BREAK = '\u000B';

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final Remarks remarks;

  Typesetter(Remarks remarks) {
    this.remarks = remarks;
  }

  PlainPage page(String title) {
    return new PlainPage(title, text.toString(), blocks);
  }

  /** A line that states nothing by itself: the title, or an item that heads others. */
  void line(String words) {
    append(words);
  }

  /**
   * A row of the box.
   *
   * @param value with its line breaks
   */
  void field(String label, String value) {
    text.append(text.isEmpty() ? "" : "\n");
    int start = text.length();
    write(label + " ");
    int from = text.length();
    write(oneLine(value));
    if (text.length() == from) {
      text.setLength(from - 1);
      from--;
    }
    Span line = new Span(start, text.length());
    blocks.add(Block.field(label, line, new Span(from, text.length())));
  }

  void heading(String words) {
    Span span = append(words);
    if (!span.isEmpty()) {
      blocks.add(Block.heading(span));
    }
  }

  void paragraph(String words) {
    paragraph(words, "");
  }

  /** A paragraph below some items of its list. */
  void paragraph(String words, String over) {
    Span span = append(words);
    if (!span.isEmpty()) {
      blocks.add(Block.paragraph(span, over));
    }
  }

  private Span append(String words) {
    String line = spaced(words);
    if (line.isEmpty()) {
      return new Span(text.length(), text.length());
    }
    text.append(text.isEmpty() ? "" : "\n\n");
    int start = text.length();
    write(line);
    return new Span(start, text.length());
  }

  private void write(String words) {
    text.append(Repairs.of(words, text.length(), remarks));
  }

  /** Lines that each hold a thing of its own are parted by semicolons. */
  private static String oneLine(String value) {
    StringBuilder line = new StringBuilder();
    for (String part : value.split("[\n" + BREAK + "]")) {
      String words = spaced(part.strip().replaceFirst("^[*#:;•·\\s]+", ""));
      if (!words.isEmpty()) {
        line.append(joint(line, words)).append(words);
      }
    }
    return line.toString();
  }

  private static String joint(StringBuilder before, String after) {
    if (before.isEmpty()) {
      return "";
    }
    char first = after.charAt(0);
    boolean ended = ",;:.–-".indexOf(before.charAt(before.length() - 1)) >= 0;
    return !ended && (Character.isUpperCase(first) || Character.isDigit(first)) ? "; " : " ";
  }

  /** With one blank for all space but no-break spaces, and none at the ends. */
  private static String spaced(String words) {
    StringBuilder spaced = new StringBuilder(words.length());
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      if (!Character.isWhitespace(c)) {
        spaced.append(c);
      } else if (!spaced.isEmpty() && spaced.charAt(spaced.length() - 1) != ' ') {
        spaced.append(' ');
      }
    }
    Span trimmed = Rows.trim(spaced.toString(), new Span(0, spaced.length()));
    return trimmed.of(spaced.toString());
  }
}
