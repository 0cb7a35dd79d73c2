package org.myograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server survives what happens to it and to its builds, and says so. */
class HealthIT {
  private static final String PERFORMERS =
      "PREFIX myo: <https://w3id.org/myograph/ontology#> SELECT ?x { ?x myo:performs ?y }";
  private static final String ABDUCTS = "x\nhttps://w3id.org/myograph/id/gluteus-minimus\n";
  private static final String NOTHING = "x\n";

  /** A product that nobody lives to see the end of. */
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

  @TempDir private static Path folder;
  private static SmallHip hip;
  private static String before;
  private static String current;

  private Path data;

  @BeforeAll
  static void build() throws IOException {
    hip = new SmallHip(folder);
    before = built(SmallHip.SUPPLIED);
    current = built(SmallHip.ABDUCTS);
  }

  private static String built(String sentence) throws IOException {
    assertThat(hip.build("built", hip.article("article.txt", sentence)).code()).isZero();
    return Files.readString(hip.path("built/CURRENT")).strip();
  }

  @BeforeEach
  void copy() throws IOException {
    data = Files.createTempDirectory(folder, "data");
    FileUtils.copyDirectory(hip.path("built").toFile(), data.toFile());
  }

  private Path file(String build, String name) {
    return data.resolve("builds").resolve(build).resolve(name);
  }

  private static void flip(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
  }

  /** As a publisher does it. */
  private void makeCurrent(String build) throws IOException {
    Path next = Files.writeString(data.resolve("next"), build + "\n");
    Files.move(
        next,
        data.resolve("CURRENT"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private Served serve(Object... options) {
    return Served.start(folder, data.toString(), options);
  }

  private static String performers(Served served) throws IOException, InterruptedException {
    return Client.sparql(served.home().toString(), PERFORMERS).replace("\r", "");
  }

  private static String tells(Served served, String path) throws IOException, InterruptedException {
    return Client.get(served.admin().resolve(path).toString());
  }

  @Test
  void aKilledServerAnswersAgain() throws IOException, InterruptedException {
    try (Served served = serve()) {
      assertThat(performers(served)).isEqualTo(ABDUCTS);
      served.program().kill();
    }
    try (Served served = serve()) {
      assertThat(performers(served)).isEqualTo(ABDUCTS);
      assertThat(tells(served, "/health/ready")).contains("\"ready\"", current);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"data/SPOG.dat", "manifest.json"})
  void aWrongBitIsFoundAtTheStart(String name) throws IOException, InterruptedException {
    flip(file(current, name));
    theBuildBeforeIsServed(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"data/nodes.dat", "manifest.json"})
  void aMissingFileIsFoundAtTheStart(String name) throws IOException, InterruptedException {
    Files.delete(file(current, name));
    theBuildBeforeIsServed(name);
  }

  private void theBuildBeforeIsServed(String name) throws IOException, InterruptedException {
    try (Served served = serve()) {
      assertThat(performers(served)).isEqualTo(NOTHING);
      assertThat(tells(served, "/health/ready")).contains("\"degraded\"", before, name);
      assertThat(served.program().awaitNote(line -> line.contains(name))).isPresent();
    }
  }

  @Test
  void aDamagedBuildIsNotSwitchedToButTheNextWholeOneIs() throws IOException, InterruptedException {
    makeCurrent(before);
    try (Served served = serve()) {
      assertThat(performers(served)).isEqualTo(NOTHING);
      Path file = file(current, "data/SPOG.dat");
      byte[] whole = Files.readAllBytes(file);
      flip(file);
      makeCurrent(current);
      assertThat(served.program().awaitNote(line -> true))
          .hasValueSatisfying(note -> assertThat(note).contains("SPOG.dat", "is served on"));
      assertThat(performers(served)).isEqualTo(NOTHING);
      assertThat(tells(served, "/health/ready")).contains("\"degraded\"", before, "SPOG.dat");
      Files.write(file, whole);
      makeCurrent(current);
      assertThat(served.program().awaitNote(line -> true))
          .contains("myograph: now serving build " + current);
      assertThat(performers(served)).isEqualTo(ABDUCTS);
      assertThat(tells(served, "/health/ready"))
          .contains("\"ready\"", current)
          .doesNotContain("because");
    }
  }

  @Test
  void whatIsPublishedIsServed() throws IOException, InterruptedException {
    makeCurrent(before);
    try (Served served = serve()) {
      Path article = hip.article("article.txt", SmallHip.ABDUCTS);
      assertThat(hip.build(data.getFileName().toString(), article).code()).isZero();
      assertThat(served.program().awaitNote(line -> true))
          .contains("myograph: now serving build " + current);
      assertThat(performers(served)).isEqualTo(ABDUCTS);
    }
  }

  @Test
  void aServerThatIsToEndAnswersWhatItIsAsked() throws IOException, InterruptedException {
    try (Served served = serve("--timeout", "3s");
        Socket socket = asked(served)) {
      Program.Result end = served.program().end();
      assertThat(end.code()).isZero();
      assertThat(end.err()).isEmpty();
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 503 ")
          .contains("timed out");
    }
  }

  @Test
  void aServerThatIsInterruptedSaysSoWhenItHasEnded() throws IOException, InterruptedException {
    try (Served served = serve("--timeout", "3s")) {
      Program.Result end = served.program().interrupt();
      assertThat(end.code()).isEqualTo(130);
      assertThat(end.err()).isEmpty();
    }
  }

  @Test
  void aServerThatIsToEndDoesNotWaitForever() throws IOException, InterruptedException {
    try (Served served = serve("--timeout", "1000m")) {
      Socket socket = asked(served);
      assertThat(served.program().end().code()).isZero();
      socket.close();
    }
  }

  /** One that has begun to answer a query. */
  private static Socket asked(Served served) throws IOException, InterruptedException {
    Socket socket = new Socket(served.home().getHost(), served.home().getPort());
    String path = "/sparql?query=" + URLEncoder.encode(ENDLESS, StandardCharsets.UTF_8);
    socket
        .getOutputStream()
        .write(
            ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    while (!tells(served, "/metrics").contains("myograph_requests_running 1\n")) {
      Thread.onSpinWait();
    }
    return socket;
  }
}
