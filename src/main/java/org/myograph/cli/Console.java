package org.myograph.cli;

import java.io.PrintWriter;

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

  /**
   * For telling how a run goes on.
   *
   * @param bar whether a bar may be drawn; it may not where data appear on the same terminal
   */
  RunProgress progress(boolean bar) {
    boolean drawn = bar && Terminal.ERR.isThere();
    return new RunProgress(this, drawn, System::nanoTime);
  }
}
