package org.myograph.server;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.myograph.ontology.Names;
import org.myograph.pipeline.ReportFormat;
import org.myograph.query.Knowledge;
import org.myograph.query.Nearest;
import org.myograph.query.UnfitValueException;
import org.myograph.query.UnknownNameException;
import org.myograph.review.Counts;
import org.myograph.review.Finding;
import org.myograph.review.Report;

/**
 * What of a report is asked for, by the {@link #VALUES} of a request.
 *
 * @param article the name of the only one that is asked for; empty if all are
 * @param all of the article, or of all articles
 * @param found those of its findings that are asked for
 */
record Excerpt(String article, Report all, List<Finding> found, Paging paging) {
  static final String VALUES = "article kind severity page limit format";

  private static final int USUAL = 100;
  static final int MOST = 10_000;

  /**
   * None if there is no report, which is told then.
   *
   * @param wanted whether a kind of finding is to be had at all
   */
  static Optional<Excerpt> of(Knowledge knowledge, Predicate<Finding.Kind> wanted, Exchange asked)
      throws IOException {
    Optional<Report> report = knowledge.report();
    if (report.isEmpty()) {
      asked.refuse(
          404, "Not found", "this build does not tell what was not understood; build again");
    }
    return report.map(all -> of(all, wanted, asked));
  }

  private static Excerpt of(Report report, Predicate<Finding.Kind> wanted, Exchange asked) {
    Paging paging = Paging.of(asked, USUAL, MOST);
    Optional<Finding.Kind> kind =
        value(asked, "kind", Stream.of(Finding.Kind.values()).filter(wanted), Finding.Kind::label);
    Optional<Finding.Severity> severity =
        value(asked, "severity", Stream.of(Finding.Severity.values()), Finding.Severity::label);
    String article = article(report, asked.values().getOrDefault("article", ""));
    Report all = article.isEmpty() ? report : report.only(article);
    List<Finding> findings =
        all.findings().stream().filter(each -> wanted.test(each.kind())).toList();
    return new Excerpt(
        article,
        new Report(findings, all.articles(), all.total()),
        findings.stream()
            .filter(each -> kind.isEmpty() || each.kind() == kind.get())
            .filter(each -> severity.isEmpty() || each.severity() == severity.get())
            .toList(),
        paging);
  }

  private static <T> Optional<T> value(
      Exchange asked, String name, Stream<T> all, Function<T, String> label) {
    String given = asked.values().getOrDefault(name, "");
    List<T> known = all.toList();
    Optional<T> meant = known.stream().filter(each -> label.apply(each).equals(given)).findFirst();
    if (meant.isEmpty() && !given.isBlank()) {
      throw new UnfitValueException(
          "no %s '%s'; give one of %s"
              .formatted(name, given, known.stream().map(label).collect(joining(", "))));
    }
    return meant;
  }

  private static String article(Report report, String given) {
    if (given.isBlank()) {
      return "";
    }
    List<String> names = report.articles().stream().map(Counts::article).toList();
    String slug = Names.slug(given);
    return names.stream()
        .filter(name -> Names.slug(name).equals(slug))
        .findFirst()
        .orElseThrow(() -> new UnknownNameException("article", given, Nearest.to(given, names)));
  }

  /** The same without the counts of single articles. */
  Excerpt withoutArticles() {
    Report without = new Report(all.findings(), List.of(), all.total());
    return new Excerpt(article, without, found, paging);
  }

  /** The findings that are on this page. */
  List<Finding> shown() {
    return paging.cut(found);
  }

  /** Where the pages before and after this one are, as far as there are any. */
  Map<String, String> neighbors() {
    return paging.neighbors(Math.max(found.size(), all.articles().size()));
  }

  /** Sends it in the form that is wanted. */
  void send(Function<Excerpt, String> page) throws IOException {
    Exchange asked = paging.asked();
    Map<String, String> given = asked.values();
    Form form = Form.of(given.getOrDefault("format", ""), asked, Form.HTML, Form.JSON, Form.TSV);
    Report part = new Report(shown(), paging.cut(all.articles()), all.total());
    String body =
        switch (form) {
          case HTML -> page.apply(this);
          case JSON -> ReportFormat.json.write(part);
          default -> ReportFormat.tsv.write(part);
        };
    asked.varies();
    paging.link((form == Form.TSV ? withoutArticles() : this).neighbors());
    asked.send(form.mediaType(), body);
  }
}
