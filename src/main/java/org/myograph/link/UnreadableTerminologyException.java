package org.myograph.link;

/** An ontology to link to that cannot be read; the message names the file and the cure. */
public final class UnreadableTerminologyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean missing;

  UnreadableTerminologyException(String message, boolean missing) {
    super(message);
    this.missing = missing;
  }

  /** Whether there is no such file. */
  public boolean missing() {
    return missing;
  }
}
