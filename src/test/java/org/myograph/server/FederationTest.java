package org.myograph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.query.Hip;
import org.myograph.query.Knowledge;
import org.myograph.query.Queries;

/** One endpoint is admitted; what it does is not always nice. */
class FederationTest {
  private static final String ROW =
      """
      {"head": {"vars": ["x"]},
       "results": {"bindings": [{"x": {"type": "literal", "value": "from afar"}}]}}
      """;

  private HttpServer other;
  private Canary canary;
  private GraphServer server;

  @BeforeEach
  void start() throws IOException {
    canary = new Canary();
    other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext("/good", exchange -> answer(exchange, 200, ROW));
    other.createContext(
        "/away",
        exchange -> {
          exchange.getResponseHeaders().set("Location", canary.address());
          answer(exchange, 302, "");
        });
    other.createContext("/secret", exchange -> answer(exchange, 500, "the secret of the house"));
    other.createContext("/silent", exchange -> {});
    other.start();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    other.stop(0);
    canary.close();
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private String at(String path) {
    return "http://127.0.0.1:" + other.getAddress().getPort() + path;
  }

  private HttpResponse<String> ask(String admitted, String service) throws Exception {
    server =
        GraphServer.start(
            new Knowledge(Hip.dataset(), Duration.ofSeconds(2)),
            new Queries(Map.of()),
            new Settings(0, Federation.with(URI.create(admitted)), 2));
    String query = "SELECT ?x { SERVICE " + service + " { ?s ?p ?x } }";
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(
                    server
                        .address()
                        .resolve(
                            "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .build(),
            BodyHandlers.ofString());
  }

  @Test
  void theAdmittedEndpointIsCalled() throws Exception {
    HttpResponse<String> answer = ask(at("/good"), "<" + at("/good") + ">");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("from afar");
  }

  @Test
  void noOtherIsAndNoneThatAQueryFindsOutItself() throws Exception {
    assertThat(ask(at("/good"), "<" + canary.address() + ">").statusCode()).isEqualTo(422);
    server.close();
    assertThat(ask(at("/good"), "<" + at("/secret") + ">").statusCode()).isEqualTo(422);
    server.close();
    assertThat(ask(at("/good"), "SILENT ?where").statusCode()).isEqualTo(422);
    assertThat(canary.hits()).isZero();
  }

  @Test
  void itsRedirectsAreNotFollowed() throws Exception {
    assertThat(ask(at("/away"), "<" + at("/away") + ">").statusCode()).isEqualTo(502);
    assertThat(canary.hits()).isZero();
  }

  @Test
  void whatItSaysWhenItFailsIsNotPassedOn() throws Exception {
    HttpResponse<String> answer = ask(at("/secret"), "<" + at("/secret") + ">");
    assertThat(answer.statusCode()).isEqualTo(502);
    assertThat(answer.body()).doesNotContain("secret");
  }

  @Test
  void itIsNotWaitedForLongerThanForAQuery() throws Exception {
    assertThat(ask(at("/silent"), "<" + at("/silent") + ">").statusCode()).isIn(502, 503);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:/etc/passwd", "ftp://example.org/", "sparql", "http://a:b@example.org/"})
  void whatIsNoEndpointIsRefused(String iri) throws Exception {
    server = GraphServer.start(new Knowledge(Hip.dataset()), new Queries(Map.of()), 0);
    assertThatThrownBy(() -> Federation.with(URI.create(iri)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is no endpoint");
  }
}
