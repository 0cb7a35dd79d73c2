package org.myograph.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
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

  /**
   * The cues with one first word, the surest first.
   *
   * @param needs three numbers for each of them: a bit for each of its words, what must stand
   *     behind its first word, and what before it, as {@link Asked} has it
   * @param rest see {@link Cue#rest}
   */
  record Begun(Cue[] cues, long[] needs, int[][] rest) {
    private static final int WIDTH = 3;

    /** Whether words of a cue are among the absent ones, or nothing behind can fill its place. */
    boolean lacks(int cue, long absent, long right) {
      return (needs[WIDTH * cue] & absent) != 0 || (needs[WIDTH * cue + 1] & right) == 0;
    }

    /** Whether nothing before its first word can fill the place there. */
    boolean lacksLeft(int cue, long left) {
      return (needs[WIDTH * cue + 2] & left) == 0;
    }
  }

  private final ByStem<Begun> byAnchor = new ByStem<>();
  private final BitSet anchors = new BitSet();
  private final BitSet verbs = new BitSet();
  private final ByStem<String> harms;
  private final Roles roles;
  private final Asked asked;
  private final Map<String, String> open = new HashMap<>();

  Cues(Vocabulary vocabulary) {
    harms = Harms.participles(vocabulary);
    roles = new Roles(vocabulary);
    asked = new Asked(vocabulary);
    List<Cue> all = new ArrayList<>();
    for (Relation relation : vocabulary.relations().values()) {
      relation.cues().forEach(text -> all.add(Cue.of(relation, text)));
    }
    all.sort(SUREST);
    all.stream()
        .collect(Collectors.groupingBy(Cue::anchorNumber))
        .forEach((number, cues) -> byAnchor.made(number, () -> begun(cues)));
    all.forEach(cue -> cue.open().ifPresent(kind -> open.putIfAbsent(cue.relation().name(), kind)));
    all.forEach(cue -> anchors.set(cue.anchorNumber()));
    all.stream().filter(Cue::isVerbal).forEach(cue -> verbs.set(cue.anchorNumber()));
  }

  /** The participles that tell of harm: see {@link Harms}. */
  ByStem<String> harms() {
    return harms;
  }

  Asked asked() {
    return asked;
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

  private Begun begun(List<Cue> cues) {
    return new Begun(
        cues.toArray(Cue[]::new),
        cues.stream().flatMapToLong(this::needs).toArray(),
        cues.stream().map(Cue::rest).toArray(int[][]::new));
  }

  private LongStream needs(Cue cue) {
    return LongStream.of(cue.mask(), bits(cue.right()), bits(cue.left()));
  }

  private long bits(Cue.Element.Slot place) {
    return place == null ? Asked.ANY : asked.of(place);
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
