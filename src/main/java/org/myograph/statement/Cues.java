package org.myograph.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Vocabulary;

/** All cue phrases by the number of their first literal word, so that a word costs one look. */
final class Cues {
  private final List<List<Cue>> byAnchor = new ArrayList<>();

  Cues(Vocabulary vocabulary) {
    for (Relation relation : vocabulary.relations().values()) {
      for (String text : relation.cues()) {
        Cue cue = Cue.of(relation, text);
        while (byAnchor.size() <= cue.anchorNumber()) {
          byAnchor.add(new ArrayList<>());
        }
        byAnchor.get(cue.anchorNumber()).add(cue);
      }
    }
    Comparator<Cue> surest =
        Comparator.comparingInt(Cue::literals)
            .reversed()
            .thenComparing(cue -> cue.relation().name())
            .thenComparing(Cue::text);
    byAnchor.forEach(cues -> cues.sort(surest));
  }

  /** The cues whose first literal word has some number, the surest first. */
  List<Cue> at(int number) {
    return number < 0 || number >= byAnchor.size() ? List.of() : byAnchor.get(number);
  }
}
