package org.myograph.ontology;

/** There is no folder to read an ontology from; the message names it and the cure. */
public final class NoOntologyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoOntologyException(String message) {
    super(message);
  }
}
