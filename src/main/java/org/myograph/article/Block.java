package org.myograph.article;

/**
 * A part of a page's text, and what it is.
 *
 * @param label of a box row; of a paragraph the headings over it in a list; else empty
 * @param value of a box row, else the same as the span
 */
record Block(Kind kind, Span span, String label, Span value) {

  enum Kind {
    FIELD,
    HEADING,
    PARAGRAPH,

    /** A line with the items that it introduces, each of which is one sentence at most. */
    LIST
  }

  static Block field(String label, Span line, Span value) {
    return new Block(Kind.FIELD, line, label, value);
  }

  static Block heading(Span span) {
    return new Block(Kind.HEADING, span, "", span);
  }

  static Block paragraph(Span span) {
    return paragraph(span, "");
  }

  /** A paragraph below some items of its list, parted by {@link Sentence#UNDER}, that head it. */
  static Block paragraph(Span span, String over) {
    return new Block(Kind.PARAGRAPH, span, over, span);
  }
}
