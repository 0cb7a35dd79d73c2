package org.myograph.link;

/** A mapping table that cannot be used; the message names file, line, column and the cure. */
public final class UnreadableMappingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableMappingException(String message) {
    super(message);
  }
}
