package org.myograph.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.myograph.query.Answer;
import org.myograph.query.Format;
import org.myograph.query.Knowledge;
import org.myograph.query.NamedQuery;
import org.myograph.query.Parameter;
import org.myograph.query.Queries;
import org.myograph.query.UnfitValueException;

/** The named questions for programs: which there are, and their answers, some rows at a time. */
final class Api {
  static final String PATH = "/api/queries";
  static final int USUAL_ROWS = 1_000;
  static final int MOST_ROWS = 10_000;
  private static final int MOST_PAGES = 1_000_000;
  private static final int KEPT = 16;
  private static final List<String> OWN = List.of("page", "limit", "format");

  private final Knowledge knowledge;
  private final Queries queries;

  /** The last answers, so that the next page of one need not be found again. */
  private final Map<List<Object>, Answer> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>(KEPT, 0.75F, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<List<Object>, Answer> eldest) {
              return size() > KEPT;
            }
          });

  Api(Knowledge knowledge, Queries queries) {
    this.knowledge = knowledge;
    this.queries = queries;
  }

  /**
   * @param name of a question
   */
  void send(String name, Map<String, String> given, String accept, HttpServletResponse response)
      throws IOException {
    NamedQuery query = queries.named(name);
    Map<String, String> values = new TreeMap<>(given);
    values.keySet().removeAll(OWN);
    Form form = Form.of(given.getOrDefault("format", ""), accept, Form.JSON);
    if (form == Form.HTML) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", DeficitPage.pathOf(name) + "?" + encoded(values));
      return;
    }
    Paging paging = Paging.of(given);
    Answer answer = paging.cut(answer(query, values), response, PATH + "/" + name, given);
    if (answer instanceof Answer.Triples) {
      send(response, "text/turtle; charset=utf-8", Format.TTL.write(answer));
    } else {
      Format format = form == Form.CSV ? Format.CSV : Format.JSON;
      send(response, form.contentType(), format.write(answer));
    }
  }

  private Answer answer(NamedQuery query, Map<String, String> values) {
    List<Object> asked = List.of(query.name(), values);
    Answer known = kept.get(asked);
    if (known != null) {
      return known;
    }
    Answer found = knowledge.ask(query, values);
    if (found instanceof Answer.Rows rows && rows.rows().size() <= MOST_ROWS) {
      kept.put(asked, found);
    }
    return found;
  }

  private static void send(HttpServletResponse response, String type, String body)
      throws IOException {
    response.setHeader("Vary", "Accept");
    response.setContentType(type);
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
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

  private static String encoded(Map<String, String> values) {
    return values.entrySet().stream()
        .map(each -> Html.encoded(each.getKey()) + "=" + Html.encoded(each.getValue()))
        .collect(Collectors.joining("&"));
  }

  /**
   * Which rows of an answer.
   *
   * @param page 1 for the first
   * @param limit how many rows are on a page
   */
  private record Paging(int page, int limit) {
    static Paging of(Map<String, String> given) {
      return new Paging(
          number("page", given, 1, MOST_PAGES), number("limit", given, USUAL_ROWS, MOST_ROWS));
    }

    private static int number(String name, Map<String, String> given, int usual, int most) {
      String value = given.getOrDefault(name, String.valueOf(usual));
      int number = value.matches("[1-9]\\d{0,6}") ? Integer.parseInt(value) : 0;
      if (number < 1 || number > most) {
        throw new UnfitValueException(
            name + " is '" + value + "'; give a number from 1 to " + most);
      }
      return number;
    }

    /** The rows of this page; the header Link of RFC 8288 leads to the next, if there is one. */
    Answer cut(
        Answer answer, HttpServletResponse response, String path, Map<String, String> given) {
      if (!(answer instanceof Answer.Rows rows)) {
        return answer;
      }
      int all = rows.rows().size();
      int from = (int) Math.min((long) (page - 1) * limit, all);
      int to = Math.min(from + limit, all);
      if (page > 1) {
        response.addHeader("Link", link(path, given, page - 1, "prev"));
      }
      if (to < all) {
        response.addHeader("Link", link(path, given, page + 1, "next"));
      }
      return new Answer.Rows(rows.columns(), rows.rows().subList(from, to));
    }

    private static String link(String path, Map<String, String> given, int page, String relation) {
      Map<String, String> values = new TreeMap<>(given);
      values.put("page", String.valueOf(page));
      return "<%s?%s>; rel=\"%s\"".formatted(path, encoded(values), relation);
    }
  }
}
