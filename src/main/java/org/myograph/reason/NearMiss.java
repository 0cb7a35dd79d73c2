package org.myograph.reason;

import java.util.List;
import org.apache.jena.graph.Triple;

/**
 * A rule that comes near to entail a triple.
 *
 * @param axiom in words
 * @param holding premises that hold
 * @param missing premises that do not; what they leave open is a variable
 */
public record NearMiss(String axiom, List<Triple> holding, List<Triple> missing) {
  public NearMiss {
    holding = List.copyOf(holding);
    missing = List.copyOf(missing);
  }
}
