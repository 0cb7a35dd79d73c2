package org.myograph.server;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.myograph.query.Knowledge;
import org.myograph.query.Search;

/** Finds things by parts of their names: a page, or JSON for programs. */
record SearchPage(Knowledge knowledge) {
  private static final int MOST = 100;
  private static final int USUAL = 20;

  void send(Exchange asked, boolean asJson) throws IOException {
    Map<String, String> given = asked.values();
    String typed = given.getOrDefault("q", "");
    int most = asked.number("limit", USUAL, MOST);
    List<Search.Hit> hits = knowledge.search().find(typed, given.getOrDefault("type", ""), most);
    if (asJson) {
      asked.json(json(typed, hits));
    } else {
      asked.page(page(typed, hits));
    }
  }

  private static String json(String typed, List<Search.Hit> hits) {
    JsonArray found = new JsonArray();
    for (Search.Hit hit : hits) {
      JsonObject json = new JsonObject();
      json.put("iri", hit.iri());
      json.put("label", hit.label());
      json.put("name", hit.name());
      json.put("type", hit.kind());
      json.put("near", hit.near());
      found.add(json);
    }
    JsonObject answer = new JsonObject();
    answer.put("q", typed);
    answer.put("hits", found);
    return answer + "\n";
  }

  private static String page(String typed, List<Search.Hit> hits) {
    Html html = new Html("Search", typed);
    if (!typed.isBlank()) {
      html.element("p", told(hits));
    }
    html.raw("<ul class=\"hits\">\n");
    for (Search.Hit hit : hits) {
      html.raw("<li>").thing(hit.iri(), hit.label()).text(", " + hit.kind());
      html.text(hit.name().equals(hit.label()) ? "" : ", also called " + hit.name());
      html.raw("</li>\n");
    }
    return html.raw("</ul>\n").page();
  }

  private static String told(List<Search.Hit> hits) {
    if (hits.isEmpty()) {
      return "Nothing is called so.";
    }
    return hits.get(0).near()
        ? "Nothing is called so. These names come nearest."
        : "The likeliest come first.";
  }
}
