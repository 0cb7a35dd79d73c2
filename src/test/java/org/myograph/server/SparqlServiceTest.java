package org.myograph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.exec.http.DSP;
import org.apache.jena.sparql.exec.http.GSP;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.ontology.Names;
import org.myograph.pipeline.BundledBuild;
import org.myograph.query.Knowledge;
import org.myograph.query.Queries;

/** SPARQL, its protocols and descriptions, as Jena's own client and plain requests see them. */
class SparqlServiceTest {
  private static final String PREFIX = "PREFIX myo: <" + Names.MYO + "> ";
  private static final String MUSCLES =
      PREFIX + "SELECT (COUNT(DISTINCT ?m) AS ?n) { ?m a myo:Muscle }";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @RegisterExtension static BundledServer server = new BundledServer();

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    return server.ask(path, headers);
  }

  private static String at(String path) {
    return server.at(path).toString();
  }

  private static String sparql(String query) {
    return "/sparql?query=" + Html.encoded(query);
  }

  private static Node count(QueryExecHTTP run) {
    try (run) {
      return run.select().next().get("n");
    }
  }

  @ParameterizedTest
  @EnumSource
  void jenasClientMayAskInEachWay(QuerySendMode mode) {
    Node muscles =
        count(QueryExecHTTP.service(at("/sparql")).query(MUSCLES).sendMode(mode).build());
    assertThat((Integer) muscles.getLiteralValue()).isGreaterThan(300);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        WebContent.contentTypeResultsJSON,
        WebContent.contentTypeResultsXML,
        WebContent.contentTypeTextCSV,
        WebContent.contentTypeTextTSV
      })
  void jenasClientReadsTheSameRowsInEachFormat(String type) {
    String query = PREFIX + "SELECT ?m ?n { ?m myo:innervatedBy ?n } ORDER BY ?m ?n";
    RowSetRewindable rows;
    try (QueryExecHTTP run =
        QueryExecHTTP.service(at("/sparql")).query(query).acceptHeader(type).build()) {
      rows = run.select().rewindable();
    }
    try (QueryExecHTTP run = QueryExecHTTP.service(at("/sparql")).query(query).build()) {
      List<String> usual = run.select().stream().map(row -> row.get("m").toString()).toList();
      assertThat(usual).hasSizeGreaterThan(20);
      assertThat(rows.stream().map(row -> text(row.get("m")))).isEqualTo(usual);
    }
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  @Test
  void jenasClientIsToldYesAndTriples() {
    String pattern = "{ ?m myo:innervatedBy ?n }";
    String described = "DESCRIBE <" + Names.id("gluteus-minimus") + ">";
    try (QueryExecHTTP ask = asked(PREFIX + "ASK " + pattern);
        QueryExecHTTP construct = asked(PREFIX + "CONSTRUCT " + pattern + " WHERE " + pattern);
        QueryExecHTTP describe = asked(described)) {
      assertThat(ask.ask()).isTrue();
      assertThat(construct.construct().size()).isGreaterThan(20);
      assertThat(describe.describe().size()).isGreaterThan(10);
    }
  }

  private static QueryExecHTTP asked(String query) {
    return QueryExecHTTP.service(at("/sparql")).query(query).build();
  }

  @Test
  void withoutAQueryTheServiceIsDescribed() throws Exception {
    HttpResponse<String> answer = get("/sparql", "Accept", "text/turtle");
    Graph description = RDFParser.fromString(answer.body(), Lang.TURTLE).toGraph();
    Node service =
        description
            .find(
                Node.ANY,
                iri("http://www.w3.org/ns/sparql-service-description#endpoint"),
                iri(at("/sparql")))
            .next()
            .getSubject();
    assertThat(
            description.contains(
                service,
                iri("http://www.w3.org/ns/sparql-service-description#feature"),
                iri("http://www.w3.org/ns/sparql-service-description#UnionDefaultGraph")))
        .isTrue();
    assertThat(
            description.contains(
                Node.ANY,
                iri("http://www.w3.org/ns/sparql-service-description#name"),
                Names.graph("ontology")))
        .isTrue();
  }

  @Test
  void voidCountsWhatThereIs() throws Exception {
    assertThat(get("/.well-known/void").headers().firstValue("Location")).hasValue("/void.ttl");
    Graph found = RDFParser.fromString(get("/void.ttl").body(), Lang.TURTLE).toGraph();
    Node part =
        found
            .find(Node.ANY, iri("http://rdfs.org/ns/void#class"), Names.myo("Muscle"))
            .next()
            .getSubject();
    Node entities =
        found.find(part, iri("http://rdfs.org/ns/void#entities"), Node.ANY).next().getObject();
    assertThat(entities.getLiteralValue()).isEqualTo(count(asked(MUSCLES)).getLiteralValue());
    assertThat(
            found.find(part, iri("http://rdfs.org/ns/void#propertyPartition"), Node.ANY).toList())
        .hasSizeGreaterThan(5);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  @Test
  void eachExampleCanBeAskedAsItStands() throws Exception {
    Graph examples =
        RDFParser.fromString(get("/.well-known/sparql-examples").body(), Lang.TURTLE).toGraph();
    List<String> queries =
        examples
            .find(Node.ANY, iri("http://www.w3.org/ns/shacl#select"), Node.ANY)
            .mapWith(each -> each.getObject().getLiteralLexicalForm())
            .toList();
    assertThat(queries).hasSizeGreaterThan(30);
    for (String query : queries) {
      HttpRequest asked =
          HttpRequest.newBuilder(server.at("/sparql"))
              .header("Content-Type", "application/sparql-query")
              .POST(BodyPublishers.ofString(query))
              .build();
      HttpResponse<String> answer = CLIENT.send(asked, BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(query + answer.body()).isEqualTo(200);
      assertThat(answer.headers().allValues("Myograph-Notice")).isEmpty();
    }
  }

  @Test
  void wholeGraphsAreToBeHadByTheGraphStoreProtocol() {
    Graph ontology =
        GSP.service(at("/graph"))
            .graphName(Names.graph("ontology"))
            .acceptHeader("text/turtle")
            .GET();
    assertThat(ontology.contains(Names.myo("Muscle"), Node.ANY, Node.ANY)).isTrue();
    assertThat(ontology.getPrefixMapping().getNsPrefixURI("myo")).isEqualTo(Names.MYO);
    Graph all =
        GSP.service(at("/graph")).defaultGraph().acceptHeader("application/n-triples").GET();
    assertThat(all.size()).isGreaterThan(ontology.size());
    DatasetGraph dataset = DSP.service(at("/graph")).acceptHeader("application/n-quads").GET();
    assertThat(dataset.containsGraph(Names.graph("inferred"))).isTrue();
    assertThatThrownBy(() -> GSP.service(at("/graph")).graphName(Names.graph("nosuch")).GET())
        .isInstanceOf(HttpException.class)
        .hasMessageContaining("404");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /graph?default, image/png, 406",
    "GET, /graph?default, application/rdf+xml, 406",
    "GET, /graph?nosuch=1, text/turtle, 400",
    "HEAD, /graph?graph=https%3A%2F%2Fw3id.org%2Fmyograph%2Fgraph%2Fontology, text/turtle, 200",
    "PUT, /graph?default, */*, 405",
    "POST, /graph?default, */*, 405",
    "DELETE, /graph?default, */*, 405",
    "PATCH, /graph?default, */*, 405",
    "POST, /sparql, */*, 400",
    "POST, /, */*, 405",
    "POST, /api/queries, */*, 405",
  })
  void nothingButReadingIsTaken(String method, String path, String accept, int status)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.at(path))
            .header("Accept", accept)
            .method(method, BodyPublishers.noBody())
            .build();
    HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Allow").isPresent()).isEqualTo(status == 405);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT * { ?m myo:inervatedBy ?n } | nothing is called myo:inervatedBy; did you mean myo:innervatedBy
          PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> SELECT * { ?m rdfs:lable ?n } | nothing is called rdfs:lable; did you mean rdfs:label
          PREFIX text: <http://jena.apache.org/text#> SELECT * { ?m text:qerry 'x' } | nothing is called text:qerry; did you mean text:query
          PREFIX text: <http://jena.apache.org/text#> SELECT * { ?m text:search 'x' } | nothing is called text:search; did you mean text:query
          SELECT * { ?m a myo:Muscel }       | nothing is called myo:Muscel; did you mean myo:Muscle
          SELECT * { <https://w3id.org/myograph/id/gluteus-minimis> ?p ?o } | did you mean id:gluteus-minimus
          PREFIX id: <http://example.org/> SELECT * { id:a ?p ?o } | the prefix id: stands for <http://example.org/>, not for <https://w3id.org/myograph/id/>
          """)
  void aSlipOfThePenIsToldBesideTheAnswer(String query, String notice) throws Exception {
    HttpResponse<String> answer = get(sparql(PREFIX + query));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Myograph-Notice").orElse("")).contains(notice);
    assertThat(get(sparql(PREFIX + query), "Accept", "text/html").body())
        .contains(Html.escaped(notice));
  }

  @Test
  void slipsWithoutNumberOrMeasureAreToldInShort() throws Exception {
    String terms =
        IntStream.range(0, 2_000).mapToObj(i -> "id:none" + i).collect(Collectors.joining(" "));
    String query = "PREFIX id: <" + Names.ID + "> SELECT * { VALUES ?x { id:%s %s } ?x ?p ?o }";
    HttpResponse<String> answer =
        CLIENT.send(
            HttpRequest.newBuilder(server.at("/sparql"))
                .header("Content-Type", "application/sparql-query")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(query.formatted("a".repeat(20_000), terms)))
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().allValues("Myograph-Notice"))
        .hasSize(5)
        .allMatch(notice -> notice.length() <= 300);
    assertThat(answer.body()).contains("id:none1999");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT * { ?s ?p ?o } LIMIT 1    | application/sparql-results+xml, text/html;q=0.1 | application/sparql-results+xml
          SELECT * { ?s ?p ?o } LIMIT 1    | text/html, */*;q=0.1                            | text/html
          CONSTRUCT WHERE { ?s ?p ?o } LIMIT 1 | text/html, */*;q=0.1                        | text/turtle
          """)
  void theFormatIsTheOneThatIsLikedBest(String query, String accept, String type) throws Exception {
    assertThat(get(sparql(query), "Accept", accept).headers().firstValue("Content-Type").orElse(""))
        .startsWith(type);
  }

  @Test
  void whatIsNotThereHasNoTag() throws Exception {
    HttpResponse<String> answer = get("/graph?graph=http%3A%2F%2Fx.example%2Fy");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
    assertThat(
            get("/graph", "Accept", "application/ld+json, application/n-quads;q=0.5").statusCode())
        .isEqualTo(200);
  }

  @Test
  void aPrefixThatIsNotDeclaredIsToldWithTheCure() throws Exception {
    HttpResponse<String> answer = get(sparql("SELECT * { ?m myo:innervatedBy ?n }"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("; add PREFIX myo: <" + Names.MYO + ">");
    HttpResponse<String> page =
        get(sparql("SELECT * { ?m myo:innervatedBy ?n }"), "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("?m myo:innervatedBy ?n }", "add PREFIX myo: &lt;");
  }

  @Test
  void scriptsOfOthersMayPostQueries() throws Exception {
    HttpResponse<String> answer = preflight("/sparql", "POST");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
        .contains("Content-Type");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
  }

  @Test
  void scriptsOfOthersMayPostNothingElse() throws Exception {
    assertThat(preflight("/why", "GET").headers().firstValue("Access-Control-Allow-Methods"))
        .hasValue("GET, HEAD");
    assertThat(preflight("/why", "POST").headers().firstValue("Access-Control-Allow-Methods"))
        .isEmpty();
  }

  private static HttpResponse<String> preflight(String path, String method) throws Exception {
    HttpRequest preflight =
        HttpRequest.newBuilder(server.at(path))
            .header("Access-Control-Request-Method", method)
            .method("OPTIONS", BodyPublishers.noBody())
            .build();
    return CLIENT.send(preflight, BodyHandlers.ofString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?m myo:innervatedBy ?n ; a myo:Muscle } LIMIT 1",
        "PREFIX text: <http://jena.apache.org/text#> SELECT * { ?m text:query 'glut*' } LIMIT 1",
        "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> SELECT * { ?m skos:broader ?n }",
        "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT (xsd:integer('1') AS ?n) { }",
        "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>"
            + " SELECT * { ?m ?p ?n FILTER(datatype(?n) = rdf:langString) } LIMIT 1",
      })
  void whatIsKnownOrNearToNothingIsNotNoticed(String query) throws Exception {
    HttpResponse<String> answer = get(sparql(PREFIX + query));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Myograph-Notice")).isEmpty();
  }

  @Test
  void aBrowserSeesRowsByTheirLabels() throws Exception {
    String query = PREFIX + "SELECT ?m ?n { ?m myo:innervatedBy ?n } ORDER BY ?m LIMIT 2";
    String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    HttpResponse<String> page = get(sparql(query), "Accept", browser);
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(page.body()).contains("<td><a href=\"/id/", "2 rows", "format=csv");
    assertThat(get(sparql(PREFIX + "ASK { ?m a myo:Muscle }"), "Accept", browser).body())
        .contains("<p>Yes.</p>");
    assertThat(get("/sparql?example=lesion", "Accept", browser).body()).contains("id:L5");
    assertThat(get("/sparql?example=lesiom", "Accept", browser).statusCode()).isEqualTo(404);
  }

  @Test
  void whoStopsReadingLosesTheirPlace() throws Exception {
    Settings hasty =
        new Settings(
            Settings.HERE, 0, Federation.none(), 1, Duration.ofSeconds(1), Optional.empty());
    Knowledge knowledge = Knowledge.of(BundledBuild.get(), BundledServer.PATIENCE);
    try (GraphServer narrow = GraphServer.start(knowledge, new Queries(Map.of()), hasty);
        Socket slow = new Socket()) {
      slow.setReceiveBufferSize(1_024);
      slow.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), narrow.address().getPort()));
      String all = sparql("SELECT * { ?s ?p ?o } LIMIT 100000");
      slow.getOutputStream()
          .write(
              ("GET " + all + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      InputStream answer = slow.getInputStream();
      assertThat(answer.read()).isEqualTo('H');
      assertThat(narrow.metrics()).contains("myograph_requests_running 1");
      HttpRequest other =
          HttpRequest.newBuilder(narrow.address().resolve("/"))
              .timeout(BundledServer.PATIENCE)
              .build();
      assertThat(CLIENT.send(other, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
      assertThatThrownBy(
              () -> {
                if (!answersWhole(answer)) {
                  throw new IOException("cut");
                }
              })
          .isInstanceOf(IOException.class);
    }
  }

  /** Whether the last chunk comes before the connection ends. */
  private static boolean answersWhole(InputStream answer) throws IOException {
    String rest = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    return rest.endsWith("0\r\n\r\n");
  }
}
