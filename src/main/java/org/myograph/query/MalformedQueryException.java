package org.myograph.query;

/** A query that cannot be read, or lacks a parameter; the message names the query and the place. */
public final class MalformedQueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public MalformedQueryException(String message) {
    super(message);
  }
}
