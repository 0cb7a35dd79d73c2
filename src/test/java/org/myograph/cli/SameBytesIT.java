package org.myograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same articles give the same bytes, wherever and whenever they are built. */
class SameBytesIT {
  private static final Map<String, String> KATHMANDU =
      Map.of(
          "TZ", "Asia/Kathmandu",
          "LANG", "tr_TR.UTF-8",
          "LC_ALL", "tr_TR.UTF-8",
          "JAVA_TOOL_OPTIONS", "-Duser.language=tr -Duser.country=TR");

  @TempDir private static Path here;
  @TempDir private static Path there;

  @BeforeAll
  static void build() throws InterruptedException {
    assertThat(Program.run(here, "build").code()).isZero();
    assertThat(Program.start(there, KATHMANDU, "build").result().code()).isZero();
  }

  @Test
  void everyTripleIsTheSame() throws InterruptedException {
    String quads = Program.run(here, "export").out();
    assertThat(quads).isNotEmpty();
    assertThat(Program.start(there, KATHMANDU, "export").result().out()).isEqualTo(quads);
  }

  @Test
  void theManifestIsTheSameButForItsTime() throws IOException {
    assertThat(timeless(there)).isEqualTo(timeless(here)).contains("\"sources\"");
  }

  private static String timeless(Path folder) throws IOException {
    Path data = folder.resolve("myograph-data");
    Path build = data.resolve("builds").resolve(Files.readString(data.resolve("CURRENT")).strip());
    return Files.readString(build.resolve("manifest.json"))
        .replaceAll("\"created\"\\s*:\\s*\"[^\"]+\"", "");
  }

  @Test
  void extractsAreTheSame() throws InterruptedException {
    Path articles = Path.of("src/main/resources/articles").toAbsolutePath();
    String here = Program.run(SameBytesIT.here, "extract", articles).out();
    assertThat(here.lines()).hasSizeGreaterThan(100);
    assertThat(Program.start(there, KATHMANDU, "extract", articles).result().out()).isEqualTo(here);
  }
}
