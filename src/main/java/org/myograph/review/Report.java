package org.myograph.review;

import java.util.Comparator;
import java.util.List;

/**
 * All findings with the counts that go with them.
 *
 * @param findings those in no article first, then by article; in each the most severe first, then
 *     in the order of the text
 * @param articles in the order of their names
 * @param total of all that were reviewed
 */
public record Report(List<Finding> findings, List<Counts> articles, Counts total) {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.where().article())
          .thenComparing(Finding::severity)
          .thenComparing(finding -> finding.where().start())
          .thenComparing(Finding::kind);

  /** Of nothing. */
  public static final Report NONE = new Report(List.of(), List.of(), Counts.total(List.of(), 0));

  public Report {
    findings = findings.stream().sorted(ORDER).toList();
    articles = articles.stream().sorted(Comparator.comparing(Counts::article)).toList();
  }

  /** What concerns one article, and its counts alone. */
  public Report only(String article) {
    List<Counts> own = articles.stream().filter(each -> each.article().equals(article)).toList();
    return new Report(
        findings.stream().filter(finding -> finding.articles().anyMatch(article::equals)).toList(),
        own,
        Counts.total(own, own.stream().mapToLong(Counts::unknown).sum()));
  }
}
