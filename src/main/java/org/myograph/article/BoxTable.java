package org.myograph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells which cells of a table are labels of a box, and which are their values: beside them, or
 * below. Of a table that compares several things, one in each row or column, none is taken.
 */
final class BoxTable {
  /** A cell with its text; whether it is marked as a head. */
  record Cell(String text, boolean head) {}

  /** A label with its value, as they are printed. */
  record Pair(String label, String value) {}

  private final List<List<Cell>> rows;
  private final PageWords words;
  private final boolean box;
  private final boolean beside;
  private final boolean below;
  private final List<Pair> pairs = new ArrayList<>();
  private final List<String> others = new ArrayList<>();

  /**
   * @param named whether the page calls the table a box
   */
  BoxTable(List<List<Cell>> rows, boolean named, PageWords words) {
    this.rows = rows;
    this.words = words;
    long labels = rows.stream().filter(row -> row.size() == 2 && isLabel(row.get(0))).count();
    this.beside = named || labels > 1;
    this.below = IntStream.range(0, rows.size()).filter(this::standsAbove).count() > 1;
    this.box = named || beside || below;
    int at = 0;
    while (at < rows.size()) {
      at += take(at);
    }
  }

  List<Pair> pairs() {
    return pairs;
  }

  /** The rows that are none of a box; a lone cell of a box is its title or a picture. */
  List<String> others() {
    return others;
  }

  /** Reads what begins at a row; gives the number of rows. */
  private int take(int at) {
    List<Cell> row = rows.get(at);
    if (isHeadOfColumns(at)) {
      List<Cell> values = rows.get(at + 1);
      IntStream.range(0, row.size()).forEach(i -> add(row.get(i), values.get(i)));
      return 2;
    }
    if (below && row.size() == 1 && isHead(row.get(0)) && isValue(at + 1)) {
      add(row.get(0), rows.get(at + 1).get(0));
      return 2;
    }
    if (isPair(row)) {
      add(row.get(0), row.get(1));
    } else if (!box || row.size() > 1) {
      others.add(String.join(" | ", row.stream().map(Cell::text).toList()));
    }
    return 1;
  }

  private void add(Cell label, Cell value) {
    if (!label.text().isBlank()) {
      pairs.add(new Pair(words.label(label.text()), value.text()));
    }
  }

  private boolean isPair(List<Cell> row) {
    return row.size() == 2
        && !row.get(0).text().isBlank()
        && !isLabel(row.get(1))
        && (isLabel(row.get(0)) || !row.get(1).head())
        && (beside || row.get(0).head() && isLabel(row.get(0)));
  }

  /** Whether labels stand in one row, and the value of each in the row below, the only one. */
  private boolean isHeadOfColumns(int at) {
    List<Cell> row = rows.get(at);
    return row.size() > 1
        && isLabel(row.get(0))
        && row.stream().allMatch(this::isHead)
        && row.stream().filter(this::isLabel).count() > 1
        && areValues(at + 1, row.size())
        && !areValues(at + 2, row.size());
  }

  private boolean areValues(int at, int size) {
    return at < rows.size()
        && rows.get(at).size() == size
        && rows.get(at).stream().noneMatch(this::isHead);
  }

  /** Whether a lone label has a lone value below it. */
  private boolean standsAbove(int at) {
    return rows.get(at).size() == 1 && isLabel(rows.get(at).get(0)) && isValue(at + 1);
  }

  private boolean isValue(int at) {
    return areValues(at, 1);
  }

  private boolean isHead(Cell cell) {
    return cell.head() || isLabel(cell);
  }

  private boolean isLabel(Cell cell) {
    return words.isLabel(cell.text());
  }
}
