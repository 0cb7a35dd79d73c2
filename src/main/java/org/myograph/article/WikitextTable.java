package org.myograph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a table row by row: labels and their values are rows of a box, others are lines of text.
 */
final class WikitextTable {
  private final WikitextInline inline;
  private final PageWords words;
  private final WikitextTemplates box;
  private final List<List<BoxTable.Cell>> rows = new ArrayList<>();
  private List<BoxTable.Cell> cells = new ArrayList<>();

  WikitextTable(WikitextInline inline, PageWords words, WikitextTemplates box) {
    this.inline = inline;
    this.words = words;
    this.box = box;
  }

  void resolve(int from, int to, StringBuilder out) {
    int line = lineEnd(from, to);
    boolean named = inline.raw(from, line).toLowerCase(Locale.ROOT).contains("infobox");
    int at = Math.min(to, line + 1);
    while (at < to) {
      int end = cellsEnd(at, to);
      String start = inline.raw(at, end).stripLeading();
      at += end - at - start.length();
      if (start.startsWith("|-") || start.startsWith("|+")) {
        endRow();
      } else if (start.startsWith("|") || start.startsWith("!")) {
        addCells(at + 1, end, start.startsWith("!"));
      }
      at = end + 1;
    }
    endRow();
    BoxTable table = new BoxTable(rows, named, words);
    table.pairs().forEach(pair -> box.addRow(pair.label(), pair.value()));
    for (String row : table.others()) {
      out.append("\n\n").append(row.replace('\n', ' ')).append("\n\n");
    }
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
    while (end + 1 < to && !startsCell(end + 1, to)) {
      end = lineEnd(end + 1, to);
    }
    return end;
  }

  private boolean startsCell(int from, int to) {
    int at = from;
    while (at + 1 < to && inline.raw(at, at + 1).equals(" ")) {
      at++;
    }
    return "|!".contains(inline.raw(at, at + 1));
  }

  /** Cells on one line are parted by "||" or "!!"; one "|" ends the attributes of a cell. */
  private void addCells(int from, int to, boolean head) {
    int start = from;
    int at = from;
    while (at < to) {
      String two = inline.raw(at, Math.min(to, at + 2));
      if (two.equals("||") || two.equals("!!")) {
        add(start, at, head);
        start = at + 2;
        at = start;
      } else if (two.startsWith("|")) {
        start = at + 1;
        at = start;
      } else {
        at = inline.past(at);
      }
    }
    add(start, Math.max(start, to), head);
  }

  private void add(int from, int to, boolean head) {
    cells.add(new BoxTable.Cell(Wikitext.unquoted(inline.resolved(from, to)).strip(), head));
  }

  private void endRow() {
    if (!cells.isEmpty()) {
      rows.add(cells);
      cells = new ArrayList<>();
    }
  }
}
