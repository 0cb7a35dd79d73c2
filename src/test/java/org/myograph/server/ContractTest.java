package org.myograph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.myograph.pipeline.BundledBuild;
import org.myograph.query.Hip;
import org.myograph.query.Knowledge;

/**
 * Holds the server to its own {@code openapi.json}: each path, parameter, media type and status
 * that stands there is tried. Where a status needs more than the examples of the parameters, the
 * document's {@code x-requests} says what; "served" there, that something else must be served.
 */
class ContractTest {
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"?]*)");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static GraphServer server;
  private static GraphServer hasty;
  private static GraphServer buildless;
  private static JsonObject document;
  private static HttpClient client;

  @BeforeAll
  static void start() throws Exception {
    server = start(PATIENCE);
    hasty = start(Duration.ofSeconds(1));
    buildless = GraphServer.start(new Knowledge(Hip.dataset()), BundledBuild.queries(), 0);
    client = HttpClient.newHttpClient();
    document = JSON.parse(send(new Ask("GET", "/openapi.json")).body());
  }

  private static GraphServer start(Duration limit) {
    Knowledge knowledge = Knowledge.of(BundledBuild.get(), limit).since(BundledBuild.get());
    return GraphServer.start(knowledge, BundledBuild.queries(), 0);
  }

  @AfterAll
  static void stop() {
    server.close();
    hasty.close();
    buildless.close();
  }

  /** A request in the making. */
  private static final class Ask {
    private final String method;
    private final String path;
    private final Map<String, String> inPath = new TreeMap<>();
    private final Map<String, String> query = new TreeMap<>();
    private final Map<String, String> headers = new TreeMap<>();
    private String body = "";

    Ask(String method, String path) {
      this.method = method;
      this.path = path;
    }

    Ask with(JsonObject parameter, String value) {
      Map<String, String> where =
          Map.of("path", inPath, "header", headers, "query", query).get(parameter.getString("in"));
      where.put(parameter.getString("name"), value);
      if (parameter.hasKey("x-with")) {
        parameter.getObj("x-with").forEach((name, other) -> query.put(name, text(other)));
      }
      return this;
    }

    Ask with(JsonObject request) {
      Map.of("path", inPath, "query", query, "headers", headers)
          .forEach(
              (key, into) -> {
                if (request.hasKey(key)) {
                  request.getObj(key).forEach((name, value) -> into.put(name, text(value)));
                }
              });
      return request.hasKey("body")
          ? with(request.getString("type"), request.getString("body"))
          : this;
    }

    Ask with(String type, String text) {
      headers.put("Content-Type", type);
      body = text;
      return this;
    }

    Ask accepting(String type) {
      headers.put("Accept", type);
      return this;
    }

    HttpRequest request() {
      return request(server);
    }

    HttpRequest request(GraphServer at) {
      String filled = path;
      for (Map.Entry<String, String> each : inPath.entrySet()) {
        filled = filled.replace("{" + each.getKey() + "}", Html.encoded(each.getValue()));
      }
      String values =
          query.entrySet().stream()
              .map(each -> each.getKey() + "=" + Html.encoded(each.getValue()))
              .collect(Collectors.joining("&"));
      HttpRequest.Builder request =
          HttpRequest.newBuilder(
                  at.address().resolve(filled + (values.isEmpty() ? "" : "?" + values)))
              .timeout(PATIENCE)
              .method(
                  method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
      headers.forEach(request::header);
      return request.build();
    }
  }

  private static HttpResponse<String> send(Ask ask) throws Exception {
    return client.send(ask.request(), BodyHandlers.ofString());
  }

  private static String text(JsonValue value) {
    return value.isString() ? value.getAsString().value() : value.toString();
  }

  private static JsonObject resolved(JsonValue value) {
    return OpenApi.resolved(document, value);
  }

  /** One method of one path. */
  private record Operation(String method, String path, JsonObject json) {
    List<JsonObject> parameters() {
      return json.hasKey("parameters")
          ? json.getArray("parameters").map(ContractTest::resolved).toList()
          : List.of();
    }

    List<JsonObject> inQuery() {
      return parameters().stream().filter(each -> each.getString("in").equals("query")).toList();
    }

    JsonObject response(String status) {
      return resolved(json.getObj("responses").get(status));
    }

    /** What brings a status about; none if the document does not say. */
    Optional<JsonObject> request(String status) {
      return json.hasKey("x-requests") && json.getObj("x-requests").hasKey(status)
          ? Optional.of(json.getObj("x-requests").getObj(status))
          : Optional.empty();
    }

    /** All that is needed, and no more. */
    Ask usual() {
      Ask ask = new Ask(method, path);
      for (JsonObject each : parameters()) {
        if (each.hasKey("required") && each.getBoolean("required") || each.hasKey("examples")) {
          ask.with(each, examples(each).get(0));
        }
      }
      if (json.hasKey("requestBody")) {
        JsonObject content = json.getObj("requestBody").getObj("content");
        String type = content.keys().iterator().next();
        ask.with(type, content.getObj(type).getString("example"));
      }
      return ask;
    }

    static List<String> examples(JsonObject parameter) {
      if (parameter.hasKey("examples")) {
        return parameter.getObj("examples").values().stream()
            .map(each -> text(each.getAsObject().get("value")))
            .toList();
      }
      return parameter.hasKey("example") ? List.of(text(parameter.get("example"))) : List.of();
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  private static Stream<Operation> operations() {
    List<Operation> all = new ArrayList<>();
    document
        .getObj("paths")
        .forEach(
            (path, methods) ->
                methods
                    .getAsObject()
                    .forEach(
                        (method, json) ->
                            all.add(
                                new Operation(
                                    method.toUpperCase(Locale.ROOT), path, json.getAsObject()))));
    return all.stream();
  }

  @TestFactory
  Stream<DynamicTest> eachStatusIsAnswered() {
    return operations()
        .flatMap(
            of ->
                of.json().getObj("responses").keys().stream()
                    .map(status -> dynamicTest(of + " " + status, () -> answers(of, status))));
  }

  /** All but the SPARQL service, whose protocol lets clients say more. */
  @TestFactory
  Stream<DynamicTest> whatItDoesNotTakeIsRefusedWithWhatItTakes() {
    return operations()
        .filter(of -> of.method().equals("GET") && !of.path().equals(SparqlPage.PATH))
        .flatMap(
            of ->
                of.inQuery().stream()
                    .filter(each -> each.getObj("schema").hasKey("enum"))
                    .map(each -> each.getString("name"))
                    .map(name -> dynamicTest(of + " " + name, () -> refusesOther(of, name))));
  }

  @TestFactory
  Stream<DynamicTest> aParameterThatItHasNotIsRefusedWithThoseThatItHas() {
    return operations()
        .filter(of -> of.method().equals("GET") && !of.path().equals(SparqlPage.PATH))
        .filter(of -> !of.inQuery().isEmpty())
        .map(of -> dynamicTest(of.toString(), () -> refusesOther(of, "level")));
  }

  private static void refusesOther(Operation of, String name) throws Exception {
    Ask ask = of.usual();
    ask.query.put(name, "no such value");
    HttpResponse<String> answer = send(ask);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
  }

  private static void answers(Operation of, String status) throws Exception {
    Ask ask = of.usual();
    Optional<JsonObject> request = of.request(status);
    if (status.equals("304")) {
      String tag = send(ask).headers().firstValue("ETag").orElseThrow();
      ask.headers.put("If-None-Match", tag);
    } else if (request.isPresent()) {
      ask.with(request.get());
    } else if (status.equals("404")) { // of a question: the first of its parameters that has a kind
      ask.query.put(of.parameters().get(0).getString("name"), "no such thing");
    } else {
      assertThat(status).as("a status that only x-requests can bring about").isEqualTo("200");
    }
    GraphServer usual =
        request.filter(each -> each.hasKey("served")).isPresent() ? buildless : server;
    GraphServer at = status.equals("503") ? hasty : usual;
    HttpResponse<String> answer = client.send(ask.request(at), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(Integer.parseInt(status));
    JsonObject response = of.response(status);
    requireDescribed(answer, response);
    if (response.hasKey("headers")) {
      assertThat(answer.headers().map().keySet())
          .usingElementComparator(String.CASE_INSENSITIVE_ORDER)
          .containsAll(response.getObj("headers").keys());
    }
  }

  /** Its media type stands in the document, and so does what its JSON must hold. */
  private static void requireDescribed(HttpResponse<String> answer, JsonObject response) {
    String type = type(answer);
    if (!response.hasKey("content")) {
      assertThat(answer.body()).isEmpty();
      return;
    }
    JsonObject content = response.getObj("content");
    assertThat(content.keys()).contains(type);
    if (content.getObj(type).hasKey("schema")) {
      JsonObject schema = resolved(content.getObj(type).get("schema"));
      JsonObject json = JSON.parse(answer.body());
      assertThat(json.keys())
          .containsAll(schema.getArray("required").map(ContractTest::text).toList());
    }
  }

  private static String type(HttpResponse<?> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
  }

  @TestFactory
  Stream<DynamicTest> eachMediaTypeIsToBeHad() {
    return operations()
        .filter(of -> of.json().getObj("responses").hasKey("200"))
        .flatMap(
            of ->
                of.response("200").getObj("content").keys().stream()
                    .map(type -> dynamicTest(of + " " + type, () -> isToBeHad(of, type))));
  }

  /** By what is accepted, by a value named "format" or "form", or by another example. */
  private static void isToBeHad(Operation of, String type) throws Exception {
    List<String> had = new ArrayList<>();
    for (Ask ask : ways(of)) {
      HttpResponse<String> answer = send(ask.accepting(type));
      if (answer.statusCode() == 200 && type(answer).equals(type)) {
        requireDescribed(answer, of.response("200"));
        return;
      }
      had.add(answer.statusCode() + " " + type(answer));
    }
    assertThat(had).contains("200 " + type);
  }

  private static List<Ask> ways(Operation of) {
    List<Ask> ways = new ArrayList<>(List.of(of.usual()));
    for (JsonObject each : of.parameters()) {
      JsonObject schema = each.getObj("schema");
      Stream<String> values =
          schema.hasKey("enum")
              ? schema.getArray("enum").map(ContractTest::text)
              : Operation.examples(each).stream();
      values.forEach(value -> ways.add(of.usual().with(each, value)));
    }
    return ways;
  }

  @TestFactory
  Stream<DynamicTest> eachParameterIsTaken() {
    return operations()
        .flatMap(
            of ->
                of.parameters().stream()
                    .map(
                        each ->
                            dynamicTest(
                                of + " " + each.getString("name"), () -> isTaken(of, each))));
  }

  private static void isTaken(Operation of, JsonObject parameter) throws Exception {
    JsonObject schema = parameter.getObj("schema");
    List<String> good = new ArrayList<>(Operation.examples(parameter));
    if (schema.hasKey("enum")) {
      schema.getArray("enum").map(ContractTest::text).forEach(good::add);
    }
    for (String value : good) {
      HttpResponse<String> answer = send(of.usual().with(parameter, value));
      assertThat(answer.statusCode() < 400).as(answer.body()).isTrue();
    }
    if (good.isEmpty()) { // a blank that may stay open: it is looked up all the same
      assertThat(send(of.usual().with(parameter, "no such thing")).statusCode()).isEqualTo(404);
    }
    for (String value : unfit(schema)) {
      HttpResponse<String> answer = send(of.usual().with(parameter, value));
      assertThat(answer.statusCode()).as(value + ": " + answer.body()).isIn(400, 404, 413);
    }
  }

  /** Values that the schema forbids. */
  private static List<String> unfit(JsonObject schema) {
    List<String> unfit = new ArrayList<>();
    if (schema.hasKey("minimum")) {
      unfit.add(String.valueOf(schema.getNumber("minimum").longValue() - 1));
      unfit.add(String.valueOf(schema.getNumber("maximum").longValue() + 1));
      unfit.add("1.5");
    }
    if (schema.hasKey("enum")) {
      unfit.add("nosuch");
    }
    if (schema.hasKey("maxLength") && schema.getNumber("maxLength").intValue() < 1_000) {
      unfit.add("a".repeat(schema.getNumber("maxLength").intValue() + 1));
    }
    return unfit;
  }

  @TestFactory
  Stream<DynamicTest> eachBodyIsTaken() {
    return operations()
        .filter(of -> of.json().hasKey("requestBody"))
        .flatMap(
            of -> {
              JsonObject content = of.json().getObj("requestBody").getObj("content");
              return content.keys().stream()
                  .map(
                      type ->
                          dynamicTest(
                              of + " " + type,
                              () ->
                                  assertThat(
                                          send(of.usual()
                                                  .with(
                                                      type,
                                                      content.getObj(type).getString("example")))
                                              .statusCode())
                                      .isEqualTo(200)));
            });
  }

  @Test
  void eachLinkOfAPageLeadsToADescribedPathOrAPage() throws Exception {
    List<Pattern> known =
        Stream.concat(
                operations().map(Operation::path),
                Stream.of(
                    "/",
                    "/style.css",
                    "/docs",
                    "/ontology",
                    "/query/{name}",
                    "/openapi.json",
                    "/compare",
                    "/article/{name}"))
            .map(path -> Pattern.compile(path.replaceAll("\\{\\w+}", "[^/]+")))
            .toList();
    for (String page :
        List.of(
            "/",
            "/id/gluteus-minimus.html",
            "/docs",
            "/query/muscle",
            "/review",
            "/conflicts",
            "/status")) {
      LINK.matcher(send(new Ask("GET", page)).body())
          .results()
          .map(link -> link.group(1))
          .forEach(
              link -> assertThat(known).as(link).anyMatch(path -> path.matcher(link).matches()));
    }
  }

  @Test
  void anAnswerIsHadPageByPage() throws Exception {
    Ask all = new Ask("GET", "/api/queries/lesion").accepting("text/csv");
    List<String> whole = send(all).body().lines().toList();
    List<String> pieces = new ArrayList<>(List.of(whole.get(0)));
    String next = "/api/queries/lesion?limit=2";
    while (!next.isEmpty()) {
      HttpResponse<String> answer = send(new Ask("GET", next).accepting("text/csv"));
      answer.body().lines().skip(1).forEach(pieces::add);
      next =
          answer.headers().allValues("Link").stream()
              .filter(link -> link.endsWith("rel=\"next\""))
              .map(link -> link.substring(1, link.indexOf('>')))
              .findFirst()
              .orElse("");
    }
    assertThat(whole).hasSizeGreaterThan(5);
    assertThat(pieces).isEqualTo(whole);
  }
}
