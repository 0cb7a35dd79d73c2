package org.myograph.server;

import org.myograph.query.NamedQuery;
import org.myograph.query.Queries;

/** The page that lists what can be asked. */
record HomePage(Queries queries) {
  private static final String EXAMPLE =
      "PREFIX myo: <https://w3id.org/myograph/ontology#>\n"
          + "SELECT ?muscle ?nerve WHERE { ?muscle myo:innervatedBy ?nerve }";

  String page() {
    Html html = new Html("What the articles say");
    html.element("p", "Search above for a part of a name, or ask:");
    html.element("h2", "Questions").raw("<ul>\n");
    for (NamedQuery query : queries.all()) {
      html.raw("<li>").link(DeficitPage.pathOf(query.name()), query.title());
      html.text(": " + query.question()).raw("</li>\n");
    }
    html.raw("</ul>\n<p>")
        .link("/ontology", "The ontology")
        .text(": its classes, relations and terms");
    html.raw("</p>\n").element("h2", "SPARQL");
    html.raw("<form action=\"/sparql\" method=\"get\"><p><label for=\"query\">Query</label></p>");
    html.raw("<p><textarea id=\"query\" name=\"query\" rows=\"6\" cols=\"72\">").text(EXAMPLE);
    html.raw("</textarea></p><p><button>Ask</button></p></form>\n");
    return html.page();
  }
}
