package org.myograph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Where a command prints: data to standard output, everything else to standard error. */
record Console(PrintWriter out, PrintWriter err) {

  private static final ReentrantLock WRITING = new ReentrantLock();

  /**
   * Prints data as it is.
   *
   * @throws ClosedPipeException if nobody takes them any more, so that long work ends with its
   *     reader
   * @throws UncheckedIOException if they cannot be written for another reason
   */
  void data(String text) {
    WRITING.lock();
    try {
      out.print(text);
      if (out.checkError()) {
        throw unwritten();
      }
    } finally {
      WRITING.unlock();
    }
  }

  private static RuntimeException unwritten() {
    String why = "standard output cannot be written; make room on the disk, or keep it open";
    return StandardStream.OUT.isPipe()
        ? new ClosedPipeException()
        : new UncheckedIOException(why, new IOException(why));
  }

  /** Lets what is being printed come to its end, if it does so soon, and nothing after it. */
  static void stop() {
    try {
      WRITING.tryLock(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Prints one line of data. */
  void line(String text) {
    data(text + "\n");
  }

  /** Tells what is going on. */
  void note(String message) {
    err.print("myograph: " + message.replaceAll("[\\p{Cntrl}&&[^\n]]+", " ") + "\n");
    err.flush();
  }

  /**
   * For telling how a run goes on.
   *
   * @param bar whether a bar may be drawn; it may not where data appear on the same terminal
   */
  RunProgress progress(boolean bar) {
    boolean drawn = bar && StandardStream.ERR.isTerminal();
    return new RunProgress(this, drawn, System::nanoTime);
  }
}
