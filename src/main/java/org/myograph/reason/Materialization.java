package org.myograph.reason;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Triple;

/**
 * All that follows from stated triples, which may become more. After each addition it holds what a
 * closure of all of them at once would hold, with the same derivations.
 */
public final class Materialization {
  private final Fixpoint fixpoint;
  private final Steps steps;

  Materialization(List<Law> laws) {
    fixpoint = new Fixpoint(laws);
    steps = new Steps(fixpoint);
  }

  /**
   * Adds stated triples.
   *
   * @return the inferences that are new or have another derivation now, and all contradictions; a
   *     conclusion that is stated now is no inference any more
   */
  public Closure add(Collection<Triple> stated) {
    BitSet changed = fixpoint.add(stated);
    return new Closure(steps.of(changed), Contradictions.of(fixpoint, steps));
  }
}
