package org.myograph.query;

import org.apache.jena.graph.Graph;

/**
 * The explanation of one fact.
 *
 * @param data the reifiers that it rests on: evidence, derivations and mappings, as they stand in
 *     the graph, and the facts that hold
 */
public record Proof(Explanation explanation, Graph data) {
  /** Whether the fact is known. */
  public boolean holds() {
    return explanation.holds();
  }

  /** As indented lines. */
  public String text() {
    return ProofText.of(explanation);
  }
}
