package org.myograph.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What the streams of this program lead to; Java cannot tell, but the system's {@code test}. */
enum StandardStream {
  OUT(1),
  ERR(2);

  private final int descriptor;

  StandardStream(int descriptor) {
    this.descriptor = descriptor;
  }

  boolean isTerminal() {
    return !"dumb".equals(System.getenv("TERM")) && test("-t", String.valueOf(descriptor));
  }

  /** Some shells make pipes of sockets. */
  boolean isPipe() {
    String file = "/dev/fd/" + descriptor;
    return test("-p", file) || test("-S", file);
  }

  /** Where there is no {@code test}, no. */
  private static boolean test(String... words) {
    List<String> command = new ArrayList<>(List.of("test"));
    command.addAll(List.of(words));
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
