package org.myograph.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.myograph.mention.ByStem;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Vocabulary;

/** All cue phrases by the number of their first literal word, so that a word costs one look. */
final class Cues {
  private final List<List<Cue>> byAnchor = new ArrayList<>();

  private final BitSet verbs = new BitSet();
  private final ByStem<String> harms;

  Cues(Vocabulary vocabulary) {
    harms = Harms.participles(vocabulary);
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
            .thenComparing(Cue::slots)
            .reversed()
            .thenComparing(cue -> cue.relation().name())
            .thenComparing(Cue::text);
    for (int number = 0; number < byAnchor.size(); number++) {
      List<Cue> cues = byAnchor.get(number);
      cues.sort(surest);
      verbs.set(number, cues.stream().anyMatch(Cue::isVerbal));
    }
  }

  /** The participles that tell of harm: see {@link Harms}. */
  ByStem<String> harms() {
    return harms;
  }

  /** Whether one of them has something before it, as a verb has. */
  boolean isVerb(int number) {
    return number >= 0 && verbs.get(number);
  }

  /** The cues whose first literal word has some number, the surest first. */
  List<Cue> at(int number) {
    return number < 0 || number >= byAnchor.size() ? List.of() : byAnchor.get(number);
  }
}
