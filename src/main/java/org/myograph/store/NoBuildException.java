package org.myograph.store;

/** There is no build in a folder; the message says how to make one. */
public final class NoBuildException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoBuildException(String message) {
    super(message);
  }
}
