package org.myograph.server;

/** Another program listens on the wanted port. */
public final class PortTakenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PortTakenException(int port) {
    super("port " + port + " is in use; give another with --port, or 0 for any that is free");
  }
}
