package org.myograph.reason;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;

/**
 * Finds of each clash the members without any of which it would not be: it takes the stated triples
 * and the laws that led to it and leaves out, one after the other, those that it does not need.
 */
final class Contradictions {
  private final List<Law> laws;
  private final List<Triple> stated;

  private Contradictions(Collection<Law> laws, Collection<Triple> stated) {
    this.laws = new ArrayList<>(laws);
    this.stated = new ArrayList<>(stated);
  }

  /** Each contradiction once, however many ways lead to it. */
  static List<Contradiction> of(Fixpoint fixpoint, Steps steps) {
    return fixpoint.clashes().stream()
        .map(clash -> around(clash, fixpoint, steps))
        .map(Contradictions::minimal)
        .distinct()
        .sorted(Comparator.comparing(Contradiction::toString))
        .toList();
  }

  private static Contradictions around(int clash, Fixpoint fixpoint, Steps steps) {
    int[] proof = steps.below(fixpoint.firings().premises(clash)).toArray();
    Stream<Law> laws =
        IntStream.of(proof)
            .filter(steps::isInferred)
            .mapToObj(fact -> fixpoint.law(fixpoint.firing(fact)));
    Stream<Triple> stated =
        IntStream.of(proof).filter(fact -> !steps.isInferred(fact)).mapToObj(steps::triple);
    return new Contradictions(
        Stream.concat(laws, Stream.of(fixpoint.law(clash))).sorted().distinct().toList(),
        stated.sorted(Comparator.comparing(Triple::toString)).toList());
  }

  private Contradiction minimal() {
    for (Law law : List.copyOf(laws)) {
      laws.remove(law);
      if (isConsistent()) {
        laws.add(law);
      }
    }
    for (Triple triple : List.copyOf(stated)) {
      stated.remove(triple);
      if (isConsistent()) {
        stated.add(triple);
      }
    }
    return told();
  }

  private boolean isConsistent() {
    Fixpoint fixpoint = new Fixpoint(laws);
    fixpoint.add(stated);
    return fixpoint.clashes().isEmpty();
  }

  private Contradiction told() {
    laws.sort(null);
    Fixpoint fixpoint = new Fixpoint(laws);
    fixpoint.add(stated);
    Steps steps = new Steps(fixpoint);
    int clash = fixpoint.clashes().get(0);
    BitSet proof = new BitSet();
    steps.below(fixpoint.firings().premises(clash)).forEach(proof::set);
    return new Contradiction(
        fixpoint.law(clash).words(),
        steps.premises(clash).stream().distinct().toList(),
        stated,
        laws.stream().map(Law::words).distinct().collect(Collectors.toList()),
        steps.of(proof));
  }
}
