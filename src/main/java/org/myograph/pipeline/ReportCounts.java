package org.myograph.pipeline;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myograph.query.Table;
import org.myograph.review.Counts;
import org.myograph.review.Report;
import org.myograph.statement.Certainty;
import org.myograph.statement.Shares;

/** The counts of a report: one line for each article, the last for all of them. */
final class ReportCounts {
  private static final String ALL = "(all)";

  private ReportCounts() {}

  /** A column for each count. */
  static Map<String, Long> columns(Counts counts) {
    Shares shares = counts.shares();
    Map<String, Long> columns = new LinkedHashMap<>();
    columns.put("values", shares.values());
    columns.put("valuesUnderstood", shares.valuesUnderstood());
    columns.put("sentences", shares.sentences());
    columns.put("sentencesUnderstood", shares.sentencesUnderstood());
    Arrays.stream(Certainty.values())
        .forEach(certainty -> columns.put(certainty.label(), counts.statements(certainty)));
    columns.put("unknownNames", counts.unknown());
    return columns;
  }

  static String tsv(Report report) {
    return lines(report).map(line -> String.join("\t", line) + "\n").collect(Collectors.joining());
  }

  static String text(Report report) {
    List<List<Table.Cell>> rows =
        lines(report)
            .map(line -> line.stream().map(words -> new Table.Cell(words, "")).toList())
            .toList();
    List<String> heads = rows.get(0).stream().map(Table.Cell::words).toList();
    return new Table(heads, rows.subList(1, rows.size()), List.of()).text();
  }

  private static Stream<List<String>> lines(Report report) {
    Stream<String> heads = columns(report.total()).keySet().stream();
    return Stream.concat(
        Stream.of(Stream.concat(Stream.of("article"), heads).toList()),
        Stream.concat(report.articles().stream(), Stream.of(report.total()))
            .map(ReportCounts::line));
  }

  private static List<String> line(Counts counts) {
    String name = counts.article().isEmpty() ? ALL : counts.article();
    return Stream.concat(Stream.of(name), columns(counts).values().stream().map(String::valueOf))
        .toList();
  }
}
