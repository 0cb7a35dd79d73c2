package org.myograph.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells headings, items and paragraphs among the lines of plain text that are no box. */
final class Prose {
  private final String text;
  private final PageWords words;
  private final List<Row> rows;

  /**
   * @param rows of the whole page, as they are when blocks are asked for
   */
  Prose(String text, PageWords words, List<Row> rows) {
    this.text = text;
    this.words = words;
    this.rows = rows;
  }

  /** The headings and paragraphs that some rows make. */
  List<Block> blocks(int start, int end) {
    List<Block> blocks = new ArrayList<>();
    Nesting nesting = new Nesting(text, words);
    BareLists lists = new BareLists(text, words, rows, blocks);
    int at = start;
    while (at < end) {
      int listed = lists.add(at, end);
      if (listed > at) {
        at = listed;
        nesting.end();
        continue;
      }
      Row row = rows.get(at);
      Span span = new Span(row.span().start() + row.mark(), row.span().end());
      at++;
      if (row.isHeading()
          || row.isNumbered()
          || isLongHeading(row, at < end ? rows.get(at) : null)) {
        blocks.add(Block.heading(span));
        lists.heading(row);
        nesting.end();
        continue;
      }
      if (nesting.heads(row, at < end ? rows.get(at) : null)) {
        continue;
      }
      boolean marked = row.mark() > 0;
      while (at < end && isWrapped(rows.get(at - 1), rows.get(at), marked)) {
        span = span.union(rows.get(at).span());
        at++;
      }
      lists.paragraph(row);
      blocks.add(Block.paragraph(span, nesting.over()));
    }
    return blocks;
  }

  /** A line of its own over prose may have more words, if it is no sentence that lost its stop. */
  private boolean isLongHeading(Row row, Row below) {
    return below != null
        && row.apart()
        && below.apart()
        && below.isProse()
        && below.mark() == 0
        && row.isLongHeading()
        && Arrays.stream(row.words().split(" ")).noneMatch(it -> words.isIn("auxiliary", it));
  }

  /**
   * Whether a line of prose goes on in the next.
   *
   * @param marked whether a mark stands at the start of the prose, so that of the next item may
   *     come
   */
  private boolean isWrapped(Row line, Row next, boolean marked) {
    boolean goesOn =
        next.mark() == 0 ? next.continues() || next.stops() : isWrappedCount(line, next, marked);
    return goesOn
        && !next.apart()
        && !line.stops()
        && !line.introduces()
        && !next.isHeading()
        && line.words().length() >= Article.WRAPPED_LINE;
  }

  /** "... from ribs 1 to" and "8. The nerve": no mark of an item, which "1." would be. */
  private boolean isWrappedCount(Row line, Row next, boolean marked) {
    boolean open = line.isOpen(words) || words.isIn("preposition", line.lastWord());
    return !marked && next.isCounted() && (open || next.stops());
  }
}
