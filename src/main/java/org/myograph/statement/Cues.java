package org.myograph.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.myograph.mention.ByStem;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Vocabulary;

/** All cue phrases by the number of their first literal word, so that a word costs one look. */
final class Cues {
  private static final Comparator<Cue> SUREST =
      Comparator.comparingInt(Cue::literals)
          .thenComparing(Cue::slots)
          .reversed()
          .thenComparing(cue -> cue.relation().name())
          .thenComparing(Cue::text);

  private final Cue[][] byAnchor;
  private final BitSet verbs = new BitSet();
  private final ByStem<String> harms;

  Cues(Vocabulary vocabulary) {
    harms = Harms.participles(vocabulary);
    List<Cue> all = new ArrayList<>();
    for (Relation relation : vocabulary.relations().values()) {
      relation.cues().forEach(text -> all.add(Cue.of(relation, text)));
    }
    all.sort(SUREST);
    int most = all.stream().mapToInt(Cue::anchorNumber).max().orElse(0);
    byAnchor = new Cue[most + 1][0];
    for (Cue cue : all) {
      int number = cue.anchorNumber();
      byAnchor[number] = Arrays.copyOf(byAnchor[number], byAnchor[number].length + 1);
      byAnchor[number][byAnchor[number].length - 1] = cue;
      verbs.set(number, verbs.get(number) || cue.isVerbal());
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
  Cue[] at(int number) {
    return byAnchor[number < 0 || number >= byAnchor.length ? 0 : number];
  }
}
