package org.myograph.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Vocabulary;

/** All cue phrases by their first literal word. */
final class Cues {
  private final Map<String, List<Cue>> byAnchor = new HashMap<>();

  Cues(Vocabulary vocabulary) {
    for (Relation relation : vocabulary.relations().values()) {
      for (String text : relation.cues()) {
        Cue cue = Cue.of(relation, text);
        byAnchor.computeIfAbsent(cue.anchorStem(), s -> new ArrayList<>()).add(cue);
      }
    }
    Comparator<Cue> surest =
        Comparator.comparingInt(Cue::literals)
            .reversed()
            .thenComparing(cue -> cue.relation().name())
            .thenComparing(Cue::text);
    byAnchor.values().forEach(cues -> cues.sort(surest));
  }

  /** The cues whose first literal word has a stem, the surest first. */
  List<Cue> at(String stem) {
    return byAnchor.getOrDefault(stem, List.of());
  }
}
