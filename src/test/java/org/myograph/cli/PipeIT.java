package org.myograph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What becomes of output that cannot be written. */
class PipeIT {
  /** It prints more than a pipe holds. */
  private static final String COMMAND =
      "'%s' -jar '%s' export -f html --ontology ontology"
          .formatted(
              ProcessHandle.current().info().command().orElse("java"),
              System.getProperty("myograph.jar"));

  @Test
  void endsQuietlyWhenItsReaderHasEnough() throws IOException {
    Process shell = start("{ " + COMMAND + "; echo code $? >&2; } | head -c 9");
    assertThat(text(shell.getInputStream().readAllBytes())).isEqualTo("<!DOCTYPE");
    assertThat(text(shell.getErrorStream().readAllBytes())).isEqualTo("code 141\n");
  }

  @Test
  @EnabledIf("isThereAFullDevice")
  void saysThatTheDiskIsFull() throws IOException {
    Process shell = start(COMMAND + " > /dev/full; echo code $? >&2");
    assertThat(text(shell.getErrorStream().readAllBytes()))
        .isEqualTo(
            "myograph: standard output cannot be written; make room on the disk, or keep it open\n"
                + "code 71\n");
  }

  private static boolean isThereAFullDevice() {
    return new File("/dev/full").exists();
  }

  private static Process start(String script) throws IOException {
    return new ProcessBuilder("sh", "-c", script).start();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }
}
