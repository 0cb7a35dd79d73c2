package org.myograph.reason;

import java.util.List;
import org.apache.jena.graph.Triple;

/**
 * Triples that cannot all be true.
 *
 * @param axiom in words, which they violate
 * @param premises the triples that clash, some of them perhaps inferred
 * @param stated the stated triples on which the premises rest
 */
public record Contradiction(String axiom, List<Triple> premises, List<Triple> stated) {
  public Contradiction {
    premises = List.copyOf(premises);
    stated = List.copyOf(stated);
  }
}
