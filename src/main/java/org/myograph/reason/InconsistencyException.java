package org.myograph.reason;

import java.util.List;

/**
 * Stated triples contradict the ontology, or the ontology itself; the message says which and why.
 */
public final class InconsistencyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Contradiction> contradictions;

  InconsistencyException(String message) {
    this(message, List.of());
  }

  InconsistencyException(String message, List<Contradiction> contradictions) {
    super(message);
    this.contradictions = List.copyOf(contradictions);
  }

  /** What clashes, each with no more than it takes; none if the ontology contradicts itself. */
  public List<Contradiction> contradictions() {
    return contradictions;
  }
}
