package org.myograph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.myograph.pipeline.BundledBuild;
import org.myograph.query.Knowledge;

class StreamingTest {
  private static final String PAIRS =
      "SELECT ?one ?other { ?one a ?kind . ?other a ?other2 } LIMIT ";

  private static <T> HttpResponse<T> ask(
      Duration limit, String query, String wish, HttpResponse.BodyHandler<T> body, Reading<T> read)
      throws Exception {
    Knowledge knowledge = Knowledge.of(BundledBuild.get(), limit);
    try (GraphServer server = GraphServer.start(knowledge, BundledBuild.queries(), 0)) {
      String path = "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
      HttpRequest request =
          HttpRequest.newBuilder(server.address().resolve(path))
              .header("Accept", "text/tab-separated-values")
              .header("Prefer", wish)
              .build();
      HttpResponse<T> answer = HttpClient.newHttpClient().send(request, body);
      read.read(answer.body());
      return answer;
    }
  }

  private interface Reading<T> {
    void read(T body) throws IOException;
  }

  @Test
  void moreRowsThanAreKeptAreRefusedUnlessTheyMayBeStreamed() throws Exception {
    Duration limit = Duration.ofSeconds(60);
    HttpResponse<String> refused =
        ask(limit, PAIRS + 200_001, "return=minimal", BodyHandlers.ofString(), body -> {});
    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(refused.body()).contains("'Prefer: streaming'");

    HttpResponse<Stream<String>> streamed =
        ask(
            limit,
            PAIRS + 200_001,
            "return=minimal, streaming",
            BodyHandlers.ofLines(),
            lines -> assertThat(lines.count()).isEqualTo(200_002));
    assertThat(streamed.statusCode()).isEqualTo(200);
    assertThat(streamed.headers().firstValue("Preference-Applied")).hasValue("streaming");
  }

  @Test
  void aStreamThatCannotBeEndedIsCutAndNeverLooksWhole() throws Exception {
    HttpResponse<InputStream> begun =
        ask(
            Duration.ofSeconds(2),
            PAIRS + 2_000_000_000,
            "streaming",
            BodyHandlers.ofInputStream(),
            body ->
                assertThatThrownBy(() -> body.transferTo(OutputStream.nullOutputStream()))
                    .isInstanceOf(IOException.class));
    assertThat(begun.statusCode()).isEqualTo(200);
  }

  @Test
  void whatFailsBeforeTheFirstRowHasAStatus() throws Exception {
    String none =
        "SELECT * { ?a a ?b . ?c a ?d . ?e a ?f FILTER(CONCAT(STR(?a), STR(?c), STR(?e)) = '') }";
    HttpResponse<String> answer =
        ask(Duration.ofSeconds(1), none, "streaming", BodyHandlers.ofString(), body -> {});
    assertThat(answer.statusCode()).isEqualTo(503);
  }
}
