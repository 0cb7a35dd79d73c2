package org.myograph.reason;

import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * An axiom, or a part of one, that yields no rule: what follows by it alone is not inferred, so a
 * triple that is not there may be entailed all the same.
 *
 * @param axiom in OWL's functional syntax, with the prefixes {@code myo:} and {@code id:}
 * @param reason why no rule is made of it
 * @param open the relations and classes of which a triple may be missing; none if no triple can be
 */
public record Uncompiled(String axiom, String reason, Set<Node> open) {
  public Uncompiled {
    open = Set.copyOf(open);
  }
}
