package org.myograph.store;

/** A file of a build is missing or is not what it was; the message names it. */
public final class DamagedBuildException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DamagedBuildException(String message) {
    super(message);
  }
}
