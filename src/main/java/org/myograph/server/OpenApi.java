package org.myograph.server;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.myograph.query.NamedQuery;
import org.myograph.query.Parameter;
import org.myograph.query.Queries;

/**
 * What can be asked over HTTP, in OpenAPI 3.1: a file beside this class, and a path for each named
 * question with its own parameters.
 */
final class OpenApi {
  private final JsonObject document;

  OpenApi(Queries queries) {
    document = JSON.parse(Html.textOf("openapi.json"));
    String version = OpenApi.class.getPackage().getImplementationVersion();
    document.getObj("info").put("version", Objects.requireNonNullElse(version, "0"));
    for (NamedQuery query : queries.all()) {
      JsonObject path = new JsonObject();
      path.put("get", operation(query));
      document.getObj("paths").put(Api.PATH + "/" + query.name(), path);
    }
  }

  /** The operation of the file's own {@code x-query}, with what is special to a question. */
  private JsonObject operation(NamedQuery query) {
    JsonObject common = document.getObj("x-query");
    JsonArray parameters = new JsonArray();
    query.parameters().forEach(each -> parameters.add(parameter(each)));
    common.get("parameters").getAsArray().forEach(parameters::add);
    JsonObject responses = new JsonObject();
    common.getObj("responses").forEach(responses::put);
    if (query.parameters().stream().anyMatch(OpenApi::isThing)) {
      responses.put("404", reference("#/components/responses/Unknown"));
    }
    JsonObject operation = new JsonObject();
    operation.put("operationId", query.name());
    operation.put("tags", common.get("tags"));
    operation.put("summary", query.title());
    operation.put("description", query.question());
    operation.put("parameters", parameters);
    operation.put("responses", responses);
    operation.put("x-requests", common.getObj("x-requests"));
    return operation;
  }

  private static JsonObject parameter(Parameter parameter) {
    JsonObject schema = new JsonObject();
    schema.put("type", parameter.type().equals("number") ? "number" : "string");
    JsonObject json = new JsonObject();
    json.put("name", parameter.name());
    json.put("in", "query");
    json.put("description", description(parameter));
    if (parameter.fallback().isEmpty()) {
      json.put("required", !parameter.optional());
    } else {
      schema.put("default", parameter.fallback());
      json.put("example", parameter.fallback());
    }
    json.put("schema", schema);
    return json;
  }

  private static String description(Parameter parameter) {
    return isThing(parameter)
        ? parameter.label() + ": a name or IRI of " + parameter.type().replace("|", " or ")
        : parameter.label();
  }

  private static boolean isThing(Parameter parameter) {
    return !List.of("text", "number").contains(parameter.type());
  }

  private static JsonObject reference(String to) {
    JsonObject reference = new JsonObject();
    reference.put("$ref", to);
    return reference;
  }

  /** The same for people. */
  String page() {
    Html html = new Html("What programs can ask");
    html.element("p", document.getObj("info").getString("description"));
    html.raw("<p>For tools: ").link("/openapi.json", "openapi.json").raw("</p>\n");
    document
        .getObj("paths")
        .forEach(
            (path, methods) ->
                methods
                    .getAsObject()
                    .forEach(
                        (method, operation) ->
                            describe(
                                html,
                                method.toUpperCase(Locale.ROOT) + " " + path,
                                operation.getAsObject())));
    return html.page();
  }

  private void describe(Html html, String head, JsonObject operation) {
    html.element("h2", head).element("p", operation.getString("summary"));
    if (operation.hasKey("parameters")) {
      html.heads(List.of("parameter", "what it is", "for example"));
      operation.getArray("parameters").map(this::resolved).forEach(each -> row(html, each));
      html.end();
    }
    html.raw("<ul>\n");
    operation
        .getObj("responses")
        .forEach(
            (status, response) ->
                html.element("li", status + ": " + resolved(response).getString("description")));
    html.raw("</ul>\n");
  }

  private static void row(Html html, JsonObject parameter) {
    html.raw("<tr>").element("td", parameter.getString("name"));
    html.element("td", text(parameter, "description")).element("td", text(parameter, "example"));
    html.raw("</tr>\n");
  }

  private static String text(JsonObject of, String key) {
    JsonValue value = of.get(key);
    return value == null ? "" : value.isString() ? value.getAsString().value() : value.toString();
  }

  private JsonObject resolved(JsonValue value) {
    return resolved(document, value);
  }

  /** What a part of a document stands for, if it is a reference into it; else itself. */
  static JsonObject resolved(JsonObject document, JsonValue value) {
    JsonObject found = value.getAsObject();
    if (found.hasKey("$ref")) {
      String reference = found.getString("$ref");
      found = document;
      for (String step : reference.substring("#/".length()).split("/")) {
        found = found.getObj(step);
      }
    }
    return found;
  }

  @Override
  public String toString() {
    return document.toString() + "\n";
  }
}
