package org.myograph.cli;

import java.io.IOException;

/** Whether a stream of this program is a terminal, which Java can tell of all streams at once. */
enum Terminal {
  OUT(1),
  ERR(2);

  private final int descriptor;

  Terminal(int descriptor) {
    this.descriptor = descriptor;
  }

  /** Asks the system's {@code test -t}; where there is none, no. */
  boolean isThere() {
    try {
      return !"dumb".equals(System.getenv("TERM"))
          && new ProcessBuilder("test", "-t", String.valueOf(descriptor))
                  .inheritIO()
                  .start()
                  .waitFor()
              == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
