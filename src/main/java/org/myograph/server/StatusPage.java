package org.myograph.server;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.myograph.graph.Once;
import org.myograph.ontology.Names;
import org.myograph.query.Changes;
import org.myograph.query.Knowledge;
import org.myograph.statement.Shares;
import org.myograph.store.Manifest;

/** What is served: which build, of what it was made, how much it holds, and what it leaves open. */
final class StatusPage {
  static final String PATH = "/status";
  private static final int USUAL = 100;
  private static final int MOST = 10_000;
  private static final String ARTICLE_GRAPHS = Names.articleGraph("").getURI();

  private final Knowledge knowledge;
  private final Supplier<String> trouble;
  private final Once<Contents> contents;

  /**
   * @param trouble why a newer build is not served; empty if there is none
   */
  StatusPage(Knowledge knowledge, Supplier<String> trouble) {
    this.knowledge = knowledge;
    this.trouble = trouble;
    contents = new Once<>(() -> knowledge.read(Contents::of));
  }

  void send(Exchange asked) throws IOException {
    Paging paging = Paging.of(asked, USUAL, MOST);
    Form form = Form.of(asked.values().getOrDefault("format", ""), asked, Form.HTML, Form.JSON);
    if (knowledge.manifest().isEmpty()) {
      asked.refuse(404, "Not found", "what is served here is no build");
      return;
    }
    Manifest manifest = knowledge.manifest().get();
    asked.varies();
    paging.link(paging.neighbors(manifest.sources().size()));
    asked.send(
        form.mediaType(), form == Form.JSON ? json(manifest, paging) : page(manifest, paging));
  }

  private String state() {
    return trouble.get().isEmpty() ? "ready" : "degraded";
  }

  private String json(Manifest manifest, Paging paging) {
    JsonObject json = new JsonObject();
    json.put("status", state());
    json.put("build", manifest.id());
    knowledge.changes().ifPresent(changes -> json.put("changes", json(changes)));
    json.put("created", manifest.created());
    json.put("version", manifest.version());
    json.put("ontology", manifest.ontology());
    json.put("articles", manifest.sources().size());
    json.put("statements", numbers(manifest.statements()));
    json.put("understood", numbers(shares(manifest.understood())));
    json.put("triples", manifest.triples());
    json.put("inferred", contents.get().inferred());
    json.put("mappings", contents.get().mappings());
    json.put("rules", contents.get().rules());
    JsonArray open = new JsonArray();
    contents
        .get()
        .open()
        .forEach(each -> open.add(pair("axiom", each.axiom(), "reason", each.reason())));
    json.put("withoutRule", open);
    JsonArray sources = new JsonArray();
    paging
        .cut(manifest.sources())
        .forEach(each -> sources.add(pair("article", each.name(), "sha256", each.sha256())));
    json.put("sources", sources);
    return JSON.toString(json) + "\n";
  }

  private JsonObject json(Changes changes) {
    JsonObject json = new JsonObject();
    json.put("before", knowledge.before());
    json.put("added", changes.added());
    json.put("removed", changes.removed());
    return json;
  }

  private static JsonObject numbers(Map<String, Long> counts) {
    JsonObject json = new JsonObject();
    counts.forEach(json::put);
    return json;
  }

  private static Map<String, Long> shares(Shares shares) {
    return new TreeMap<>(
        Map.of(
            "values", shares.values(),
            "valuesUnderstood", shares.valuesUnderstood(),
            "sentences", shares.sentences(),
            "sentencesUnderstood", shares.sentencesUnderstood()));
  }

  private static JsonObject pair(String name, String value, String other, String otherValue) {
    JsonObject json = new JsonObject();
    json.put(name, value);
    json.put(other, otherValue);
    return json;
  }

  private String page(Manifest manifest, Paging paging) {
    Html html = new Html("Status");
    if (!trouble.get().isEmpty()) {
      html.resource("degraded-note.html");
    }
    html.raw("<dl class=\"facts\">\n");
    row(html, "build", manifest.id());
    row(html, "made", manifest.created());
    row(html, "by Myograph", manifest.version());
    row(html, "articles", String.valueOf(manifest.sources().size()));
    row(html, "statements", words(manifest.statements()));
    row(html, "understood", manifest.understood().toString());
    row(
        html,
        "facts inferred",
        contents.get().inferred() + " by " + contents.get().rules() + " rules");
    row(html, "mappings", String.valueOf(contents.get().mappings()));
    row(html, "triples", String.valueOf(manifest.triples()));
    row(html, "fingerprint of the ontology", manifest.ontology());
    knowledge.changes().ifPresent(changes -> changes(html, changes));
    html.raw("</dl>\n");
    sources(html, manifest, paging);
    open(html);
    return html.page();
  }

  private static void row(Html html, String name, String value) {
    html.element("dt", name).raw("<dd class=\"long\">").text(value).raw("</dd>\n");
  }

  private void changes(Html html, Changes changes) {
    html.element("dt", "since the build before").raw("<dd>");
    html.text("%d statements came, %d went".formatted(changes.added(), changes.removed()));
    html.text(knowledge.before().isEmpty() ? "" : " (" + knowledge.before() + ")").raw("</dd>\n");
  }

  private static String words(SortedMap<String, Long> counts) {
    return counts.entrySet().stream()
        .map(each -> each.getValue() + " " + each.getKey())
        .collect(Collectors.joining(", "));
  }

  private static void sources(Html html, Manifest manifest, Paging paging) {
    html.element("h2", "Articles").heads(List.of("article", "triples", "SHA-256 of its source"));
    for (Manifest.Source source : paging.cut(manifest.sources())) {
      String graph = Names.articleGraph(source.name()).getURI();
      html.raw("<tr><th scope=\"row\">").link(ArticlePage.path(source.name()), source.name());
      html.raw("</th><td>" + manifest.graphs().getOrDefault(graph, 0L) + "</td>");
      html.raw("<td><code class=\"long\">").text(source.sha256()).raw("</code></td></tr>\n");
    }
    html.end();
    Paging.write(html, paging.neighbors(manifest.sources().size()));
    html.element("h2", "Other graphs").heads(List.of("graph", "triples"));
    manifest
        .graphs()
        .forEach(
            (graph, triples) -> {
              if (!graph.startsWith(ARTICLE_GRAPHS)) {
                html.raw("<tr><th scope=\"row\">")
                    .link("/graph?graph=" + Html.encoded(graph), graph);
                html.raw("</th><td>" + triples + "</td></tr>\n");
              }
            });
    html.end();
  }

  private void open(Html html) {
    Map<String, List<Contents.Open>> byReason =
        contents.get().open().stream()
            .collect(
                Collectors.groupingBy(Contents.Open::reason, TreeMap::new, Collectors.toList()));
    html.element("h2", "What is left open");
    html.element(
        "p",
        "Axioms of the ontology from which nothing is inferred; what they alone entail is unknown"
            + " here, not false.");
    byReason.forEach(
        (reason, axioms) -> {
          html.raw("<details><summary>").text(axioms.size() + ": " + reason);
          html.raw("</summary><ul>\n");
          axioms.forEach(each -> html.element("li", each.axiom()));
          html.raw("</ul></details>\n");
        });
  }
}
