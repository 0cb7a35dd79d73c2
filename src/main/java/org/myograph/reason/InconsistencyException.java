package org.myograph.reason;

/** The ontology contradicts itself; the message says where. */
public final class InconsistencyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InconsistencyException(String message) {
    super(message);
  }
}
