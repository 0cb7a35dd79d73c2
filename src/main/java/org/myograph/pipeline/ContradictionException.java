package org.myograph.pipeline;

/** What articles state contradicts the ontology, so that nothing is built; all of it was told. */
public final class ContradictionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ContradictionException(String message) {
    super(message);
  }
}
