package org.myograph.query;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;

/** Writes an explanation as JSON. */
final class ProofJson {
  private ProofJson() {}

  static JsonObject of(Explanation fact) {
    JsonObject json = new JsonObject();
    json.put("subject", node(fact.fact().getSubject()));
    json.put("predicate", node(fact.fact().getPredicate()));
    json.put("object", node(fact.fact().getObject()));
    json.put("words", fact.words());
    json.put("holds", fact.holds());
    json.put("how", fact.how().name().toLowerCase(Locale.ROOT));
    put(json, "note", fact.note());
    if (!fact.conditions().isEmpty()) {
      JsonArray conditions = new JsonArray();
      fact.conditions().forEach(conditions::add);
      json.put("conditions", conditions);
    }
    put(json, "evidence", fact.quotes(), ProofJson::quote);
    put(json, "premises", fact.premises(), ProofJson::of);
    put(json, "others", fact.others(), ProofJson::of);
    return json;
  }

  private static JsonObject quote(Quote quote) {
    JsonObject json = new JsonObject();
    json.put("quote", quote.words());
    json.put("source", quote.source());
    json.put("start", quote.start());
    json.put("end", quote.end());
    put(json, "section", quote.section());
    json.put("certainty", quote.certainty());
    put(json, "qualifier", quote.qualifier());
    put(json, "condition", quote.condition());
    return json;
  }

  private static <T> void put(
      JsonObject json, String name, List<T> values, Function<T, JsonObject> write) {
    if (!values.isEmpty()) {
      JsonArray array = new JsonArray();
      values.forEach(value -> array.add(write.apply(value)));
      json.put(name, array);
    }
  }

  private static void put(JsonObject json, String name, String words) {
    if (!words.isEmpty()) {
      json.put(name, words);
    }
  }

  private static String node(Node node) {
    return node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : "";
  }
}
