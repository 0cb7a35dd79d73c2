package org.myograph.pipeline;

/** A bug that hit one page; the others go on. */
public final class UnforeseenFailureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnforeseenFailureException(String location, Throwable bug) {
    super(location + ": left out, for it hit a bug (" + bug + "); please report it", bug);
  }
}
