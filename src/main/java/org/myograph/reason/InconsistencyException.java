package org.myograph.reason;

/**
 * Stated triples contradict the ontology, or the ontology itself; the message says which and why.
 */
public final class InconsistencyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InconsistencyException(String message) {
    super(message);
  }
}
