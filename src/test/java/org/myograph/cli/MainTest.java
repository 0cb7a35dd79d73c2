package org.myograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          --verson     | unknown option '--verson'; did you mean '--version'?
          --verbos=yes | unknown option '--verbos=yes'; did you mean '--verbose'?
          -o           | unknown option '-o'
          --frequency  | unknown option '--frequency'
          brust        | unknown command 'brust'; did you mean 'burst'?
          gluteus      | unknown command 'gluteus'
          """)
  void namesTheNearestRightName(String typed, String answer) {
    assertThat(run(typed)).isEqualTo(2);
    assertThat(err.toString())
        .isEqualToNormalizingNewlines("myograph: " + answer + " (see 'myograph --help')\n");
  }

  @Test
  void pointsToTheHelpOfTheSubcommand() {
    assertThat(run("burst", "--verson")).isEqualTo(2);
    assertThat(err.toString()).contains("'--version'", "(see 'myograph burst --help')");
  }

  @Test
  void wrongValuesAndSurplusArgumentsAreWrongUsage() {
    assertThat(run("burst", "--times=often")).isEqualTo(2);
    assertThat(run("burst", "surplus")).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(2);
    assertThat(err.toString()).contains("'--times'", "unknown argument 'surplus'");
  }

  @ParameterizedTest
  @MethodSource
  void everySubcommandHelpsInTheSameWay(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out.toString()).contains("--verbose", "Exit codes:");
    for (ExitCode code : ExitCode.values()) {
      assertThat(out.toString()).containsPattern("(?m)^\\s+" + code.number() + "\\s+\\w");
    }
  }

  private static Set<String> everySubcommandHelpsInTheSameWay() {
    return Main.commandLine().getSubcommands().keySet();
  }

  @Test
  void asksForACommand() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString())
        .isEqualToNormalizingNewlines("myograph: a command is missing (see 'myograph --help')\n");
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
    @Option(names = "--times")
    private int times;

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
