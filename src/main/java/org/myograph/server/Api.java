package org.myograph.server;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.myograph.query.Answer;
import org.myograph.query.Format;
import org.myograph.query.Knowledge;
import org.myograph.query.NamedQuery;
import org.myograph.query.Parameter;
import org.myograph.query.Queries;

/** The named questions for programs: which there are, and their answers, some rows at a time. */
final class Api {
  static final String PATH = "/api/queries";
  private static final int USUAL_ROWS = 1_000;
  private static final int MOST_ROWS = 10_000;
  private static final int KEPT = 16;
  private static final List<String> OWN = List.of("page", "limit", "format");

  private final Knowledge knowledge;
  private final Queries queries;

  /** The last answers, so that the next page of one need not be found again. */
  private final Cache<List<Object>, Answer> kept = CacheFactory.createCache(KEPT);

  Api(Knowledge knowledge, Queries queries) {
    this.knowledge = knowledge;
    this.queries = queries;
  }

  /**
   * @param name of a question
   */
  void send(Exchange asked, String name) throws IOException {
    NamedQuery query = queries.named(name);
    Map<String, String> values = new TreeMap<>(asked.values());
    String format = values.getOrDefault("format", "");
    values.keySet().removeAll(OWN);
    Form form = Form.of(format, asked, Form.JSON, Form.HTML, Form.CSV);
    if (form == Form.HTML) {
      asked.leadTo(DeficitPage.pathOf(name) + "?" + Html.encoded(values));
      return;
    }
    Paging paging = Paging.of(asked, USUAL_ROWS, MOST_ROWS);
    Answer answer = answer(query, values);
    if (answer instanceof Answer.Rows rows) {
      answer = new Answer.Rows(rows.columns(), paging.cut(rows.rows()));
      paging.link(paging.neighbors(rows.rows().size()));
    }
    asked.varies();
    if (answer instanceof Answer.Triples) {
      asked.send("text/turtle", Format.TTL.write(answer));
    } else {
      asked.send(form.mediaType(), (form == Form.CSV ? Format.CSV : Format.JSON).write(answer));
    }
  }

  private Answer answer(NamedQuery query, Map<String, String> values) {
    List<Object> asked = List.of(query.name(), values);
    Answer known = kept.getIfPresent(asked);
    if (known != null) {
      return known;
    }
    Answer found = knowledge.ask(query, values);
    if (found instanceof Answer.Rows rows && rows.rows().size() <= MOST_ROWS) {
      kept.put(asked, found);
    }
    return found;
  }

  /** All questions with their parameters, in JSON. */
  String list() {
    JsonArray all = new JsonArray();
    for (NamedQuery query : queries.all()) {
      JsonObject json = new JsonObject();
      json.put("name", query.name());
      json.put("title", query.title());
      json.put("question", query.question());
      json.put("href", PATH + "/" + query.name());
      JsonArray parameters = new JsonArray();
      query.parameters().forEach(each -> parameters.add(json(each)));
      json.put("parameters", parameters);
      all.add(json);
    }
    JsonObject list = new JsonObject();
    list.put("queries", all);
    return list + "\n";
  }

  private static JsonObject json(Parameter parameter) {
    JsonObject json = new JsonObject();
    json.put("name", parameter.name());
    json.put("type", parameter.type());
    json.put("label", parameter.label());
    json.put("default", parameter.fallback());
    json.put("optional", parameter.optional() || !parameter.fallback().isEmpty());
    return json;
  }
}
