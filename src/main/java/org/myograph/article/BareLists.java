package org.myograph.article;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the lists of plain text whose items have no marks: lines below a heading, or below a line
 * that introduces them, with an empty line behind the last.
 */
final class BareLists {
  private static final Pattern CAPTION =
      Pattern.compile("(?i)(?:figure|fig|table|image|plate)\\.?\\s*+\\d.*+");

  private static final int LONGEST = 160;

  /** Of lines with empty ones between them fewer may be headings. */
  private static final int SHORTEST_SPACED = 3;

  /** Rows that follow each other without, or with, empty lines between. */
  private static final class Run {
    private int from;
    private int to;
  }

  private final String text;
  private final PageWords words;
  private final List<Row> rows;
  private final List<Block> blocks;

  /** The last runs that were looked through: each row of a page is looked at once. */
  private final Run dense = new Run();

  private final Run spaced = new Run();

  /** Whether nothing but lists has been told since a heading that heads one. */
  private boolean onlyLists;

  /**
   * @param blocks of the lines before, which the lists found are added to
   */
  BareLists(String text, PageWords words, List<Row> rows, List<Block> blocks) {
    this.text = text;
    this.words = words;
    this.rows = rows;
    this.blocks = blocks;
  }

  /** Takes note of a heading. */
  void heading(Row row) {
    onlyLists = words.isListHead(row.words());
  }

  /** Takes note of a paragraph, which ends what a heading lists unless it is an item. */
  void paragraph(Row row) {
    onlyLists &= row.mark() > 0;
  }

  /**
   * Adds the list that begins at a row.
   *
   * @param last past the last row that may belong to it
   * @return past its last row; the row itself if none begins there
   */
  int add(int start, int last) {
    int end = end(start, last);
    if (end == start) {
      return start;
    }
    Row first = rows.get(start);
    boolean sort = end > start + 1 && words.isIn("sortHeading", first.words());
    if (isHeaded() || onlyLists && sort) {
      String over = sort ? first.words() : "";
      items(sort ? start + 1 : start, end, over);
      return end;
    }
    if (!words.isListHead(first.words()) && (end == start + 2 || !first.isHeading())) {
      return start;
    }
    blocks.add(Block.heading(first.span()));
    heading(first);
    items(start + 1, end, "");
    return end;
  }

  private void items(int from, int to, String over) {
    for (Row row : rows.subList(from, to)) {
      blocks.add(Block.paragraph(row.span(), over));
    }
  }

  /** Whether a heading or an introduction stands right before. */
  private boolean isHeaded() {
    if (blocks.isEmpty()) {
      return false;
    }
    Block before = blocks.get(blocks.size() - 1);
    return before.kind() == Block.Kind.HEADING || text.charAt(before.span().end() - 1) == ':';
  }

  private int end(int start, int last) {
    Row before = start == 0 ? null : rows.get(start - 1);
    boolean introduced = before != null && before.introduces();
    boolean apart = rows.get(start).apart();
    if (before != null && !introduced && !before.isHeading() && !apart) {
      return start;
    }
    int end = past(start, last, dense, false);
    int least = introduced && !apart ? 1 : 2;
    if (end - start >= least && isEnded(end, last)) {
      return end;
    }
    end = onlyLists && apart && isHeaded() ? past(start, last, spaced, true) : start;
    boolean heads = end < last && !words.isListHead(rows.get(end).words());
    return !heads ? end : end - 1 - start >= SHORTEST_SPACED ? end - 1 : start;
  }

  /** Whether a list may end before a row: below a heading that lists, a sentence ends it too. */
  private boolean isEnded(int end, int last) {
    Row next = end == last ? null : rows.get(end);
    return next == null
        || next.apart()
        || next.introduces()
        || onlyLists && isHeaded() && (next.stops() || words.isListHead(next.words()));
  }

  /** Past the items that stand one below the other from a row on. */
  private int past(int start, int last, Run run, boolean apart) {
    if (start < run.from || start >= run.to) {
      int end = start;
      while (end < last
          && isItem(rows.get(end))
          && (end == start || rows.get(end).apart() == apart)) {
        end++;
      }
      run.from = start;
      run.to = end;
    }
    return run.to;
  }

  private boolean isItem(Row row) {
    return row.mark() == 0
        && !isLabelled(row)
        && !row.stops()
        && !row.introduces()
        && !row.isNumbered()
        && row.words().length() <= LONGEST
        && !words.isIn("endMatter", row.words())
        && !CAPTION.matcher(row.words()).matches();
  }

  /** "Surgery, e.g. an osteotomy" and "Nerve conduction studies" begin with a label by chance. */
  private boolean isLabelled(Row row) {
    if (row.label().isEmpty()) {
      return false;
    }
    String value = row.value().of(text);
    String words = row.words();
    int end = row.label().get().length();
    boolean parted = end < words.length() && Row.isMark(words.charAt(end));
    return value.isEmpty() || parted || Character.isUpperCase(value.codePointAt(0));
  }
}
