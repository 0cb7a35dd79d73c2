package org.myograph.server;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.myograph.query.Knowledge;
import org.myograph.query.NamedQuery;
import org.myograph.query.Queries;
import org.myograph.review.Finding;

/** Where one place says something else than another, with the sentences of both. */
record ConflictsPage(Knowledge knowledge, Queries queries) {
  static final String PATH = "/conflicts";

  /** Questions that look at the same from other sides. */
  private static final List<String> RELATED = List.of("disagreements", "box-or-prose", "one-way");

  void send(Exchange asked) throws IOException {
    Optional<Excerpt> excerpt = Excerpt.of(knowledge, Finding.Kind::isConflict, asked);
    if (excerpt.isPresent()) {
      excerpt.get().withoutArticles().send(this::page);
    }
  }

  private String page(Excerpt excerpt) {
    String article = excerpt.article();
    Html html = new Html(article.isEmpty() ? "Conflicts" : "Conflicts of " + article);
    html.resource("conflicts-note.html");
    if (!article.isEmpty()) {
      html.raw("<p>").link(PATH, "All articles").raw("</p>\n");
    }
    new KindTable(PATH, article, excerpt.all().findings()).write(html);
    FindingList.write(html, excerpt, knowledge);
    html.raw("<p>").link(table(article), "All as a table (TSV)").raw("</p>\n");
    html.element("h2", "Questions").raw("<ul class=\"asks\">\n");
    for (NamedQuery query : queries.all()) {
      if (RELATED.contains(query.name())) {
        html.raw("<li>").link("/query/" + query.name(), query.title()).raw("</li>\n");
      }
    }
    return html.raw("</ul>\n").page();
  }

  private static String table(String article) {
    Map<String, String> values = new TreeMap<>();
    values.put("format", "tsv");
    values.put("limit", String.valueOf(Excerpt.MOST));
    if (!article.isEmpty()) {
      values.put("article", article);
    }
    return PATH + "?" + Html.encoded(values);
  }
}
