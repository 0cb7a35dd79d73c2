package org.myograph.pipeline;

/** A site that does not answer, or not as it should; the message names it and the cure. */
public final class UnreachableSiteException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreachableSiteException(String message) {
    super(message);
  }
}
