package org.myograph.query;

import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Comma-separated rows with a header, safe to open in a spreadsheet. */
final class Csv {
  private Csv() {}

  static String text(Answer.Rows rows) {
    StringBuilder text = new StringBuilder();
    text.append(rows.columns().stream().map(Var::getVarName).collect(Collectors.joining(",")));
    rows.rows().forEach(row -> text.append('\n').append(line(rows, row)));
    return text.append('\n').toString();
  }

  private static String line(Answer.Rows rows, Binding row) {
    return rows.columns().stream()
        .map(column -> cell(row.get(column)))
        .collect(Collectors.joining(","));
  }

  static String cell(Node value) {
    if (value == null) {
      return "";
    }
    String words = value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    String safe = isFormula(value, words) ? "'" + words : words;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean isFormula(Node value, String words) {
    boolean number = value.isLiteral() && value.getLiteralValue() instanceof Number;
    return !number && words.matches("(?s)[=+@\\t\\r-].*");
  }
}
