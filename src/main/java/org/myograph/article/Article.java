package org.myograph.article;

import java.util.List;

/**
 * One page as read: its text, and what the layout says of the text.
 *
 * @param name the file's stem, which also names the article in extracts and IRIs
 * @param text the page as plain text, to which all offsets refer: a text file less its byte order
 *     mark and what its remarks tell, or what was made of other markup
 * @param remarks what was odd in the source, in the order of {@link Remark.Kind}
 */
public record Article(
    String name,
    String title,
    String text,
    List<Field> fields,
    List<Sentence> sentences,
    Source source,
    List<Remark> remarks) {
  /** A line of plain text has at least so many characters if it is one of wrapped prose. */
  public static final int WRAPPED_LINE = 60;

  /** What stands before an item of a list. */
  public static final String BULLETS = "*•‣▪◦·–-";

  public Article {
    fields = List.copyOf(fields);
    sentences = List.copyOf(sentences);
    remarks = List.copyOf(remarks);
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
