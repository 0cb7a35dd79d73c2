package org.myograph.article;

import java.util.Arrays;

/**
 * Which "{{", "[[" and "{|" of a wikitext end where, found in one pass; one that never ends is
 * text.
 */
final class Brackets {
  private final String text;
  private final int[] ends;
  private final int[] open;
  private int depth;
  private int templates;

  private Brackets(String text) {
    this.text = text;
    ends = new int[text.length()];
    open = new int[text.length() / 2 + 1];
    Arrays.fill(ends, -1);
  }

  static Brackets of(String text) {
    Brackets brackets = new Brackets(text);
    boolean lineStart = true;
    int at = 0;
    while (at + 1 < text.length()) {
      int length = brackets.take(at, lineStart);
      lineStart = text.charAt(at) == '\n' || lineStart && text.charAt(at) == ' ';
      at += Math.max(1, length);
    }
    return brackets;
  }

  /** Where the bracket that opens at an offset closes; -1 if none opens there, or it never does. */
  int end(int at) {
    return ends[at];
  }

  /** The length of the bracket at an offset; 0 if there is none. */
  private int take(int at, boolean lineStart) {
    if ("{[}]|".indexOf(text.charAt(at)) < 0) {
      return 0;
    }
    String two = text.substring(at, at + 2);
    boolean table = lineStart && (two.equals("{|") || two.equals("|}"));
    if (two.equals("{{") || two.equals("[[") || table && two.equals("{|")) {
      open[depth] = at;
      depth++;
      templates += two.equals("{{") ? 1 : 0;
      return 2;
    }
    boolean closes =
        two.equals("}}") && templates > 0
            || two.equals("]]") && isOpen("[[")
            || table && isOpenTable();
    if (closes) {
      close(two.equals("}}") ? "{{" : two.equals("]]") ? "[[" : "{|", at);
    }
    return closes ? 2 : 0;
  }

  private boolean isOpen(String opening) {
    return depth > 0 && text.startsWith(opening, open[depth - 1]);
  }

  private boolean isOpenTable() {
    while (isOpen("[[")) {
      depth--;
    }
    return isOpen("{|");
  }

  private void close(String opening, int at) {
    while (!isOpen(opening)) {
      depth--;
    }
    depth--;
    ends[open[depth]] = at;
    templates -= opening.equals("{{") ? 1 : 0;
  }
}
