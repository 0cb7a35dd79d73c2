package org.myograph.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.regex.Pattern;

/** Knows the lines that stand as headings over the items of a list, or over those farther in. */
final class Nesting {
  /** The place of a line that is no item. */
  static final int NONE = -1;

  private static final Pattern THIRD_PERSON = Pattern.compile("\\p{Ll}{3,}s");
  private static final int DEEPEST = 3;
  private static final int LONGEST = 60;

  private record Head(int indent, String words) {}

  private final String text;
  private final PageWords words;
  private final Deque<Head> heads = new ArrayDeque<>();

  /** The last line that was taken for a heading. */
  private Span last;

  Nesting(String text, PageWords words) {
    this.text = text;
    this.words = words;
  }

  /** Takes the next line of plain text, and tells whether it heads the one below it. */
  boolean heads(Row row, Row below) {
    String line = row.words().substring(row.mark());
    boolean head = heads(indent(row), below == null ? NONE : indent(below), line);
    last = head ? row.span() : last;
    return head;
  }

  /**
   * The same of a line whose place is told by marks.
   *
   * @param indent of its item, {@link #NONE} if it is none
   * @param below that of the line below
   */
  boolean heads(int indent, int below, String line) {
    while (!heads.isEmpty() && (indent == NONE || heads.peek().indent >= indent)) {
      heads.pop();
    }
    String name = line.endsWith(":") ? line.substring(0, line.length() - 1).stripTrailing() : line;
    if (below <= indent || indent == NONE && (name.equals(line) || !words.isListHead(name))) {
      return false;
    }
    boolean head =
        heads.size() < DEEPEST
            && name.length() <= LONGEST
            && Row.isShort(name)
            && !Row.stops(line)
            && !words.isIn("introducer", name.substring(name.lastIndexOf(' ') + 1))
            && (words.isListHead(name) || !hasVerb(name));
    if (head) {
      heads.push(new Head(indent, name));
    }
    return head;
  }

  /** "It is a flexor", "The nerve supplies the muscle": a sentence, which heads nothing. */
  private boolean hasVerb(String line) {
    String[] said = line.split("\\s+");
    for (int at = 1; at < said.length; at++) {
      boolean third = THIRD_PERSON.matcher(said[at - 1]).matches();
      boolean object = words.isIn("article", said[at]) || words.isIn("itWord", said[at]);
      if (words.isIn("auxiliary", said[at]) || at > 1 && third && object) {
        return true;
      }
    }
    return false;
  }

  /** Ends the list, and all that its lines head. */
  void end() {
    heads.clear();
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
    return row.span().equals(last);
  }

  private int indent(Row row) {
    if (row.mark() == 0) {
      return NONE;
    }
    int start = row.span().start();
    int at = start;
    while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
      at--;
    }
    return start - at;
  }
}
