package org.myograph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myograph.query.Hip;
import org.myograph.query.Knowledge;
import org.myograph.query.Queries;

/** A server for two at once, asked by many. */
class AdmissionTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String HEAVY =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
  private static final int MANY = 40;

  private GraphServer server;
  private AdminServer admin;

  @BeforeEach
  void start() throws Exception {
    Knowledge knowledge = new Knowledge(Hip.dataset(), Duration.ofSeconds(1));
    server =
        GraphServer.start(knowledge, new Queries(Map.of()), new Settings(0, Federation.none(), 2));
    admin = AdminServer.start(server, 0);
  }

  @AfterEach
  void stop() {
    admin.close();
    server.close();
  }

  private static HttpRequest request(URI at, String path) {
    return HttpRequest.newBuilder(at.resolve(path)).timeout(Duration.ofSeconds(60)).build();
  }

  private HttpResponse<String> tell(String path) throws Exception {
    return CLIENT.send(request(admin.address(), path), BodyHandlers.ofString());
  }

  @Test
  void whatIsTooMuchIsToldToComeBackAndTheRestIsAnsweredInTime() throws Exception {
    String heavy = "/sparql?query=" + Html.encoded(HEAVY);
    List<CompletableFuture<HttpResponse<String>>> asked =
        IntStream.range(0, MANY)
            .mapToObj(
                i -> CLIENT.sendAsync(request(server.address(), heavy), BodyHandlers.ofString()))
            .toList();
    assertThat(tell("/health/live").body()).contains("live");
    assertThat(asked.stream().map(CompletableFuture::join))
        .allMatch(answer -> answer.statusCode() == 503)
        .filteredOn(answer -> answer.body().contains("too many ask at once"))
        .hasSizeGreaterThanOrEqualTo(MANY - 2 - 2 * 4 - 2 * 4)
        .allMatch(answer -> answer.headers().firstValue("Retry-After").isPresent());
    assertThat(tell("/metrics").body())
        .containsPattern("myograph_requests_refused_total [1-9]")
        .contains("myograph_requests_running_most 2", "myograph_heap_bytes ");
    HttpResponse<String> after =
        CLIENT.send(
            request(server.address(), "/sparql?query=" + Html.encoded("ASK {}")),
            BodyHandlers.ofString());
    assertThat(after.statusCode()).isEqualTo(200);
  }

  /** Linux has all addresses that begin with 127 on this machine. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void whoeverAsksMuchLeavesAPlaceForOthers() throws Exception {
    String heavy = "/sparql?query=" + Html.encoded(HEAVY);
    List<CompletableFuture<HttpResponse<String>>> asked =
        IntStream.range(0, MANY)
            .mapToObj(
                i -> CLIENT.sendAsync(request(server.address(), heavy), BodyHandlers.ofString()))
            .toList();
    CompletableFuture.anyOf(asked.toArray(CompletableFuture[]::new)).join(); // one is too many
    try (Socket other =
        new Socket(
            "127.0.0.1", server.address().getPort(), InetAddress.getByName("127.0.0.2"), 0)) {
      String light = "GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: localhost\r\n\r\n";
      other.getOutputStream().write(light.getBytes(StandardCharsets.US_ASCII));
      byte[] status = other.getInputStream().readNBytes("HTTP/1.1 200".length());
      assertThat(new String(status, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 200");
    }
    asked.forEach(CompletableFuture::join);
  }

  @Test
  void anOlderBuildIsServedButNotWithoutAWord() throws Exception {
    assertThat(tell("/health/ready").body()).contains("\"ready\"");
    server.keep("data/x: is not what was built");
    assertThat(tell("/health/ready").body()).contains("degraded", "is not what was built");
    server.serve(new Edition(new Knowledge(Hip.dataset()), () -> {}));
    assertThat(tell("/health/ready").body()).contains("\"ready\"").doesNotContain("because");
  }

  @ParameterizedTest
  @CsvSource({"/, 404", "/health/live/x, 404", "/metrics, 200", "/health/ready, 200"})
  void thereIsNothingElse(String path, int status) throws Exception {
    assertThat(tell(path).statusCode()).isEqualTo(status);
  }

  @Test
  void nothingIsChangedThere() throws Exception {
    HttpRequest post =
        HttpRequest.newBuilder(admin.address().resolve("/metrics"))
            .POST(HttpRequest.BodyPublishers.ofString("x"))
            .build();
    assertThat(CLIENT.send(post, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
  }
}
