package org.myograph.reason;

import java.util.List;

/** All that follows from stated triples, sorted, and all that clashes among them. */
public record Closure(List<Inference> inferences, List<Contradiction> contradictions) {
  public Closure {
    inferences = List.copyOf(inferences);
    contradictions = List.copyOf(contradictions);
  }
}
