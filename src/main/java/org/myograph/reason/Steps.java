package org.myograph.reason;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Triple;

/** Tells the facts of a fixpoint, and what they follow from, as triples; each triple once. */
final class Steps {
  private final Fixpoint fixpoint;
  private Triple[] triples = {};

  Steps(Fixpoint fixpoint) {
    this.fixpoint = fixpoint;
  }

  /** Those of the facts that are not stated, in the order of their names. */
  List<Inference> of(BitSet facts) {
    return Arrays.stream(fixpoint.sorted(facts.stream().filter(this::isInferred).toArray()))
        .mapToObj(this::of)
        .toList();
  }

  boolean isInferred(int fact) {
    return fixpoint.firing(fact) != null;
  }

  Inference of(int fact) {
    Fixpoint.Firing firing = fixpoint.firing(fact);
    return new Inference(triple(fact), firing.plan().law().words(), premises(firing));
  }

  List<Triple> premises(Fixpoint.Firing firing) {
    Triple[] premises = new Triple[firing.premises().length];
    Arrays.setAll(premises, i -> triple(firing.premises()[i]));
    return List.of(premises);
  }

  Triple triple(int fact) {
    if (fact >= triples.length) {
      triples = Arrays.copyOf(triples, Math.max(fact + 1, 2 * triples.length));
    }
    if (triples[fact] == null) {
      triples[fact] = fixpoint.triple(fact);
    }
    return triples[fact];
  }

  /** The facts on which others rest, with these, each once. */
  IntStream below(int... facts) {
    BitSet seen = new BitSet();
    Arrays.stream(facts).forEach(fact -> below(fact, seen));
    return seen.stream();
  }

  private void below(int fact, BitSet seen) {
    if (!seen.get(fact)) {
      seen.set(fact);
      if (isInferred(fact)) {
        Arrays.stream(fixpoint.firing(fact).premises()).forEach(premise -> below(premise, seen));
      }
    }
  }
}
