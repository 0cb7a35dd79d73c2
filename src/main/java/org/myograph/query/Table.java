package org.myograph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Rows for people: a column "muscle" that has a column "muscleLabel" beside it shows the label and
 * keeps the IRI behind it.
 *
 * @param notes what each row rests on; empty if that was not asked
 */
public record Table(List<String> heads, List<List<Cell>> rows, List<String> notes) {
  private static final String LABEL = "Label";

  /** How far a note is moved in, so that rows stand out. */
  private static final int NOTE = 4;

  public Table {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /**
   * One value.
   *
   * @param words what is shown
   * @param iri what it stands for; empty if it stands for itself
   */
  public record Cell(String words, String iri) {}

  /** Arranges rows as a table. */
  public static Table of(Answer.Rows rows) {
    List<Var> shown =
        rows.columns().stream()
            .filter(column -> !isLabelOfAnother(column, rows.columns()))
            .filter(column -> !column.equals(Answer.BECAUSE))
            .toList();
    List<String> heads = shown.stream().map(Var::getVarName).toList();
    return new Table(
        heads,
        rows.rows().stream()
            .map(row -> shown.stream().map(column -> cell(row, column)).toList())
            .toList(),
        rows.rows().stream()
            .filter(row -> row.contains(Answer.BECAUSE))
            .map(row -> row.get(Answer.BECAUSE).getLiteralLexicalForm())
            .toList());
  }

  private static boolean isLabelOfAnother(Var column, List<Var> columns) {
    String name = column.getVarName();
    return name.endsWith(LABEL)
        && columns.contains(Var.alloc(name.substring(0, name.length() - LABEL.length())));
  }

  private static Cell cell(Binding row, Var column) {
    Node value = row.get(column);
    Node label = row.get(Var.alloc(column.getVarName() + LABEL));
    String iri = value != null && value.isURI() ? value.getURI() : "";
    return new Cell(words(label == null ? value : label), iri);
  }

  private static String words(Node node) {
    if (node == null) {
      return "";
    }
    String words = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    return words.replaceAll("\\p{Cntrl}+", " ");
  }

  /** Plain text in columns, a note below its row; "(none)" if there is no row. */
  public String text() {
    if (rows.isEmpty()) {
      return "(none)\n";
    }
    List<List<String>> lines = new ArrayList<>(List.of(heads));
    rows.forEach(row -> lines.add(row.stream().map(Cell::words).toList()));
    int[] widths =
        IntStream.range(0, heads.size())
            .map(i -> lines.stream().mapToInt(line -> width(line.get(i))).max().orElse(0))
            .toArray();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      text.append(padded(lines.get(i), widths)).append('\n');
      if (i > 0 && !notes.isEmpty()) {
        text.append(notes.get(i - 1).indent(NOTE));
      }
    }
    return text.toString();
  }

  private static String padded(List<String> line, int[] widths) {
    return IntStream.range(0, widths.length)
        .mapToObj(i -> line.get(i) + " ".repeat(widths[i] - width(line.get(i))))
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }

  private static int width(String words) {
    return words.codePointCount(0, words.length());
  }
}
