package org.myograph.article;

/** A source that is missing, empty, binary or not text; the message names it and the cure. */
public final class UnreadableArticleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean missing;

  public UnreadableArticleException(String message, boolean missing) {
    super(message);
    this.missing = missing;
  }

  /** Whether there is no such file, rather than one that cannot be read. */
  public boolean missing() {
    return missing;
  }
}
