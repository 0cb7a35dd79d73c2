package org.myograph.article;

/**
 * Finds the next place of something in a text. A place ahead is kept, so that all searches from
 * offsets that do not fall take one pass together.
 */
final class Ahead {
  private final String text;
  private final String wanted;
  private int last;
  private int next = -1;

  Ahead(String text, String wanted) {
    this.text = text;
    this.wanted = wanted;
  }

  /** The first place at or after an offset; the length of the text if there is none. */
  int from(int offset) {
    if (next < offset || offset < last) {
      int found = text.indexOf(wanted, offset);
      next = found < 0 ? text.length() : found;
    }
    last = offset;
    return next;
  }
}
