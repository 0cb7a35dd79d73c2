package org.myograph.reason;

import java.util.List;
import org.apache.jena.graph.Triple;

/**
 * One step of reasoning.
 *
 * @param axiom in words
 * @param premises stated triples or conclusions of steps that do not rest on this one
 */
public record Inference(Triple conclusion, String axiom, List<Triple> premises) {
  public Inference {
    premises = List.copyOf(premises);
  }
}
