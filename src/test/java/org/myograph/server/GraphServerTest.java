package org.myograph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.ontology.Names;
import org.myograph.query.Hip;
import org.myograph.query.Knowledge;
import org.myograph.query.Queries;
import org.myograph.release.OntologyPage;

class GraphServerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Queries QUERIES =
      new Queries(
          Map.of(
              "roots.rq",
              """
              # title: Muscles of a root
              # question: Which muscles?
              # param: root SpinalRoot "root" "L5"
              SELECT ?muscle ?muscleLabel
              WHERE { ?root myo:lesionMayWeaken ?muscle . ?muscle rdfs:label ?muscleLabel }
              """,
              "nerves.rq",
              """
              # title: Muscles of a nerve
              # question: Which muscles?
              # param: nerve Nerve "nerve" "superior gluteal nerve"
              # because: ?muscle myo:innervatedBy ?nerve
              SELECT ?muscle ?muscleLabel
              WHERE { ?muscle myo:innervatedBy ?nerve ; rdfs:label ?muscleLabel }
              """,
              "new.rq",
              """
              # title: New muscles
              # question: Which muscles are new?
              # needs: before
              # because: ?muscle a myo:Muscle
              SELECT ?muscle
              WHERE {
                ?muscle a myo:Muscle .
                FILTER NOT EXISTS { GRAPH graph:before { ?muscle a myo:Muscle } }
              }
              """));

  private static DatasetGraph dataset;
  private static GraphServer server;

  @BeforeAll
  static void start() {
    dataset = Hip.dataset();
    Txn.executeWrite(
        dataset,
        () ->
            dataset.add(
                Names.graph("ontology"),
                Names.id("evil"),
                RDFS.label.asNode(),
                NodeFactory.createLiteralString("<img src=x onerror=alert(1)>")));
    server = GraphServer.start(knowledge(Duration.ofSeconds(30)), QUERIES, 0);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Knowledge knowledge(Duration limit) {
    return new Knowledge(dataset, limit);
  }

  private static HttpResponse<String> get(GraphServer from, String path) throws Exception {
    return send(HttpRequest.newBuilder(from.address().resolve(path)).GET());
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return get(server, path);
  }

  /** By a new connection: the server may be closing one that was used before. */
  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    return client.send(
        request.timeout(PATIENCE).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static String sparql(String query) {
    return "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  @Test
  void answersSparqlByGetAndPost() throws Exception {
    String query = "PREFIX myo: <" + Names.MYO + "> SELECT ?m { ?m a myo:HipAbductor }";
    HttpResponse<String> answer = get(sparql(query));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("https://w3id.org/myograph/id/gluteus-minimus");
    HttpResponse<String> posted =
        send(
            HttpRequest.newBuilder(server.address().resolve("/sparql"))
                .header("Content-Type", "application/sparql-query")
                .header("Accept", "text/csv")
                .POST(BodyPublishers.ofString(query)));
    assertThat(posted.body().lines())
        .containsExactly("m", "https://w3id.org/myograph/id/gluteus-minimus");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "SELECT * { BIND(<%s> AS ?x) SERVICE ?x { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE <%s> { ?s ?p ?o } } }",
        "ASK { { SELECT * { SERVICE <%s> { ?s ?p ?o } } } }",
        "SELECT (<java:java.lang.System>() AS ?x) {}",
      })
  void refusesToCallOthers(String query) throws Exception {
    try (Canary canary = new Canary()) {
      HttpResponse<String> answer = get(sparql(query.formatted(canary.address())));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).containsAnyOf("SERVICE is not allowed", "unknown function");
      assertThat(canary.hits()).isZero();
    }
  }

  @Test
  void readsNoOtherPlaceByFrom() throws Exception {
    try (Canary canary = new Canary()) {
      HttpResponse<String> answer =
          get(sparql("SELECT * FROM <" + canary.address() + "> { ?s ?p ?o }"));
      assertThat(answer.body()).doesNotContain("\"s\": {");
      assertThat(canary.hits()).isZero();
    }
    assertThat(get(sparql("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }")).body())
        .doesNotContain("root");
  }

  @ParameterizedTest
  @CsvSource({
    "POST,   /sparql,         application/sparql-update,          DROP ALL",
    "POST,   /sparql,         application/x-www-form-urlencoded,  update=DROP+ALL",
    "POST,   /sparql/update,  application/sparql-update,          DROP ALL",
    "POST,   /update,         application/sparql-update,          DROP ALL",
    "PUT,    /sparql?default, text/turtle,                        <urn:a> <urn:b> <urn:c> .",
    "POST,   /sparql?default, text/turtle,                        <urn:a> <urn:b> <urn:c> .",
    "POST,   /sparql/data,    text/turtle,                        <urn:a> <urn:b> <urn:c> .",
    "POST,   /sparql/upload,  text/turtle,                        <urn:a> <urn:b> <urn:c> .",
    "DELETE, /sparql?default, text/turtle,                        ''",
    "PATCH,  /sparql,         application/rdf-patch,              ''",
    "POST,   /$/datasets,     application/x-www-form-urlencoded,  dbName=x&dbType=mem",
    "POST,   /$/backup/x,     text/plain,                         ''",
    "POST,   /,               text/plain,                         x",
    "TRACE,  /,               text/plain,                         ''",
  })
  void nothingCanBeChanged(String method, String path, String type, String body) throws Exception {
    long before = Txn.calculateRead(dataset, () -> dataset.stream().count());
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(server.address().resolve(path))
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body)));
    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(Txn.calculateRead(dataset, () -> dataset.stream().count())).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/$/ping", "/$/server", "/$/stats", "/$/metrics", "/$/tasks", "/nothing"})
  void hasNoBackRooms(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("there is no such page");
  }

  @Test
  void tellsWhereASyntaxErrorIs() throws Exception {
    HttpResponse<String> answer = get(sparql("SELECT * { ?s"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("line 1, column").doesNotContain("at org.");
  }

  @Test
  void givesUpAQueryThatTakesTooLong() throws Exception {
    try (GraphServer hasty = GraphServer.start(knowledge(Duration.ofMillis(50)), QUERIES, 0)) {
      HttpResponse<String> answer =
          get(hasty, sparql("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"));
      assertThat(answer.statusCode()).isEqualTo(503);
    }
  }

  @Test
  void refusesMoreRowsThanItCanHold() throws Exception {
    HttpResponse<String> answer = get(sparql("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("add LIMIT");
  }

  @Test
  void homeListsQuestionsAndSearches() throws Exception {
    HttpResponse<String> home = get("/");
    assertThat(home.statusCode()).isEqualTo(200);
    assertThat(home.body())
        .contains("<a href=\"/query/roots\">Muscles of a root</a>")
        .contains("<form action=\"/search\" role=\"search\">");
  }

  @Test
  void showsTheOntologyInOnePageThatRunsItsOwnScriptAlone() throws Exception {
    HttpResponse<String> answer = get("/ontology");
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
    assertThat(answer.headers().allValues("Content-Security-Policy"))
        .containsExactly(OntologyPage.policy() + "; frame-ancestors 'none'");
    assertThat(answer.body())
        .contains("id=\"HipAbductor\"", "id=\"id:gluteus-minimus\"")
        .doesNotContain("<img");
    assertThat(get("/").body()).contains("<a href=\"/ontology\">");
  }

  @Test
  void givesTheOntologyInTurtleToThoseWhoAskForIt() throws Exception {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(server.address().resolve("/ontology"))
                .header("Accept", "text/turtle"));
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/turtle");
    assertThat(answer.body()).contains("id:gluteus-minimus").doesNotContain("<html");
  }

  @Test
  void aQuestionHasAFormAndAnAnswer() throws Exception {
    assertThat(get("/query/roots?root=l5").body())
        .contains("<input id=\"root\" name=\"root\" value=\"l5\">")
        .contains("<td><a href=\"/id/gluteus-minimus\">gluteus minimus</a></td>")
        .contains("1 row");
  }

  @Test
  void aThingHasItsFactsWithTheirSentences() throws Exception {
    assertThat(get("/id/gluteus-minimus").body())
        .contains("hip abductor, muscle")
        .contains(
            "<mark>Superior gluteal nerve</mark></blockquote><figcaption>stated in <a href=\"/article/small-hip#c40\">")
        .contains("infobox; characters 40–62 of articles/small-hip.txt; rule: <code>Nerve</code>")
        .contains("<mark>The artery may help.</mark></blockquote><figcaption>hedged in <a href=");
  }

  @Test
  void anInferredFactLeadsToItsExplanation() throws Exception {
    assertThat(get("/id/L5").body())
        .contains(
            "/why?subject=L5&amp;relation=lesion%20may%20weaken&amp;object=gluteus%20minimus");
    assertThat(
            get("/why?subject=L5&relation=lesion%20may%20weaken&object=gluteus%20minimus").body())
        .contains("stated: <q><mark>Superior gluteal nerve</mark></q>");
  }

  @Test
  void eachRowOfAnAnswerLeadsToItsSentences() throws Exception {
    String why = "/why?question=nerves&row=1&nerve=Superior%20gluteal%20nerve";
    assertThat(get("/query/nerves?nerve=Superior%20gluteal%20nerve").body())
        .contains("<th scope=\"col\">why</th>")
        .contains("<td><a href=\"" + why.replace("&", "&amp;") + "\">why</a></td>");
    assertThat(get(why).body())
        .contains("<td><a href=\"/id/gluteus-minimus\">gluteus minimus</a></td>")
        .contains("stated: &quot;Superior gluteal nerve&quot;");
  }

  @Test
  void aQuestionAboutChangesComparesWithTheBuildBefore() throws Exception {
    assertThat(get("/query/new").body()).contains("myograph query new --before DIR");
    Knowledge knowledge = knowledge(Duration.ZERO).since(DatasetGraphFactory.createTxnMem());
    try (GraphServer compared = GraphServer.start(knowledge, QUERIES, 0)) {
      assertThat(get(compared, "/query/new").body()).contains("gluteus-medius", "3 rows");
      assertThat(get(compared, "/why?question=new&row=3").body()).contains("is a muscle");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/why?question=nerves&row=2, 400, no row &#39;2&#39;; give one from 1 to 1",
    "/why?question=nerves,       400, no row &#39;&#39;; give one from 1 to 1",
    "/why?question=roots&row=1,  400, does not say what its rows rest on",
    "/why?question=nervs&row=1,  404, nearest: nerves",
    "/query/rots,        404, nearest: roots",
    "/query/roots?root=L6, 404, nearest: L5",
    "/id/gluteus-minimis, 404, nearest: gluteus minimus",
    "/why?subject=L5,     400, relation is missing",
  })
  void wrongNamesGetTheNearest(String path, int status, String message) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search?q=img",
        "/id/evil",
        "/query/roots?root=%3Cimg%20src=x%20onerror=alert(1)%3E"
      })
  void markupInNamesIsText(String path) throws Exception {
    assertThat(get(path).body())
        .contains("&lt;img src=x onerror=alert(1)&gt;")
        .doesNotContain("<img");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/nothing", "/sparql?query=ASK%7B%7D", "/sparql?query=x"})
  void everyAnswerTellsBrowsersToBeCareful(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'");
  }

  @Test
  void pagesAskNobodyElse() throws Exception {
    for (String path : List.of("/", "/id/L5", "/query/roots")) {
      assertThat(get(path).body()).doesNotContainPattern("(src|href|action)=\"(https?:)?//");
    }
  }

  @Test
  void aTakenPortIsNamed() {
    int port = server.address().getPort();
    assertThatThrownBy(() -> GraphServer.start(knowledge(PATIENCE), QUERIES, port))
        .isInstanceOf(PortTakenException.class)
        .hasMessage(
            "port " + port + " is in use; give another with --port, or 0 for any that is free");
  }

  @Test
  void aStoppedServerIsGone() throws Exception {
    GraphServer other = GraphServer.start(knowledge(PATIENCE), QUERIES, 0);
    URI address = other.address();
    other.close();
    other.join();
    assertThatThrownBy(() -> send(HttpRequest.newBuilder(address).GET()))
        .isInstanceOf(IOException.class);
  }
}
