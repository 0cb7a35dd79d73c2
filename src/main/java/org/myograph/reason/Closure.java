package org.myograph.reason;

import java.util.List;

/**
 * All that follows from stated triples, sorted, and all that clashes among them.
 *
 * @param inferences not to be changed; each is made when it is asked for
 */
public record Closure(List<Inference> inferences, List<Contradiction> contradictions) {
  public Closure {
    contradictions = List.copyOf(contradictions);
  }
}
