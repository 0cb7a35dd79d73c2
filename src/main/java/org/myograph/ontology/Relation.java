package org.myograph.ontology;

import java.util.List;
import java.util.Set;

/**
 * A relation that articles state.
 *
 * @param name local name, such as {@code innervatedBy}
 * @param domain local names of the classes its subjects may have, any of them
 * @param range local names of the classes its objects may have, any of them
 * @param cues phrase templates with {@code {S}} for the subject and {@code {O}} for the object
 * @param inverse local name of its inverse, whichever of the two names the other; empty if none
 * @param fieldLabels labels of box lines whose value lists its objects
 */
public record Relation(
    String name,
    String label,
    Set<String> domain,
    Set<String> range,
    String inverse,
    List<String> cues,
    List<String> fieldLabels) {
  public Relation {
    domain = Kinds.of(domain);
    range = Kinds.of(range);
    cues = List.copyOf(cues);
    fieldLabels = List.copyOf(fieldLabels);
  }

  /** Whether things of one of some kinds may be its objects. */
  public boolean leadsTo(Kinds kinds) {
    return Kinds.of(range).meets(kinds);
  }
}
