package org.myograph.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDF;
import org.myograph.query.Answer;
import org.myograph.query.Knowledge;
import org.myograph.query.Labels;

/** Things in the words of schema.org, which search engines know; a query beside this maps them. */
final class SchemaOrg {
  private static final Query QUERY = QueryFactory.create(Html.textOf("schema-org.rq"));
  private static final Var THING = Var.alloc("thing");
  private static final Var PROPERTY = Var.alloc("property");
  private static final Var VALUE = Var.alloc("value");
  private static final Var NAME = Var.alloc("name");

  private SchemaOrg() {}

  /** A thing in JSON-LD; none if schema.org has no type for it. */
  static Optional<String> json(Knowledge knowledge, Node thing) {
    Answer.Rows rows = (Answer.Rows) knowledge.ask(QUERY, Map.of(THING, thing));
    Map<String, JsonArray> properties = new LinkedHashMap<>();
    for (Binding row : rows.rows()) {
      boolean isType = row.get(PROPERTY).equals(RDF.type.asNode());
      String key = isType ? "@type" : Labels.localName(row.get(PROPERTY));
      properties
          .computeIfAbsent(key, name -> new JsonArray())
          .add(isType ? new JsonString(Labels.localName(row.get(VALUE))) : value(row));
    }
    if (!properties.containsKey("@type")) {
      return Optional.empty();
    }
    JsonObject json = new JsonObject();
    json.put("@context", "https://schema.org");
    json.put("@id", thing.getURI());
    properties.forEach(
        (name, values) -> json.put(name, values.size() == 1 ? values.get(0) : values));
    return Optional.of(json.toString());
  }

  private static JsonValue value(Binding row) {
    Node value = row.get(VALUE);
    if (!row.contains(NAME)) {
      return new JsonString(value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI());
    }
    JsonObject thing = new JsonObject();
    thing.put("@id", value.getURI());
    thing.put("name", row.get(NAME).getLiteralLexicalForm());
    return thing;
  }
}
