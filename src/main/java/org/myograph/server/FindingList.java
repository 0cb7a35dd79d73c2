package org.myograph.server;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.myograph.ontology.Names;
import org.myograph.ontology.Term;
import org.myograph.query.Knowledge;
import org.myograph.review.Finding;
import org.myograph.review.Where;

/** Findings with their sentences, article by article. */
final class FindingList {
  /** Where nothing was read; the page of an article shows only what was. */
  private static final Set<Finding.Kind> UNREAD =
      EnumSet.of(
          Finding.Kind.REMARK,
          Finding.Kind.UNREAD_LINE,
          Finding.Kind.UNREAD_SENTENCE,
          Finding.Kind.EMPTY_LINE,
          Finding.Kind.MISSING_LINE,
          Finding.Kind.UNUSED_LABEL);

  private final Html html;
  private final Set<Term> known;

  private FindingList(Html html, Set<Term> known) {
    this.html = html;
    this.known = known;
  }

  static void write(Html html, Excerpt excerpt, Knowledge knowledge) {
    List<Finding> shown = excerpt.shown();
    FindingList list = new FindingList(html, knowledge.read(graph -> known(graph, shown)));
    Map<String, List<Finding>> byArticle =
        shown.stream()
            .collect(
                Collectors.groupingBy(
                    finding -> finding.where().article(), LinkedHashMap::new, Collectors.toList()));
    byArticle.forEach(
        (article, findings) -> {
          html.raw("<h3>").link(ArticlePage.path(article), article);
          html.raw("</h3>\n<ul class=\"findings\">\n");
          findings.forEach(list::finding);
          html.raw("</ul>\n");
        });
    int all = excerpt.found().size();
    html.element("p", all == 1 ? "1 finding" : all + " findings");
    Paging.write(html, excerpt.neighbors());
  }

  /** A thing made by a pattern that no article states anything of is named, but not there. */
  private static Set<Term> known(Graph graph, List<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> finding.things().stream())
        .filter(term -> graph.contains(Names.id(term.slug()), RDF.type.asNode(), Node.ANY))
        .collect(Collectors.toSet());
  }

  private void finding(Finding finding) {
    html.raw("<li><span class=\"badge\">").text(finding.severity().label());
    html.raw("</span> <strong>").text(finding.kind().label()).raw("</strong>: ");
    html.text(finding.message()).raw("\n<div class=\"sides\">\n");
    place(finding, finding.where());
    finding.against().forEach(other -> place(finding, other));
    html.raw("</div>\n");
    if (!finding.things().isEmpty()) {
      html.raw("<p><small>about ");
      String comma = "";
      for (Term thing : finding.things()) {
        html.text(comma);
        html.thing(known.contains(thing) ? Names.id(thing.slug()).getURI() : "", thing.label());
        comma = ", ";
      }
      html.raw("</small></p>");
    }
    html.raw("</li>\n");
  }

  private void place(Finding finding, Where where) {
    if (where.quote().isEmpty()) {
      return;
    }
    html.raw("<figure><blockquote><mark>").text(where.quote());
    html.raw("</mark></blockquote><figcaption>");
    html.link(
        UNREAD.contains(finding.kind())
            ? ArticlePage.path(where.article())
            : ArticlePage.path(where.article(), where.start()),
        where.article());
    html.text(where.section().isEmpty() ? "" : ", " + where.section());
    html.text("; characters %d–%d".formatted(where.start(), where.end()));
    html.raw("</figcaption></figure>\n");
  }
}
