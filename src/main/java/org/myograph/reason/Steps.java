package org.myograph.reason;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.RandomAccess;
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
    int[] inferred = facts.stream().filter(this::isInferred).toArray();
    return new Told(inferred, Arrays.stream(inferred).map(fixpoint::firing).toArray());
  }

  /** Inferences as they are now, sorted and put into words and triples when they are asked for. */
  private final class Told extends AbstractList<Inference> implements RandomAccess {
    private final int[] facts;
    private final int[] places;
    private int[] sorted;

    Told(int[] facts, int[] places) {
      this.facts = facts;
      this.places = places;
    }

    @Override
    public Inference get(int index) {
      if (sorted == null) {
        BitSet all = new BitSet();
        Arrays.stream(facts).forEach(all::set);
        sorted = fixpoint.sorted(all);
      }
      int fact = sorted[index];
      int place = places[Arrays.binarySearch(facts, fact)];
      return new Inference(triple(fact), fixpoint.law(place).words(), premises(place));
    }

    @Override
    public int size() {
      return facts.length;
    }
  }

  boolean isInferred(int fact) {
    return fixpoint.firing(fact) != Firings.STATED;
  }

  List<Triple> premises(int firing) {
    int[] facts = fixpoint.firings().premises(firing);
    Triple[] premises = new Triple[facts.length];
    Arrays.setAll(premises, i -> triple(facts[i]));
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
        int place = fixpoint.firing(fact);
        Arrays.stream(fixpoint.firings().premises(place)).forEach(each -> below(each, seen));
      }
    }
  }
}
