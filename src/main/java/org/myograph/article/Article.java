package org.myograph.article;

import java.util.List;

/**
 * One page as read: its text, and what the layout says of the text.
 *
 * @param name the file's stem, which also names the article in extracts and IRIs
 * @param text the decoded source, without a byte order mark and otherwise unchanged
 */
public record Article(
    String name,
    String title,
    String text,
    List<Field> fields,
    List<Sentence> sentences,
    Source source) {
  public Article {
    fields = List.copyOf(fields);
    sentences = List.copyOf(sentences);
  }

  /** The words of a span. */
  public String words(Span span) {
    return span.of(text);
  }

  /** The offset in Unicode code points of an offset in UTF-16 units. */
  public int codePoint(int offset) {
    return text.codePointCount(0, offset);
  }
}
