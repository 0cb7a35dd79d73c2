package org.myograph.server;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.myograph.ontology.Names;
import org.myograph.query.Knowledge;
import org.myograph.review.Counts;
import org.myograph.review.Finding;
import org.myograph.review.Report;
import org.myograph.statement.Certainty;
import org.myograph.statement.Shares;

/** What of the articles was not understood, in numbers and sentence by sentence. */
record ReviewPage(Knowledge knowledge) {
  static final String PATH = "/review";

  void send(Exchange asked) throws IOException {
    Optional<Excerpt> excerpt = Excerpt.of(knowledge, Finding.Kind::isInArticles, asked);
    if (excerpt.isPresent()) {
      excerpt.get().send(this::page);
    }
  }

  private String page(Excerpt excerpt) {
    String article = excerpt.article();
    Html html = new Html(article.isEmpty() ? "Review" : "Review of " + article);
    html.resource("review-note.html");
    counts(html, excerpt.all().total());
    if (article.isEmpty()) {
      articles(html, excerpt);
    } else {
      html.raw("<p>").link(PATH, "All articles").raw("</p>\n");
    }
    html.element("h2", "Findings");
    new KindTable(PATH, article, excerpt.all().findings()).write(html);
    FindingList.write(html, excerpt, knowledge);
    return html.page();
  }

  private static void counts(Html html, Counts counts) {
    html.element("p", "Understood: " + counts.shares() + ".");
    String statements =
        counts.statements().entrySet().stream()
            .map(each -> each.getValue() + " " + each.getKey().label())
            .collect(Collectors.joining(", "));
    html.element(
        "p",
        "Statements: %s. Names that nobody knows: %d."
            .formatted(statements.isEmpty() ? "none" : statements, counts.unknown()));
  }

  private static void articles(Html html, Excerpt excerpt) {
    Map<String, Long> findings =
        excerpt.all().findings().stream()
            .flatMap(Finding::articles)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    html.element("h2", "Articles").element("p", "Box values and sentences: understood, of all.");
    html.heads(
        List.of(
            "article",
            "box values",
            "sentences",
            "asserted",
            "hedged",
            "negated",
            "unknown names",
            "findings"));
    for (Counts counts : excerpt.paging().cut(excerpt.all().articles())) {
      String name = counts.article();
      Shares shares = counts.shares();
      html.raw("<tr><th scope=\"row\">").link(ArticlePage.path(name), name).raw("</th>");
      cell(html, shares.valuesUnderstood() + " of " + shares.values());
      cell(html, shares.sentencesUnderstood() + " of " + shares.sentences());
      for (Certainty certainty : Certainty.values()) {
        cell(html, String.valueOf(counts.statements(certainty)));
      }
      cell(html, String.valueOf(counts.unknown()));
      html.raw("<td>").link(path(name), String.valueOf(findings.getOrDefault(name, 0L)));
      html.raw("</td></tr>\n");
    }
    html.end();
  }

  private static void cell(Html html, String words) {
    html.raw("<td>").text(words).raw("</td>");
  }

  private static String path(String article) {
    return PATH + "?article=" + Html.encoded(article);
  }

  /** How much of one article was understood, on its own page. */
  static void card(Html html, Report report, String slug) {
    report.articles().stream()
        .map(Counts::article)
        .filter(name -> Names.slug(name).equals(slug))
        .findFirst()
        .ifPresent(name -> card(html, name, report.only(name)));
  }

  private static void card(Html html, String name, Report report) {
    List<Finding> findings = report.findings();
    html.raw("<section class=\"card\" aria-label=\"Review\">").element("h2", "Review");
    counts(html, report.total());
    new KindTable(PATH, name, findings).write(html);
    html.raw("<p>").link(path(name), "All findings with their sentences").raw("</p></section>\n");
  }
}
