package org.myograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class MainTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @AfterEach
  void quiet() {
    System.clearProperty("org.slf4j.simpleLogger.defaultLogLevel");
  }

  @Test
  void tellsTheVersionThatMavenBuilt() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).matches("myograph \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  @Test
  void helpListsEveryExitCode() {
    assertThat(run("--help")).isZero();
    for (ExitCode code : ExitCode.values()) {
      assertThat(out.toString()).containsPattern("(?m)^\\s+" + code.number() + "\\s+\\w");
    }
  }

  @Test
  void suggestsTheNearestOption() {
    assertThat(run("--verbos")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            "myograph: Unknown option: '--verbos'; did you mean '--verbose'?"
                + " (see 'myograph --help')\n");
  }

  @Test
  void asksForACommand() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString())
        .isEqualToNormalizingNewlines("myograph: Missing command (see 'myograph --help')\n");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aBugIsOneLineAndItsOwnExitCode() {
    assertThat(run("burst")).isEqualTo(70);
    assertThat(err.toString())
        .isEqualToNormalizingNewlines("myograph: java.lang.IllegalStateException: torn\n");
  }

  @Test
  void verboseTellsWhereABugCameFrom() {
    assertThat(run("burst", "--verbose")).isEqualTo(70);
    assertThat(err.toString()).contains("at org.myograph.cli.MainTest");
  }

  @Command(name = "burst")
  private static final class Burst implements Runnable {
    @Override
    public void run() {
      throw new IllegalStateException("torn");
    }
  }

  private int run(String... args) {
    CommandLine line = Main.commandLine().addSubcommand(new Burst());
    return line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(args);
  }
}
