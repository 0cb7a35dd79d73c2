package org.myograph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a table row by row: a head and a cell are a row of a box, others are lines of text. */
final class WikitextTable {
  private final WikitextInline inline;
  private final PageWords words;
  private final WikitextTemplates box;
  private final List<String> cells = new ArrayList<>();
  private boolean inBox;
  private boolean headed;

  WikitextTable(WikitextInline inline, PageWords words, WikitextTemplates box) {
    this.inline = inline;
    this.words = words;
    this.box = box;
  }

  void resolve(int from, int to, StringBuilder out) {
    int line = lineEnd(from, to);
    inBox = inline.raw(from, line).toLowerCase(Locale.ROOT).contains("infobox");
    int at = Math.min(to, line + 1);
    while (at < to) {
      int end = cellsEnd(at, to);
      String start = inline.raw(at, end).stripLeading();
      at += end - at - start.length();
      if (start.startsWith("|-") || start.startsWith("|+")) {
        endRow(out);
      } else if (start.startsWith("|") || start.startsWith("!")) {
        headed |= cells.isEmpty() && start.startsWith("!");
        addCells(at + 1, end);
      }
      at = end + 1;
    }
    endRow(out);
  }

  /** The end of a line, past brackets that hold ends of lines. */
  private int lineEnd(int from, int to) {
    int at = from;
    while (at < to && !inline.raw(at, at + 1).equals("\n")) {
      at = inline.past(at);
    }
    return Math.min(at, to);
  }

  /** The end of the lines of a cell: up to one that starts with a mark of the table. */
  private int cellsEnd(int from, int to) {
    int end = lineEnd(from, to);
    while (end + 1 < to && "|!".indexOf(inline.raw(end + 1, end + 2)) < 0) {
      end = lineEnd(end + 1, to);
    }
    return end;
  }

  /** Cells on one line are parted by "||" or "!!"; one "|" ends the attributes of a cell. */
  private void addCells(int from, int to) {
    int start = from;
    int at = from;
    while (at < to) {
      String two = inline.raw(at, Math.min(to, at + 2));
      if (two.equals("||") || two.equals("!!")) {
        cells.add(inline.resolved(start, at).strip());
        start = at + 2;
        at = start;
      } else if (two.startsWith("|")) {
        start = at + 1;
        at = start;
      } else {
        at = inline.past(at);
      }
    }
    cells.add(inline.resolved(start, Math.max(start, to)).strip());
  }

  private void endRow(StringBuilder out) {
    boolean isLabel = !cells.isEmpty() && words.isLabel(cells.get(0).replace("'", ""));
    if (cells.size() == 2 && (inBox && (headed || isLabel) || headed && isLabel)) {
      box.addRow(cells.get(0).replace("'''", ""), cells.get(1));
    } else if (!cells.isEmpty() && !inBox) {
      out.append("\n\n").append(String.join(" | ", cells).replace('\n', ' ')).append("\n\n");
    }
    cells.clear();
    headed = false;
  }
}
