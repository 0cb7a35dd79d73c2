package org.myograph.article;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the lists of plain text whose items have no marks: lines below a heading, or below a line
 * that introduces them, with an empty line behind the last.
 */
final class BareLists {
  /** "Mechanical", "Iatrogenic", "Conservative" */
  private static final Pattern SORT = Pattern.compile("\\p{Lu}\\p{L}+(?:al|ic|ive|ous|ary)");

  private static final int LONGEST = 160;

  /** Of lines with empty ones between them fewer may be headings. */
  private static final int SHORTEST_SPACED = 3;

  private final String text;
  private final PageWords words;
  private final List<Row> rows;
  private final List<Block> blocks;

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

  /** Takes note of a heading, or of a paragraph that is no item. */
  void note(Row row, boolean heading) {
    onlyLists = heading && words.isListHead(row.words()) || onlyLists && row.mark() > 0;
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
    boolean headed = isHeaded();
    boolean sort = end > start + 1 && SORT.matcher(first.words()).matches();
    if (sort && (headed || onlyLists)) {
      items(start + 1, end, onlyLists ? first.words() : "");
      return end;
    }
    if (headed || onlyLists) {
      items(start, end, "");
      return end;
    }
    boolean heads = words.isListHead(first.words()) || end > start + 2 && first.isHeading();
    if (!heads) {
      return start;
    }
    blocks.add(Block.heading(first.span()));
    note(first, true);
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
    int end = past(start, last, false);
    boolean whole = end == last || rows.get(end).apart() || rows.get(end).introduces();
    int least = introduced && !apart ? 1 : 2;
    if (whole && end - start >= least) {
      return end;
    }
    end = onlyLists && apart ? past(start, last, true) : start;
    boolean heads = end < last && !words.isListHead(rows.get(end).words());
    return !heads ? end : end - 1 - start >= SHORTEST_SPACED ? end - 1 : start;
  }

  /**
   * Past the items that stand one below the other from a row on.
   *
   * @param spaced whether empty lines stand between them
   */
  private int past(int start, int last, boolean spaced) {
    int end = start;
    while (end < last
        && isItem(rows.get(end))
        && (end == start || rows.get(end).apart() == spaced)) {
      end++;
    }
    return end;
  }

  private boolean isItem(Row row) {
    boolean labelled =
        row.label().isPresent()
            && (row.value().isEmpty() || !Character.isLowerCase(text.charAt(row.value().start())));
    return row.mark() == 0
        && !labelled
        && !row.stops()
        && !row.introduces()
        && !row.isNumbered()
        && row.words().length() <= LONGEST
        && !words.isIn("endMatter", row.words());
  }
}
