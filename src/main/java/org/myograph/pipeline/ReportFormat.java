package org.myograph.pipeline;

import java.util.function.Function;
import org.myograph.review.Report;
import org.myograph.review.ReportJson;

/** How a review is written. */
public enum ReportFormat {
  /** For people: article by article, with a summary at the end. */
  table(report -> new ReportText(report).text(), ReportCounts::text),
  /** A header, then one line for each finding; with the counts alone, one for each article. */
  tsv(ReportColumns::tsv, ReportCounts::tsv),
  /** Findings and counts in one object. */
  json(ReportJson::write, ReportJson::writeCounts);

  private final Function<Report, String> findings;
  private final Function<Report, String> counts;

  ReportFormat(Function<Report, String> findings, Function<Report, String> counts) {
    this.findings = findings;
    this.counts = counts;
  }

  /** All of a report, with a line break at its end. */
  public String write(Report report) {
    return findings.apply(report);
  }

  /** How much was understood, article by article. */
  public String writeCounts(Report report) {
    return counts.apply(report);
  }
}
