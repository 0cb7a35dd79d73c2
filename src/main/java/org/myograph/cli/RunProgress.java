package org.myograph.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.myograph.article.Counted;
import org.myograph.pipeline.Progress;

/**
 * Tells on standard error how a run goes on: on a terminal by one line that is drawn over and over,
 * and erased before anything else is told; elsewhere by a line now and then.
 */
final class RunProgress implements Progress {
  private static final long NANOS_TO_REDRAW = TimeUnit.MILLISECONDS.toNanos(250);
  private static final long NANOS_TO_TELL = TimeUnit.SECONDS.toNanos(10);
  private static final int WIDTH = 24;
  private static final String ERASE = "\r\u001b[K";

  private static final List<ExitCode> WORSE_AND_WORSE =
      List.of(
          ExitCode.DONE,
          ExitCode.INPUT_MISSING,
          ExitCode.INPUT_UNREADABLE,
          ExitCode.UNAVAILABLE,
          ExitCode.BUG);

  private final Console console;
  private final boolean terminal;
  private final LongSupplier nanos;
  private final long start;
  private long last;
  private boolean drawn;
  private ExitCode worst = ExitCode.DONE;
  private long leftOut;
  private long pages;

  /**
   * @param terminal whether standard error is one
   * @param nanos a clock that counts nanoseconds
   */
  RunProgress(Console console, boolean terminal, LongSupplier nanos) {
    this.console = console;
    this.terminal = terminal;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
    this.last = start;
  }

  @Override
  public void note(String line) {
    erase();
    console.note(line);
  }

  @Override
  public void failed(RuntimeException why) {
    note(Failures.message(why));
    leftOut++;
    ExitCode code = Failures.code(why);
    worst = WORSE_AND_WORSE.indexOf(code) > WORSE_AND_WORSE.indexOf(worst) ? code : worst;
  }

  @Override
  public void read(long pages, double share) {
    this.pages = pages;
    long now = nanos.getAsLong();
    if (now - last < (terminal ? NANOS_TO_REDRAW : NANOS_TO_TELL)) {
      return;
    }
    last = now;
    String words = words(pages, share, (now - start) / 1e9);
    if (terminal) {
      console.err().print(ERASE + bar(share) + words);
      console.err().flush();
      drawn = true;
    } else {
      console.note("read " + words);
    }
  }

  /**
   * Tells how much of the input was left out, if any was read; the exit code that stands for the
   * worst of it.
   */
  ExitCode end() {
    erase();
    if (leftOut > 0 && pages > 0) {
      console.note("left out " + Counted.words(leftOut, "source") + ", named above");
    }
    return worst;
  }

  private void erase() {
    if (drawn) {
      console.err().print(ERASE);
      console.err().flush();
      drawn = false;
    }
  }

  private static String bar(double share) {
    if (Double.isNaN(share)) {
      return "";
    }
    int done = (int) (share * WIDTH);
    return "[" + "=".repeat(done) + " ".repeat(WIDTH - done) + "] ";
  }

  private static String words(long pages, double share, double seconds) {
    double rate = pages / seconds;
    String words =
        String.format(
            Locale.ROOT,
            rate < 10 ? "%,d pages, %.1f pages/s" : "%,d pages, %,.0f pages/s",
            pages,
            rate);
    return Double.isNaN(share) || share == 0
        ? words
        : words
            + String.format(Locale.ROOT, ", %.0f %%, ", Math.floor(share * 100))
            + left(Math.round(seconds * (1 - share) / share));
  }

  private static String left(long seconds) {
    if (seconds < 100) {
      return seconds + " s left";
    }
    long minutes = (seconds + 30) / 60;
    return minutes < 100
        ? minutes + " min left"
        : minutes / 60 + " h " + minutes % 60 + " min left";
  }
}
