package org.myograph.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;
import org.myograph.link.Concept.Name;

/** Finds the concepts of a terminology by their names. */
final class NameIndex {
  /** What another order of words, or words written together, take from the trust in a name. */
  private static final double OTHER_ORDER = 0.99;

  private static final double TOGETHER = 0.93;

  private final NameForms forms;
  private final Map<String, Map<Concept, Double>> byKey = new HashMap<>();
  private final Map<String, Map<Concept, Double>> byJoined = new HashMap<>();

  NameIndex(Terminology terminology, NameForms forms) {
    this.forms = forms;
    for (Concept concept : terminology.concepts().values()) {
      for (Name name : concept.names()) {
        put(byKey, forms.key(name.text()), concept, name.trust());
        put(byJoined, forms.joined(name.text()), concept, name.trust());
      }
    }
  }

  private static void put(
      Map<String, Map<Concept, Double>> index, String key, Concept concept, double trust) {
    index.computeIfAbsent(key, none -> new HashMap<>()).merge(concept, trust, Math::max);
  }

  /** The concepts that have one of the names, each with the trust in that. */
  void find(List<Name> names, ObjDoubleConsumer<Concept> found) {
    for (Name name : names) {
      String joined = forms.joined(name.text());
      byJoined
          .getOrDefault(joined, Map.of())
          .forEach(
              (concept, trust) -> {
                boolean apart =
                    byKey.getOrDefault(forms.key(name.text()), Map.of()).containsKey(concept);
                found.accept(concept, name.trust() * trust * (apart ? 1 : TOGETHER));
              });
      byKey
          .getOrDefault(forms.key(name.text()), Map.of())
          .forEach((concept, trust) -> found.accept(concept, name.trust() * trust * OTHER_ORDER));
    }
  }
}
