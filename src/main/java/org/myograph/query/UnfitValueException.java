package org.myograph.query;

/** A value or format that a query cannot be used with; the message says what would fit. */
public final class UnfitValueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnfitValueException(String message) {
    super(message);
  }
}
