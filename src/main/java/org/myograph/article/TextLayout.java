package org.myograph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guesses by their shape what the lines of plain text are: title, box rows, headings, paragraphs.
 */
final class TextLayout {
  /** A row of the box with a label that nobody knows. */
  private static final Pattern UNKNOWN =
      Pattern.compile("(\\p{Lu}[\\p{L}\\p{N} '’/()-]{1,40}+)[:|=\\t：｜＝]\\s*+");

  /** More lines than these below a label are not looked at. */
  private static final int MOST_LINES = 12;

  private final String text;
  private final PageWords words;
  private final List<Row> rows;
  private final Prose prose;
  private final List<Block> blocks = new ArrayList<>();
  private String title;
  private boolean valuesBelow;

  private TextLayout(String text, String title, PageWords words) {
    this.text = text;
    this.title = title;
    this.words = words;
    this.rows = new ArrayList<>(Rows.of(text, words));
    this.prose = new Prose(text, words, rows);
  }

  /**
   * @param title empty if the first line is it
   */
  static PlainPage of(String text, String title, PageWords words) {
    TextLayout layout = new TextLayout(text, title, words);
    layout.takeTitle();
    int at = layout.beforeBox();
    int body = layout.box(at);
    layout.blocks.addAll(layout.prose.blocks(body, layout.rows.size()));
    return new PlainPage(layout.title, text, layout.blocks);
  }

  private void takeTitle() {
    if (title.isEmpty() && !rows.isEmpty() && !startsWithBox()) {
      title = rows.remove(0).words();
    }
    rows.removeIf(row -> row.words().equalsIgnoreCase(title));
  }

  /** Whether the first line is a row with its separator, rather than the title. */
  private boolean startsWithBox() {
    Row first = rows.get(0);
    return first.label().isPresent()
        && UNKNOWN.matcher(first.words()).lookingAt()
        && rows.size() > 1
        && rows.get(1).label().isPresent();
  }

  /** Reads what stands before the first row of the box, and tells where that is. */
  private int beforeBox() {
    int at = 0;
    while (at < rows.size() && !startsBox(at)) {
      at++;
    }
    if (at == rows.size()) {
      return 0;
    }
    blocks.addAll(prose.blocks(0, at));
    return at;
  }

  /** The first line, or two labelled lines on end that are no sentences. */
  private boolean startsBox(int at) {
    return isRow(at)
        && (at == 0 || isRow(at + 1) && !rows.get(at).isProse() && !rows.get(at + 1).isProse());
  }

  /** Whether a labelled line is neither the heading of a sentence nor one itself. */
  private boolean isRow(int at) {
    if (at >= rows.size() || rows.get(at).label().isEmpty()) {
      return false;
    }
    Row row = rows.get(at);
    boolean heading =
        row.value().isEmpty() && row.apart() && at + 1 < rows.size() && rows.get(at + 1).isProse();
    return !heading && !(row.apart() && row.isProse() && row.continues());
  }

  /** Reads the box from its first row, and tells where the body begins. */
  private int box(int start) {
    int at = start;
    boolean inBox = true;
    while (inBox && at < rows.size()) {
      Matcher unknown = UNKNOWN.matcher(rows.get(at).words());
      if (isRow(at)) {
        int end = valueEnd(at);
        addField(at, end);
        at = end;
      } else if (at > start && isUnknownRow(at) && unknown.lookingAt()) {
        Row row = rows.get(at);
        Span value = new Span(row.span().start() + unknown.end(), row.span().end());
        blocks.add(Block.field(words.label(unknown.group(1)), row.span(), value));
        at++;
      } else {
        inBox = false;
      }
    }
    return at;
  }

  private boolean isUnknownRow(int at) {
    Row row = rows.get(at);
    Matcher label = UNKNOWN.matcher(row.words());
    return row.label().isEmpty()
        && !row.apart()
        && !row.isProse()
        && label.lookingAt()
        && Row.isShort(label.group(1))
        && !isPart(label.group(1));
  }

  /** "Ulnar head: ..." goes on with the attachments of the muscle's heads. */
  private boolean isPart(String label) {
    String noun = label.substring(label.lastIndexOf(' ') + 1);
    String singular = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    return words.isIn("musclePart", singular);
  }

  /** Past the lines below a label that belong to its value. */
  private int valueEnd(int at) {
    boolean empty = rows.get(at).value().isEmpty();
    int end = empty ? listEnd(at + 1) : at + 1;
    if (end > at + 1) {
      return end;
    }
    while (end < rows.size() && end - at <= MOST_LINES && goesOn(end, empty && end == at + 1)) {
      end++;
    }
    if (end > at + 1 && end < rows.size() && isRow(end)) {
      valuesBelow |= empty;
      return end;
    }
    boolean below = empty && valuesBelow && end > at + 1 && !rows.get(at + 1).isProse();
    end = below ? at + 2 : at + 1;
    while (end < rows.size()
        && goesOn(end, false)
        && (rows.get(end - 1).isOpen(words) || isMore(rows.get(end), rows.get(end - 1)))) {
      end++;
    }
    return end;
  }

  /** Past the lines with bullets or numbers, and what goes on with them. */
  private int listEnd(int start) {
    int end = start;
    while (end < rows.size() && isOfList(rows.get(end), end == start)) {
      end++;
    }
    return end;
  }

  private static boolean isOfList(Row row, boolean first) {
    return row.label().isEmpty()
        && (row.mark() > 0 && (first ? !row.isProse() : !row.apart())
            || !first && !row.apart() && row.continues());
  }

  /**
   * Whether a line below the last label is no heading: "(deep branch)", "Inferior gluteal nerve"
   */
  private boolean isMore(Row row, Row above) {
    char before = text.charAt(row.span().start() - 1);
    return row.continues()
        || before == ' '
        || before == '\t'
        || row.lastWord().equalsIgnoreCase(above.lastWord());
  }

  /** Whether a line may belong to the value above; only the first below a label may stand apart. */
  private boolean goesOn(int at, boolean mayBeApart) {
    Row row = rows.get(at);
    return row.label().isEmpty()
        && !isUnknownRow(at)
        && (mayBeApart
            ? !row.apart() || !row.isProse()
            : !row.apart() && (!row.stops() || row.continues()));
  }

  /** Adds a field for each thing of a value that stands on a line of its own. */
  private void addField(int at, int end) {
    String label = rows.get(at).label().orElseThrow();
    Nesting nesting = new Nesting(text, words);
    String own = label;
    Span line = rows.get(at).span();
    Span value = rows.get(at).value();
    for (int next = at + 1; next < end; next++) {
      Row row = rows.get(next);
      Span item = new Span(row.span().start() + row.mark(), row.span().end());
      if (row.mark() > 0 && nesting.heads(row, next + 1 < end ? rows.get(next + 1) : null)) {
        continue;
      }
      boolean more = rows.get(next - 1).isOpen(words) || rows.get(next - 1).introduces();
      if (value.isEmpty()) {
        line = line.union(row.span());
        value = item;
      } else if (more && !nesting.isHeaded(rows.get(next - 1)) || row.continues()) {
        line = line.union(row.span());
        value = value.union(row.span());
        continue;
      } else {
        blocks.add(Block.field(own, line, value));
        line = row.span();
        value = item;
      }
      own = nesting.isAgainst() ? nesting.over() : label;
    }
    blocks.add(Block.field(own, line, value));
  }
}
