package org.myograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A builder that is killed harms neither the build that is there nor the next builder. */
class KillIT {
  private static final String PERFORMERS =
      "PREFIX myo: <https://w3id.org/myograph/ontology#> SELECT ?x { ?x myo:performs ?y }";

  @TempDir private static Path folder;
  private static SmallHip hip;
  private static Path next;
  private static List<String> before;
  private static Program server;
  private static String home;

  @BeforeAll
  static void buildAndServe() {
    hip = new SmallHip(folder);
    assertThat(hip.build("data", hip.article("first.txt", SmallHip.ABDUCTS)).code()).isZero();
    next = hip.article("next.txt", SmallHip.SUPPLIED);
    before = hip.quads("data");
    server = Program.start(folder, "serve", "-d", "data", "--port", "0");
    home = server.awaitLine(line -> line.startsWith("http://localhost:")).orElseThrow();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Program building() {
    return Program.start(folder, "build", "--ontology", hip.ontology(), "-o", "data", next);
  }

  private static void theOldBuildIsWhole() throws IOException, InterruptedException {
    assertThat(hip.quads("data")).isEqualTo(before);
    assertThat(Client.sparql(home, PERFORMERS).lines())
        .containsExactly("x", "https://w3id.org/myograph/id/gluteus-minimus");
  }

  @ParameterizedTest
  @ValueSource(strings = {"read ", "found ", "inferred "})
  void killedWhileItWorks(String stage) throws IOException, InterruptedException {
    try (Program builder = building()) {
      assertThat(builder.awaitNote(line -> line.startsWith("myograph: " + stage))).isPresent();
      builder.kill();
    }
    theOldBuildIsWhole();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "data"})
  void killedWhileItWrites(String file) throws IOException, InterruptedException {
    Path builds = folder.resolve("data/builds");
    try (WatchService watch = builds.getFileSystem().newWatchService();
        Program builder = building()) {
      builds.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      Path unfinished = builds.resolve(created(watch));
      while (!file.isEmpty() && builder.isAlive() && !Files.exists(unfinished.resolve(file))) {
        Thread.onSpinWait();
      }
      builder.kill();
    }
    theOldBuildIsWhole();
  }

  private static Path created(WatchService watch) throws InterruptedException {
    return (Path) watch.take().pollEvents().get(0).context();
  }

  @Test
  void theNextBuildSucceedsAndClearsAway() throws IOException, InterruptedException {
    Path copy = folder.resolve("copy");
    hip.build("copy", folder.resolve("first.txt"));
    try (Program builder =
        Program.start(folder, "build", "--ontology", hip.ontology(), "-o", copy, next)) {
      builder.awaitNote(line -> line.startsWith("myograph: inferred "));
      builder.kill();
    }
    Program.Result result =
        Program.run(folder, "build", "--ontology", hip.ontology(), "-o", copy, next);
    assertThat(result.code()).isZero();
    assertThat(hip.quads("copy")).isNotEqualTo(before).isNotEmpty();
    try (Stream<Path> left = Files.walk(copy)) {
      assertThat(left.filter(path -> path.toString().contains(".tmp-"))).isEmpty();
    }
  }

  @Test
  void whatIsInterruptedWhileItPrintsEndsWithAWholeLine() throws InterruptedException {
    String page = "<page><title>P%d</title><revision><text>%s</text></revision></page>";
    String pages =
        IntStream.range(0, 20_000)
            .mapToObj(number -> page.formatted(number, SmallHip.ABDUCTS))
            .collect(Collectors.joining());
    Path dump = hip.write("many.xml", "<mediawiki>" + pages + "</mediawiki>");
    try (Program extract = Program.start(folder, "extract", "--ontology", hip.ontology(), dump)) {
      assertThat(extract.awaitLine(line -> line.startsWith("p9\t"))).isPresent();
      Program.Result result = extract.end();
      assertThat(result.code()).isEqualTo(143);
      assertThat(result.out().lines())
          .hasSizeLessThan(20_000)
          .allMatch(line -> line.split("\t", -1).length == 12);
    }
  }
}
