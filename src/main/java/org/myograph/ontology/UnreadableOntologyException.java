package org.myograph.ontology;

/** An ontology folder or file that cannot be used; the message names it, the place and the cure. */
public final class UnreadableOntologyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnreadableOntologyException(String message) {
    super(message);
  }
}
