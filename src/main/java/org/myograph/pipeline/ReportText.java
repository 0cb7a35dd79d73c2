package org.myograph.pipeline;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myograph.article.Counted;
import org.myograph.review.Counts;
import org.myograph.review.Finding;
import org.myograph.review.Finding.Kind;
import org.myograph.review.Finding.Severity;
import org.myograph.review.Report;
import org.myograph.review.Where;
import org.myograph.statement.Certainty;

/** A report for people. */
final class ReportText {
  /** A longer quote is cut; its offsets tell where the rest is. */
  private static final int LONGEST_QUOTE = 100;

  private final Report report;
  private final StringBuilder text = new StringBuilder();

  ReportText(Report report) {
    this.report = report;
  }

  String text() {
    Map<String, Counts> counts =
        report.articles().stream().collect(Collectors.toMap(Counts::article, each -> each));
    String article = "";
    for (Finding finding : report.findings()) {
      Where where = finding.where();
      if (!where.article().equals(article)) {
        article = where.article();
        heading(where, counts.get(article));
      }
      finding(finding);
    }
    summary();
    return text.toString();
  }

  private void line(String line) {
    text.append(line.replaceAll("\\p{Cntrl}+", " ").stripTrailing()).append('\n');
  }

  private void heading(Where where, Counts counts) {
    line("");
    line(where.article() + " (" + where.source() + ")");
    if (counts != null) {
      line("understood " + counts.shares());
    }
  }

  private void finding(Finding finding) {
    Where where = finding.where();
    String place = where.article().isEmpty() ? where.source() + ": " : place(where);
    line(finding.severity().label() + "  " + place + finding.message() + quote(where));
    finding
        .against()
        .forEach(
            other ->
                line(
                    "      against "
                        + (other.source() + " " + place(other)).strip()
                        + quote(other)));
  }

  /** "120-154 (Course) "; nothing, if the whole article is meant. */
  private static String place(Where where) {
    String section = where.section().isEmpty() ? "" : "(" + where.section() + ") ";
    return where.quote().isEmpty() ? "" : where.start() + "-" + where.end() + " " + section;
  }

  private static String quote(Where where) {
    String quote = where.quote();
    if (quote.isEmpty()) {
      return "";
    }
    boolean tooLong = quote.codePointCount(0, quote.length()) > LONGEST_QUOTE;
    String shown =
        tooLong ? quote.substring(0, quote.offsetByCodePoints(0, LONGEST_QUOTE)) + "..." : quote;
    return ": \"" + shown + "\"";
  }

  private void summary() {
    if (!report.findings().isEmpty()) {
      line("");
    }
    kinds();
    if (!report.articles().isEmpty()) {
      line(Counted.words(report.articles().size(), "article") + ": " + statements());
      line("understood " + report.total().shares());
    }
    line(Counted.words(report.findings().size(), "finding"));
  }

  /** How many findings there are of each kind, by severity. */
  private void kinds() {
    Map<Kind, Map<Severity, Long>> kinds =
        report.findings().stream()
            .collect(
                Collectors.groupingBy(
                    Finding::kind,
                    TreeMap::new,
                    Collectors.groupingBy(Finding::severity, TreeMap::new, Collectors.counting())));
    kinds.forEach((kind, counts) -> line(kind.label() + ": " + bySeverity(counts)));
  }

  private static String bySeverity(Map<Severity, Long> counts) {
    return counts.entrySet().stream()
        .map(each -> each.getValue() + " " + each.getKey().label())
        .collect(Collectors.joining(", "));
  }

  private String statements() {
    Stream<String> certainties =
        Arrays.stream(Certainty.values())
            .map(each -> report.total().statements(each) + " " + each.label());
    return Stream.concat(
            certainties, Stream.of(Counted.words(report.total().unknown(), "unknown name")))
        .collect(Collectors.joining(", "));
  }
}
