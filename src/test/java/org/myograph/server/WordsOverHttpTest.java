package org.myograph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.myograph.pipeline.BundledBuild;
import org.myograph.query.Knowledge;

class WordsOverHttpTest {
  private static GraphServer server;

  @BeforeAll
  static void start() {
    Knowledge knowledge = Knowledge.of(BundledBuild.get(), Duration.ofSeconds(60));
    server = GraphServer.start(knowledge, BundledBuild.queries(), 0);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> get(String path, String value) throws Exception {
    URI address = server.address().resolve(path + URLEncoder.encode(value, StandardCharsets.UTF_8));
    HttpRequest request = HttpRequest.newBuilder(address).header("Accept", "text/csv").build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private static HttpResponse<String> search(String words) throws Exception {
    return get(
        "/sparql?query=",
        "PREFIX text: <http://jena.apache.org/text#> SELECT ?name"
            + " { (?thing ?score ?name) text:query '%s' }".formatted(words));
  }

  @Test
  void sparqlFindsThingsByWordsOfTheirNames() throws Exception {
    assertThat(search("glut* AND minim*").body()).contains("\r\ngluteus minimus\r\n");
  }

  @Test
  void wordsThatAreNoQueryAreABadRequest() throws Exception {
    HttpResponse<String> answer = search("glut (");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("text:query cannot search for this")
        .doesNotContain("Was expecting");
    assertThat(get("/api/queries/sentences?words=", "limp (").statusCode()).isEqualTo(400);
  }

  @Test
  void whatFindsNothingToBindToIsABadRequestToo() throws Exception {
    String query =
        "PREFIX text: <http://jena.apache.org/text#> SELECT * { ?x a ?n . (?s ?sc ?n) text:query 'a' }";
    assertThat(get("/sparql?query=", query).statusCode()).isEqualTo(400);
  }

  @Test
  void aQuestionFindsSentencesByTheirWords() throws Exception {
    assertThat(get("/api/queries/sentences?words=", "Trendelenburg").body())
        .contains("positive Trendelenburg sign");
  }
}
