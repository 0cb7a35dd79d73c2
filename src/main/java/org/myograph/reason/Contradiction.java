package org.myograph.reason;

import java.util.List;
import org.apache.jena.graph.Triple;

/**
 * Stated triples and axioms that cannot all be true, as few as can be: without any one of the
 * stated triples, or any one of the axioms, the rest does not clash.
 *
 * <p>To build in spite of it, leave one of the stated triples out and reason again: {@link
 * org.myograph.graph.Stating} tells which articles state it and takes it out of one of them.
 *
 * @param axiom in words, which is broken at last; one of the axioms
 * @param premises the triples that break it, each stated or the conclusion of a step
 * @param stated all stated triples that it takes, sorted
 * @param axioms all axioms that it takes, in words
 * @param steps from the stated triples to the premises; none if the premises are stated
 */
public record Contradiction(
    String axiom,
    List<Triple> premises,
    List<Triple> stated,
    List<String> axioms,
    List<Inference> steps) {
  public Contradiction {
    premises = List.copyOf(premises);
    stated = List.copyOf(stated);
    axioms = List.copyOf(axioms);
    steps = List.copyOf(steps);
  }
}
