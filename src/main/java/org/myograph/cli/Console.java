package org.myograph.cli;

import java.io.PrintWriter;
import java.util.List;
import org.myograph.article.UnreadableArticleException;

/** Where a command prints: data to standard output, everything else to standard error. */
record Console(PrintWriter out, PrintWriter err) {

  /** Prints data as it is. */
  void data(String text) {
    out.print(text);
    out.flush();
  }

  /** Prints one line of data. */
  void line(String text) {
    data(text + "\n");
  }

  /** Tells what is going on. */
  void note(String message) {
    err.print("myograph: " + message + "\n");
    err.flush();
  }

  /** Tells what could not be read; the exit code that stands for it. */
  ExitCode report(List<UnreadableArticleException> failures) {
    failures.forEach(failure -> note(failure.getMessage()));
    if (failures.isEmpty()) {
      return ExitCode.DONE;
    }
    return failures.stream().allMatch(UnreadableArticleException::missing)
        ? ExitCode.INPUT_MISSING
        : ExitCode.INPUT_UNREADABLE;
  }
}
