package org.myograph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.pipeline.BundledBuild;
import org.myograph.query.Knowledge;

class CompressionTest {
  private static final String ROWS =
      "/sparql?query=" + Html.encoded("SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o LIMIT 100");

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @RegisterExtension static BundledServer server = new BundledServer();

  private static HttpResponse<byte[]> send(String method, String path, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.at(path)).method(method, BodyPublishers.noBody());
    return CLIENT.send(
        headers.length == 0 ? request.build() : request.headers(headers).build(),
        BodyHandlers.ofByteArray());
  }

  private static HttpResponse<byte[]> compressed(String method, String path) throws Exception {
    return send(method, path, "Accept-Encoding", "gzip");
  }

  private static String header(HttpResponse<?> answer, String name) {
    return String.join(", ", answer.headers().allValues(name));
  }

  private static String unpacked(byte[] body) throws IOException {
    return new String(
        new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/style.css", "/void.ttl", "/openapi.json", "/graph?default"})
  void whoAcceptsItGetsTheSameInLessUnderATagOfItsOwn(String path) throws Exception {
    HttpResponse<byte[]> plain = send("GET", path);
    HttpResponse<byte[]> packed = compressed("GET", path);
    assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
    assertThat(packed.body().length).isLessThan(plain.body().length / 2);
    assertThat(unpacked(packed.body())).isEqualTo(new String(plain.body(), StandardCharsets.UTF_8));
    assertThat(header(packed, "ETag")).isNotEmpty().isNotEqualTo(header(plain, "ETag"));
    assertThat(header(packed, "Content-Type")).isEqualTo(header(plain, "Content-Type"));
    assertThat(header(plain, "Content-Encoding")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/style.css", "/void.ttl", "/search?q=L5", "/id/L5", "/nosuch"})
  void whatIsKeptForOneIsNotGivenToTheOther(String path) throws Exception {
    for (HttpResponse<byte[]> answer : List.of(send("GET", path), compressed("GET", path))) {
      assertThat(header(answer, "Vary")).contains("Accept-Encoding");
    }
  }

  @Test
  void rowsAreCompressedToo() throws Exception {
    HttpResponse<byte[]> packed = compressed("GET", ROWS);
    assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(packed, "Vary")).contains("Accept-Encoding");
    assertThat(unpacked(packed.body()))
        .isEqualTo(new String(send("GET", ROWS).body(), StandardCharsets.UTF_8));
  }

  @Test
  void whatIsShortStaysAsItIs() throws Exception {
    HttpResponse<byte[]> answer = compressed("GET", "/nosuch");
    assertThat(header(answer, "Content-Encoding")).isEmpty();
    assertThat(header(answer, "Content-Length")).isEqualTo(String.valueOf(answer.body().length));
  }

  @Test
  void headIsToldWhatGetIs() throws Exception {
    HttpResponse<byte[]> get = compressed("GET", "/");
    HttpResponse<byte[]> head = compressed("HEAD", "/");
    assertThat(head.body()).isEmpty();
    for (String name : List.of("ETag", "Vary", "Content-Encoding", "Content-Type")) {
      assertThat(header(head, name)).isEqualTo(header(get, name));
    }
  }

  @Test
  void whatABrowserHasAlreadyIsNotSentAgain() throws Exception {
    String tag = header(compressed("GET", "/"), "ETag");
    HttpResponse<byte[]> again = send("GET", "/", "Accept-Encoding", "gzip", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "ETag")).isEqualTo(tag);
  }

  @Test
  void rowsComeWhileTheyAreFoundAndACutStreamNeverLooksWhole() throws Exception {
    String endless = "SELECT ?one ?other { ?one a ?kind . ?other a ?other2 } LIMIT 2000000000";
    Knowledge knowledge = Knowledge.of(BundledBuild.get(), Duration.ofSeconds(2));
    try (GraphServer hasty = GraphServer.start(knowledge, BundledBuild.queries(), 0)) {
      HttpRequest request =
          HttpRequest.newBuilder(hasty.address().resolve("/sparql?query=" + Html.encoded(endless)))
              .headers("Accept", "text/tab-separated-values", "Prefer", "streaming")
              .header("Accept-Encoding", "gzip")
              .build();
      HttpResponse<InputStream> begun = CLIENT.send(request, BodyHandlers.ofInputStream());
      assertThat(header(begun, "Content-Encoding")).isEqualTo("gzip");
      try (BufferedReader rows =
          new BufferedReader(
              new InputStreamReader(new GZIPInputStream(begun.body()), StandardCharsets.UTF_8))) {
        assertThat(rows.readLine()).isEqualTo("?one\t?other");
        assertThat(rows.readLine()).startsWith("<");
        assertThatThrownBy(() -> rows.transferTo(Writer.nullWriter()))
            .isInstanceOf(IOException.class);
      }
    }
  }
}
