package org.myograph.cli;

import org.myograph.server.GraphServer;

/** How a server ends when the system asks it to: with the answers it has begun, and in success. */
final class Ending {
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
    Runtime.getRuntime().halt(ExitCode.DONE.number());
  }
}
