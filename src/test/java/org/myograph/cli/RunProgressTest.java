package org.myograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.myograph.article.UnreadableArticleException;

class RunProgressTest {
  private static final String ERASE = "\r\u001b[K";

  private final StringWriter err = new StringWriter();
  private final Console console =
      new Console(new PrintWriter(new StringWriter()), new PrintWriter(err));
  private long millis;

  private RunProgress progress(boolean terminal) {
    return new RunProgress(console, terminal, () -> TimeUnit.MILLISECONDS.toNanos(millis));
  }

  @Test
  void tellsOfALongRunEveryTenSecondsIfThereIsNoTerminal() {
    RunProgress progress = progress(false);
    for (int page = 1; page <= 2500; page++) {
      millis += 10;
      progress.read(page, page / 5000.0);
    }
    progress.end();
    assertThat(err)
        .hasToString(
            """
            myograph: read 1,000 pages, 100 pages/s, 20 %, 40 s left
            myograph: read 2,000 pages, 100 pages/s, 40 %, 30 s left
            """);
  }

  @Test
  void saysNothingOfAShortRun() {
    RunProgress progress = progress(false);
    millis = 9_999;
    progress.read(1, 0.5);
    assertThat(progress.end()).isEqualTo(ExitCode.DONE);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void drawsTheSameLineAnewOnATerminal() {
    RunProgress progress = progress(true);
    millis = 200;
    progress.read(1, 0.01);
    assertThat(err.toString()).isEmpty();
    millis = 1000;
    progress.read(50, 0.25);
    assertThat(err)
        .hasToString(ERASE + "[======" + " ".repeat(18) + "] 50 pages, 50 pages/s, 25 %, 3 s left");
    millis = 1100;
    progress.read(60, 0.3);
    millis = 1250;
    progress.read(70, 0.3);
    assertThat(err.toString()).contains("25 %").endsWith("70 pages, 56 pages/s, 30 %, 3 s left");
    assertThat(err.toString()).doesNotContain("60 pages", "\n");
  }

  @Test
  void erasesTheLineBeforeItTellsAnythingElse() {
    RunProgress progress = progress(true);
    millis = 1000;
    progress.read(50, Double.NaN);
    progress.note("found");
    assertThat(err).hasToString(ERASE + "50 pages, 50 pages/s" + ERASE + "myograph: found\n");
    progress.end();
    assertThat(err.toString()).endsWith("found\n");
  }

  @Test
  void endsWithTheWorstOfWhatFailed() {
    RunProgress progress = progress(false);
    progress.failed(new UnreadableArticleException("a.txt: no such file", true));
    assertThat(progress.end()).isEqualTo(ExitCode.INPUT_MISSING);
    progress.failed(new UnreadableArticleException("b.txt: empty", false));
    assertThat(progress.end()).isEqualTo(ExitCode.INPUT_UNREADABLE);
    progress.failed(new IllegalStateException("torn"));
    progress.failed(new UnreadableArticleException("c.txt: empty", false));
    assertThat(progress.end()).isEqualTo(ExitCode.BUG);
    assertThat(err.toString().lines())
        .containsExactly(
            "myograph: a.txt: no such file",
            "myograph: b.txt: empty",
            "myograph: java.lang.IllegalStateException: torn",
            "myograph: c.txt: empty");
  }

  @Test
  void tellsHowMuchOfWhatWasReadIsLeftOut() {
    RunProgress progress = progress(false);
    progress.failed(new UnreadableArticleException("a.txt: no such file", true));
    progress.end();
    assertThat(err.toString()).endsWith("no such file\n");
    progress.read(1, 1);
    progress.end();
    assertThat(err.toString()).endsWith("\nmyograph: left out 1 source, named above\n");
  }

  @Test
  void tellsLongTimesInMinutesAndHours() {
    RunProgress progress = progress(false);
    millis = 60_000;
    progress.read(60, 0.1);
    millis = 120_000;
    progress.read(61, 0.002);
    assertThat(err.toString())
        .contains("60 pages, 1.0 pages/s, 10 %, 9 min left\n", "16 h 38 min left\n");
  }
}
