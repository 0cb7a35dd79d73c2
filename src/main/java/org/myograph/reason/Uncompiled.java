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

  /** A line for each reason, with how many axioms yield no rule for it. */
  public static List<String> lines(List<Uncompiled> all) {
    Map<String, Long> reasons =
        all.stream()
            .collect(
                Collectors.groupingBy(Uncompiled::reason, TreeMap::new, Collectors.counting()));
    return reasons.entrySet().stream()
        .map(
            reason ->
                (reason.getValue() == 1 ? "1 axiom yields" : reason.getValue() + " axioms yield")
                    + " no rule: "
                    + reason.getKey())
        .toList();
  }
}
