package org.myograph.server;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.myograph.graph.Once;
import org.myograph.ontology.Names;
import org.myograph.query.Answer;
import org.myograph.query.Knowledge;

/**
 * Completes what is typed in a query: classes and relations by their names or labels, things by any
 * of their names.
 */
final class Completion {
  private static final int MOST = 20;
  private static final String TERMS =
      """
      SELECT DISTINCT ?term ?label ?kind WHERE {
        VALUES (?class ?kind) {
          (owl:ObjectProperty "relation") (owl:DatatypeProperty "relation") (owl:Class "class")
        }
        ?term a ?class ; rdfs:label ?label .
        FILTER(STRSTARTS(STR(?term), STR(myo:)))
      } ORDER BY ?term
      """;

  private record Term(String text, String label, String kind) {
    boolean begins(String typed) {
      return Stream.of(text.substring(text.indexOf(':') + 1), label)
          .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(typed));
    }
  }

  private final Knowledge knowledge;
  private final Once<List<Term>> terms = new Once<>(this::find);

  Completion(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * In JSON, the likeliest first.
   *
   * @param given "q" is what is typed, with or without the prefix "myo:" or "id:"
   */
  String of(Map<String, String> given) {
    String typed = given.getOrDefault("q", "");
    String name = typed.substring(typed.indexOf(':') + 1);
    Stream<Term> ours =
        typed.startsWith("id:")
            ? Stream.empty()
            : terms.get().stream().filter(term -> term.begins(name.toLowerCase(Locale.ROOT)));
    Stream<Term> things = typed.startsWith("myo:") ? Stream.empty() : things(name);
    JsonArray found = new JsonArray();
    Stream.concat(ours, things).limit(MOST).forEach(term -> found.add(json(term)));
    JsonObject answer = new JsonObject();
    answer.put("terms", found);
    return answer + "\n";
  }

  private Stream<Term> things(String name) {
    return knowledge.search().find(name.replace('-', ' '), "", MOST).stream()
        .filter(hit -> hit.iri().startsWith(Names.ID))
        .map(
            hit ->
                new Term("id:" + hit.iri().substring(Names.ID.length()), hit.label(), hit.kind()));
  }

  private static JsonObject json(Term term) {
    JsonObject json = new JsonObject();
    json.put("text", term.text());
    json.put("label", term.label());
    json.put("kind", term.kind());
    return json;
  }

  private List<Term> find() {
    Answer.Rows rows = (Answer.Rows) knowledge.ask("terms", TERMS);
    return rows.rows().stream()
        .map(
            row ->
                new Term(
                    "myo:" + row.get("term").getURI().substring(Names.MYO.length()),
                    row.get("label").getLiteralLexicalForm(),
                    row.get("kind").getLiteralLexicalForm()))
        .toList();
  }
}
