package org.myograph.store;

/** A folder in which nothing can be made; the message says why. */
public final class UnusableFolderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableFolderException(String message) {
    super(message);
  }
}
