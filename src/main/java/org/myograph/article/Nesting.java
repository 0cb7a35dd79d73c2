package org.myograph.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Knows the lines of a list that stand as headings over items farther to the right. */
final class Nesting {
  private static final int DEEPEST = 3;
  private static final int LONGEST = 60;

  private record Head(int indent, String words, Span line) {}

  private final String text;
  private final PageWords words;
  private final Deque<Head> heads = new ArrayDeque<>();

  Nesting(String text, PageWords words) {
    this.text = text;
    this.words = words;
  }

  /** Takes the next line, and tells whether it heads the one below it. */
  boolean heads(Row row, Row below) {
    int indent = indent(row);
    while (!heads.isEmpty() && (row.mark() == 0 || heads.peek().indent >= indent)) {
      heads.pop();
    }
    if (below == null || row.mark() == 0 || below.mark() == 0 || indent(below) <= indent) {
      return false;
    }
    String name = row.words().substring(row.mark()).replaceFirst("\\s*:$", "");
    boolean head =
        heads.size() < DEEPEST
            && name.length() <= LONGEST
            && Row.isShort(name)
            && !row.stops()
            && !words.isIn("introducer", name.substring(name.lastIndexOf(' ') + 1));
    if (head) {
      heads.push(new Head(indent, name, row.span()));
    }
    return head;
  }

  /** The headings over the line that was taken last, the outermost first; empty if it has none. */
  String over() {
    String over = "";
    for (Iterator<Head> outer = heads.descendingIterator(); outer.hasNext(); ) {
      over = Sentence.section(over, outer.next().words);
    }
    return over;
  }

  /** Whether one of these headings tells what not to do. */
  boolean isAgainst() {
    return heads.stream().anyMatch(head -> words.isIn("advisedAgainst", head.words));
  }

  /** Whether a line was taken for the nearest of these headings. */
  boolean isHeaded(Row row) {
    return !heads.isEmpty() && heads.peek().line.equals(row.span());
  }

  private int indent(Row row) {
    int start = row.span().start();
    int at = start;
    while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
      at--;
    }
    return start - at;
  }
}
