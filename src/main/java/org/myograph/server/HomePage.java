package org.myograph.server;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.myograph.query.NamedQuery;
import org.myograph.query.Queries;

/** The page that leads to all others: by a name, by a question, or by SPARQL. */
record HomePage(Queries queries) {
  /** The questions that most people come with. */
  private static final List<String> TILES = List.of("lesion", "movers", "attachment");

  String page() {
    Html html = Html.withoutSearch("What the articles say");
    html.raw("<form action=\"/search\" role=\"search\">");
    html.raw("<input name=\"q\" type=\"search\" aria-label=\"Search\"");
    html.raw(" placeholder=\"muscle, nerve, root, artery, action, sign\"> ");
    html.raw("<button>Search</button></form>\n<ul class=\"tiles\">\n");
    TILES.stream().flatMap(this::question).forEach(query -> tile(html, query));
    html.raw("<li>").element("h2", "Compare two things");
    html.element("p", "What do two muscles, nerves or other things have in common?");
    ComparePage.form(html, Map.of());
    html.raw("</li>\n</ul>\n").element("h2", "All questions").raw("<ul>\n");
    for (NamedQuery query : queries.all()) {
      html.raw("<li>").link(DeficitPage.pathOf(query.name()), query.title());
      html.text(": " + query.question()).raw("</li>\n");
    }
    html.raw("</ul>\n").element("h2", "The ontology").raw("<p>");
    html.link("/ontology", "Classes, relations and terms").text(" on one page");
    html.raw("</p>\n").element("h2", "SPARQL").raw("<p>");
    html.link(SparqlPage.PATH, "Write a query").text(" of your own, with the terms completed");
    return html.raw("</p>\n").page();
  }

  private Stream<NamedQuery> question(String name) {
    return queries.all().stream()
        .filter(query -> query.name().equals(name) && !query.parameters().isEmpty());
  }

  /** A question with its first blank, which the others can do without. */
  private static void tile(Html html, NamedQuery query) {
    html.raw("<li>").element("h2", query.title()).element("p", query.question());
    html.raw("<form action=\"" + Html.escaped(DeficitPage.pathOf(query.name())) + "\">");
    QuestionPage.field(html, query.parameters().get(0), Map.of());
    html.raw("<p><button>Ask</button></p></form></li>\n");
  }
}
