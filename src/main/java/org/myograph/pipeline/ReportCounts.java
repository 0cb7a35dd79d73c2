package org.myograph.pipeline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myograph.query.Table;
import org.myograph.review.Counts;
import org.myograph.review.Report;

/** The counts of a report: one line for each article, the last for all of them. */
final class ReportCounts {
  private static final String ALL = "(all)";

  private ReportCounts() {}

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
    Stream<String> heads = report.total().columns().keySet().stream();
    return Stream.concat(
        Stream.of(Stream.concat(Stream.of("article"), heads).toList()),
        Stream.concat(report.articles().stream(), Stream.of(report.total()))
            .map(ReportCounts::line));
  }

  private static List<String> line(Counts counts) {
    String name = counts.article().isEmpty() ? ALL : counts.article();
    return Stream.concat(Stream.of(name), counts.columns().values().stream().map(String::valueOf))
        .toList();
  }
}
