package org.myograph.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myograph.ontology.Names;
import org.myograph.query.Table;
import org.myograph.release.Markup;

/** A page in the making; every text that is put into it is escaped. */
final class Html {
  private final StringBuilder page = new StringBuilder();

  Html(String title) {
    this(title, "");
  }

  /**
   * @param typed stands in the field for searching
   */
  Html(String title, String typed) {
    head(title).raw("<form action=\"/search\" role=\"search\">");
    raw("<input name=\"q\" type=\"search\" aria-label=\"Search\" value=\"").text(typed);
    raw("\"> <button>Search</button></form>\n").site(title);
  }

  private Html() {}

  /** A page that has no field for searching at its head. */
  static Html withoutSearch(String title) {
    return new Html().head(title).site(title);
  }

  private Html head(String title) {
    page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<link rel=\"stylesheet\" href=\"/style.css\">\n");
    return element("title", title)
        .raw("</head>\n<body>\n<header><a class=\"home\" href=\"/\">Myograph</a>\n");
  }

  private Html site(String title) {
    raw("<nav aria-label=\"Site\">").link("/deficit", "Lesions").raw(" ");
    link("/sparql", "SPARQL")
        .raw(" ")
        .link("/ontology", "Ontology")
        .raw(" ")
        .link("/docs", "For programs")
        .raw("</nav></header>\n<main>\n");
    return element("h1", title);
  }

  static String escaped(String text) {
    return Markup.escaped(text);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Parameters as an address has them. */
  static String encoded(Map<String, String> values) {
    return values.entrySet().stream()
        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** Markup of our own, as it is. */
  Html raw(String markup) {
    page.append(markup);
    return this;
  }

  /** JSON for programs that read pages; nothing in it can end its element. */
  Html data(String mediaType, String json) {
    raw("<script type=\"" + mediaType + "\">").raw(json.replace("<", "\\u003c"));
    return raw("</script>\n");
  }

  /** Markup of a file beside this class. */
  Html resource(String file) {
    return raw(textOf(file));
  }

  /** The text of a file beside this class. */
  static String textOf(String file) {
    try (InputStream text = Html.class.getResourceAsStream(file)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Html text(String text) {
    return raw(escaped(text));
  }

  Html element(String name, String text) {
    return raw("<" + name + ">").text(text).raw("</" + name + ">\n");
  }

  /** A field of a form with its label above it. */
  Html field(String name, String label, String value) {
    String id = escaped(name);
    raw("<p><label for=\"" + id + "\">").text(label).raw("</label> ");
    return raw("<input id=\"" + id + "\" name=\"" + id + "\" value=\"")
        .text(value)
        .raw("\"></p>\n");
  }

  /** A paragraph, if there is anything to say. */
  Html note(String text) {
    return text.isEmpty() ? this : element("p", text);
  }

  Html link(String path, String text) {
    return raw("<a href=\"" + escaped(path) + "\">").text(text).raw("</a>");
  }

  /** A thing's name, leading to its page; other IRIs and texts lead nowhere. */
  Html thing(String iri, String words) {
    return isThing(iri) ? link(path(iri), words) : text(words);
  }

  static boolean isThing(String iri) {
    return iri.startsWith(Names.ID);
  }

  /** Where the page of a thing is. */
  static String path(String thing) {
    return "/id/" + encoded(thing.substring(Names.ID.length()));
  }

  /** Begins a table, in a box that scrolls sideways by itself if the table is wider. */
  Html heads(List<String> heads) {
    raw("<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Table\">\n");
    raw("<table>\n<thead><tr>");
    heads.forEach(head -> raw("<th scope=\"col\">").text(head).raw("</th>"));
    return raw("</tr></thead>\n<tbody>\n");
  }

  /** Ends what {@link #heads} began. */
  Html end() {
    return raw("</tbody>\n</table>\n</div>\n");
  }

  /**
   * @param whys where each row is explained; empty if that cannot be told
   */
  Html table(Table table, List<String> whys) {
    heads(
        Stream.concat(table.heads().stream(), whys.stream().limit(1).map(path -> "why")).toList());
    int rows = table.rows().size();
    for (int i = 0; i < rows; i++) {
      raw("<tr>").cells(table.rows().get(i));
      if (!whys.isEmpty()) {
        raw("<td>").link(whys.get(i), "why").raw("</td>");
      }
      raw("</tr>\n");
    }
    return end().element("p", rows == 1 ? "1 row" : rows + " rows");
  }

  private void cells(List<Table.Cell> row) {
    row.forEach(cell -> raw("<td>").thing(cell.iri(), cell.words()).raw("</td>"));
  }

  /** The whole page. */
  String page() {
    raw("</main>\n<footer><nav aria-label=\"About\">");
    link("/status", "Status").raw(" ").link("/review", "Review").raw(" ");
    link("/conflicts", "Conflicts").raw(" ").link("/docs", "For programs");
    return page + "</nav></footer>\n</body>\n</html>\n";
  }
}
