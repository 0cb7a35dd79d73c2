package org.myograph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as people start it. */
class ServeIT {
  @TempDir private Path folder;

  @Test
  void buildsTheBundledArticlesServesThemAndStopsWhenAsked()
      throws IOException, InterruptedException {
    try (Program server = Program.start(folder, "serve", "--port", "0")) {
      String home = server.awaitLine(line -> line.startsWith("http://localhost:")).orElseThrow();
      assertThat(Client.sparql(home, "SELECT (COUNT(*) AS ?n) { ?a a ?b }").lines().toList().get(1))
          .matches("[1-9]\\d{3,}");
      assertThat(Client.get(home + "search?q=glut+min")).contains("gluteus minimus");
      assertThat(Program.run(folder, "verify").out()).startsWith("all 25 sources");

      String port = home.replaceAll("\\D+", "");
      Program.Result second = Program.run(folder, "serve", "--port", port);
      assertThat(second.code()).isEqualTo(69);
      assertThat(second.err())
          .isEqualTo(
              "myograph: port "
                  + port
                  + " is in use; give another with --port, or 0 for any that is free\n");

      server.terminate();
      assertThatThrownBy(() -> Client.get(home)).isInstanceOf(IOException.class);
    }
    assertThat(Program.run(folder, "query", "nerve").code()).isZero();
  }
}
