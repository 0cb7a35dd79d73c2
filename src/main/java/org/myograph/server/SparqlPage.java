package org.myograph.server;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.myograph.query.Knowledge;
import org.myograph.query.Labels;
import org.myograph.query.NamedQuery;
import org.myograph.query.Queries;

/** The page for queries of one's own: a field for one, questions to begin with, and the rows. */
record SparqlPage(Knowledge knowledge, Queries queries) {
  static final String PATH = "/sparql";

  /** The editor is a script of this server's, and asks nobody else. */
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  private static final List<String> STYLES = List.of("/lib/codemirror.css", "/lib/show-hint.css");
  private static final List<String> SCRIPTS =
      List.of(
          "/lib/codemirror.js",
          "/lib/sparql.js",
          "/lib/matchbrackets.js",
          "/lib/show-hint.js",
          "/editor.js");

  private static final String TITLE = "Ask in SPARQL";
  private static final int MOST_ROWS = 1_000;
  private static final int LONGEST_CELL = 1_000;

  /**
   * The page before a query is asked.
   *
   * @param values "example" names the question to put into the field
   */
  String page(Map<String, String> values) {
    String example = values.getOrDefault("example", "");
    Optional<NamedQuery> named =
        example.isEmpty() ? Optional.empty() : Optional.of(queries.named(example));
    Html html = new Html(TITLE);
    field(html, named.flatMap(knowledge::example).map(Query::serialize).orElseGet(this::first));
    html.element("h2", "Questions to begin with").raw("<ul>\n");
    for (NamedQuery query : queries.all()) {
      if (!query.needsBefore()) {
        html.raw("<li>").link(PATH + "?example=" + Html.encoded(query.name()), query.question());
        html.raw("</li>\n");
      }
    }
    return html.raw("</ul>\n").page();
  }

  /** The shortest of the named questions. */
  private String first() {
    return queries.all().stream()
        .flatMap(query -> knowledge.example(query).stream())
        .map(Query::serialize)
        .min(Comparator.comparingInt(String::length))
        .orElse("");
  }

  private static void field(Html html, String query) {
    html.raw("<form action=\"" + PATH + "\" method=\"get\">\n");
    html.raw("<p><label for=\"query\">Query</label></p>\n<p>");
    html.raw(
        "<textarea id=\"query\" name=\"query\" rows=\"12\" cols=\"72\" spellcheck=\"false\">\n");
    html.text(query).raw("</textarea></p>\n<p><button>Ask</button>");
    html.raw(" <small id=\"editor-keys\" hidden>Ctrl+Space completes what you type,");
    html.raw(" Ctrl+Enter asks.</small></p>\n</form>\n");
    STYLES.forEach(path -> html.raw("<link rel=\"stylesheet\" href=\"" + path + "\">\n"));
    SCRIPTS.forEach(path -> html.raw("<script src=\"" + path + "\" defer></script>\n"));
  }

  /**
   * The rows of a query, things by their labels.
   *
   * @param graph has the labels
   */
  static String rows(String query, List<String> notices, RowSet found, Graph graph) {
    Html html = asked(query, notices);
    String again = PATH + "?query=" + Html.encoded(query) + "&format=";
    html.raw("<p>As ").link(again + "csv", "CSV").raw(" or ").link(again + "json", "JSON");
    html.raw("</p>\n").heads(found.getResultVars().stream().map(Var::getVarName).toList());
    Labels labels = new Labels(graph);
    long rows = 0;
    for (; found.hasNext(); rows++) {
      Binding row = found.next();
      if (rows < MOST_ROWS) {
        html.raw("<tr>");
        found.getResultVars().forEach(column -> cell(html, row.get(column), labels));
        html.raw("</tr>\n");
      }
    }
    return html.end().element("p", count(rows)).page();
  }

  private static Html asked(String query, List<String> notices) {
    Html html = new Html(TITLE);
    field(html, query);
    notices.forEach(notice -> html.element("p", notice));
    return html;
  }

  private static String count(long rows) {
    return rows > MOST_ROWS
        ? "the first " + MOST_ROWS + " of " + rows + " rows"
        : rows == 1 ? "1 row" : rows + " rows";
  }

  private static void cell(Html html, Node value, Labels labels) {
    html.raw("<td>");
    if (value != null && value.isURI()) {
      html.thing(value.getURI(), cut(labels.of(value)));
      html.raw(" <small>").text(cut(value.getURI())).raw("</small>");
    } else if (value != null) {
      html.text(cut(value.isLiteral() ? value.getLiteralLexicalForm() : value.toString()));
    }
    html.raw("</td>");
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL) + "…";
  }

  /** Why a query is not answered. */
  static String trouble(String query, String because) {
    return asked(query, List.of()).element("p", because).page();
  }

  /** The answer to a query that asks whether something is so. */
  static String truth(String query, List<String> notices, boolean holds) {
    return asked(query, notices).element("p", holds ? "Yes." : "No.").page();
  }
}
