package org.myograph.query;

/** There is no file or folder to read a query from; the message names it and the cure. */
public final class NoQueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NoQueryException(String message) {
    super(message);
  }
}
