package org.myograph.reason;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

  /** A line for each reason, with how many axioms are left open for it; none is a fault. */
  public static List<String> lines(List<Uncompiled> all) {
    Map<String, Long> reasons =
        all.stream()
            .collect(
                Collectors.groupingBy(Uncompiled::reason, TreeMap::new, Collectors.counting()));
    return reasons.entrySet().stream()
        .map(
            reason ->
                "left open, which is no fault: %d %s (%s)"
                    .formatted(
                        reason.getValue(),
                        reason.getValue() == 1 ? "axiom" : "axioms",
                        reason.getKey()))
        .toList();
  }
}
