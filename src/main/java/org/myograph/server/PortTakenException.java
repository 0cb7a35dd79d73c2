package org.myograph.server;

/** Another program listens on the wanted port. */
public final class PortTakenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PortTakenException(String option, int port) {
    super(
        "port %d is in use; give another with %s, or 0 for any that is free"
            .formatted(port, option));
  }
}
