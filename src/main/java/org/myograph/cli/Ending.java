package org.myograph.cli;

import org.myograph.server.GraphServer;

/**
 * How a server ends when it is asked to: with the answers it has begun, and in success if the
 * system asks, as interrupted if it is somebody at the terminal.
 */
final class Ending {
  /** The thread in which Java handles Ctrl-C; it lives until the process has ended. */
  private static final String CTRL_C = "SIGINT handler";

  private Ending() {}

  static void prepare(GraphServer server) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server)));
  }

  private static void end(GraphServer server) {
    if (server.isStopped()) {
      return; // the process ends for another reason, with a code of its own
    }
    server.close();
    Console.stop();
    Runtime.getRuntime().halt((isInterrupted() ? ExitCode.INTERRUPTED : ExitCode.DONE).number());
  }

  private static boolean isInterrupted() {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().equals(CTRL_C));
  }
}
