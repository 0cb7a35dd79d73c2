package org.myograph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar that people are given. */
class JarIT {

  private static final Path JAR = Path.of(System.getProperty("myograph.jar"));

  @Test
  void startsByItself() throws IOException, InterruptedException {
    String java = ProcessHandle.current().info().command().orElse("java");
    Process process =
        new ProcessBuilder(java, "-jar", JAR.toString(), "--version")
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(printed).isEqualToNormalizingNewlines("myograph " + Version.number() + "\n");
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void reviewsTheOntologyAloneWhereNothingWasBuilt(@TempDir Path folder)
      throws InterruptedException {
    Program.Result review = Program.run(folder, "review");
    assertThat(review.code()).isZero();
    assertThat(review.err())
        .startsWith("myograph: only the ontology is reviewed: myograph-data: no build here; run:");
  }

  @Test
  void carriesTheOntologyAndTheQueries() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.getEntry("ontology/")).isNotNull();
      assertThat(jar.getEntry("queries/")).isNotNull();
    }
  }

  /** Jena finds its modules by this list; a jar that keeps only one of them starts without ARQ. */
  @Test
  void carriesTheServicesOfAllModulesOfJena() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      var list = jar.getEntry("META-INF/services/org.apache.jena.sys.JenaSubsystemLifecycle");
      String services = new String(jar.getInputStream(list).readAllBytes(), UTF_8);
      assertThat(services)
          .contains("riot.system.InitRIOT", "sparql.system.InitARQ", "tdb2.sys.InitTDB2")
          .contains("query.text.InitJenaText");
    }
  }
}
