package org.myograph.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private final ByStem<Begun> byAnchor = new ByStem<>();
  private final BitSet anchors = new BitSet();
  private final BitSet verbs = new BitSet();
  private final ByStem<String> harms;
  private final Roles roles;
  private final LikeKinds likeKinds;
  private final Asked asked;
  private final LastWords lastWords;
  private final Map<String, String> open = new HashMap<>();

  Cues(Vocabulary vocabulary) {
    harms = Harms.participles(vocabulary);
    roles = new Roles(vocabulary);
    likeKinds = new LikeKinds(vocabulary);
    asked = new Asked(vocabulary);
    List<Cue> all = new ArrayList<>();
    for (Relation relation : vocabulary.relations().values()) {
      relation.cues().forEach(text -> all.add(Cue.of(relation, text)));
    }
    lastWords =
        new LastWords(
            vocabulary, all.stream().flatMap(Cues::known).collect(Collectors.toUnmodifiableSet()));
    all.sort(SUREST);
    all.stream()
        .collect(Collectors.groupingBy(Cue::anchorNumber))
        .forEach((number, cues) -> byAnchor.made(number, () -> Begun.of(cues, asked)));
    all.forEach(cue -> cue.open().ifPresent(kind -> open.putIfAbsent(cue.relation().name(), kind)));
    all.forEach(cue -> anchors.set(cue.anchorNumber()));
    all.stream().filter(Cue::isVerbal).forEach(cue -> verbs.set(cue.anchorNumber()));
  }

  /** The kinds that places of a cue ask for by themselves. */
  private static Stream<String> known(Cue cue) {
    return Arrays.stream(cue.elements())
        .filter(Cue.Element.Slot.class::isInstance)
        .map(Cue.Element.Slot.class::cast)
        .filter(Cue.Element.Slot::only)
        .flatMap(slot -> slot.kinds().stream());
  }

  /** The participles that tell of harm: see {@link Harms}. */
  ByStem<String> harms() {
    return harms;
  }

  LikeKinds likeKinds() {
    return likeKinds;
  }

  Asked asked() {
    return asked;
  }

  LastWords lastWords() {
    return lastWords;
  }

  Roles roles() {
    return roles;
  }

  /** The kind of unknown things that may stand as objects of a relation; empty if none may. */
  String open(Relation relation) {
    return open.getOrDefault(relation.name(), "");
  }

  /** Whether one of them has something before it, as a verb has. */
  boolean isVerb(int number) {
    return number >= 0 && verbs.get(number);
  }

  /** Whether some cue has a first literal word of some number. */
  boolean begin(int number) {
    return number >= 0 && anchors.get(number);
  }

  /** The cues whose first literal word has some number; null if there are none. */
  Begun at(int number) {
    return byAnchor.get(number);
  }
}
