package org.myograph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.query.Hip;
import org.myograph.query.Knowledge;
import org.myograph.query.Queries;

class AccessLogTest {
  @TempDir private Path folder;

  /** The lines after these requests, each sent as it is. */
  private List<JsonObject> logged(String... requests) throws IOException {
    Path file = folder.resolve("access.log");
    try (AccessLog log = AccessLog.open(file)) {
      Settings settings = new Settings(Settings.HERE, 0, Federation.none(), 2, Optional.of(log));
      Knowledge knowledge = new Knowledge(Hip.dataset());
      try (GraphServer server = GraphServer.start(knowledge, new Queries(Map.of()), settings)) {
        for (String request : requests) {
          send(server.address(), request);
        }
        assertThat(server.metrics()).contains("myograph_access_log_lines_lost_total 0\n");
      }
    }
    return Files.readAllLines(file).stream().map(JSON::parse).toList();
  }

  private static void send(URI to, String request) throws IOException {
    try (Socket socket = new Socket(to.getHost(), to.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      assertThat(socket.getInputStream().readAllBytes()).isNotEmpty();
    }
  }

  private static String get(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
  }

  private static String text(JsonObject line, String key) {
    return line.get(key).getAsString().value();
  }

  private static int number(JsonObject line, String key) {
    return line.get(key).getAsNumber().value().intValue();
  }

  @Test
  void tellsOfEachRequestInALine() throws IOException {
    Instant before = Instant.now().minusSeconds(1);
    List<JsonObject> lines = new ArrayList<>(logged(get("/search?q=gluteus"), get("/nothing")));
    lines.sort(Comparator.comparing(line -> number(line, "status"))); // they may end out of order
    JsonObject first = lines.get(0);
    assertThat(Instant.parse(text(first, "time"))).isBetween(before, Instant.now());
    assertThat(text(first, "method")).isEqualTo("GET");
    assertThat(text(first, "path")).isEqualTo("/search");
    assertThat(text(first, "query")).isEqualTo("q=gluteus");
    assertThat(number(first, "status")).isEqualTo(200);
    assertThat(number(first, "bytes")).isGreaterThan(100);
    assertThat(number(first, "milliseconds")).isNotNegative();
    assertThat(number(lines.get(1), "status")).isEqualTo(404);
    assertThat(text(lines.get(1), "query")).isEmpty();
    assertThat(lines).hasSize(2);
  }

  @Test
  void noRequestWritesALineOfItsOwn() throws IOException {
    List<JsonObject> lines =
        logged(
            get("/search?q=a%0A{\"status\":200}%0D"),
            get("/a\u0085\u2028\"\\b"),
            get("/a\u0001\u007f"),
            "GET /a\nb HTTP/1.1\r\nHost: x\r\n\r\n",
            "\u0000nonsense\r\n\r\n");
    assertThat(lines).hasSize(5);
    assertThat(lines.subList(2, 5)).allMatch(line -> number(line, "status") >= 400);
  }

  @Test
  void aLongQueryIsCut() throws IOException {
    List<JsonObject> lines = logged(get("/search?q=" + "x".repeat(5000)));
    assertThat(text(lines.get(0), "query")).hasSize(2000);
  }

  @Test
  void isAppendedTo() throws IOException {
    logged(get("/"));
    assertThat(logged(get("/style.css"))).hasSize(2);
  }

  @Test
  void saysWhatCannotBeWritten() {
    Path nowhere = folder.resolve("no/such/folder.log");
    assertThatThrownBy(() -> AccessLog.open(nowhere))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(nowhere + ": cannot be written; name another with --access-log");
  }
}
