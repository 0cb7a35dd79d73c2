package org.myograph.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the concepts of a terminology that refer to a class by its identifier. */
final class References {
  private static final int SHORTEST_PREFIX = 2;

  private record Reference(String prefix, Concept from) {}

  private final Map<String, List<Reference>> byNumber = new HashMap<>();

  References(Terminology terminology) {
    for (Concept concept : terminology.concepts().values()) {
      for (String reference : concept.references()) {
        int colon = reference.indexOf(':');
        if (colon > 0) {
          byNumber
              .computeIfAbsent(reference.substring(colon + 1), none -> new ArrayList<>())
              .add(new Reference(reference.substring(0, colon), concept));
        }
      }
    }
  }

  /** By "MA:0000035" to ".../MA_0000035"; one prefix may be the beginning of the other. */
  List<Concept> to(Concept concept) {
    String local =
        concept
            .iri()
            .substring(
                Math.max(concept.iri().lastIndexOf('#'), concept.iri().lastIndexOf('/')) + 1);
    int mark = local.lastIndexOf('_');
    if (mark < SHORTEST_PREFIX) {
      return List.of();
    }
    String prefix = local.substring(0, mark);
    return byNumber.getOrDefault(local.substring(mark + 1), List.of()).stream()
        .filter(each -> each.prefix().startsWith(prefix) || prefix.startsWith(each.prefix()))
        .map(Reference::from)
        .toList();
  }
}
