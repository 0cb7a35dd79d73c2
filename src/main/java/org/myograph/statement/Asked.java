package org.myograph.statement;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.myograph.mention.Mention;
import org.myograph.mention.Phrase;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/**
 * Which places of cues a thing may perhaps fill, as bits of the kinds that the places ask for.
 * Where the bits of a thing and a place have nothing in common, the thing does not fill it.
 */
final class Asked {
  /** The bits of a place or thing of which nothing is known. */
  static final long ANY = -1;

  /** The bit that every sentence has, for places that anything fills, or no thing at all. */
  static final long NOTHING = Long.MIN_VALUE;

  private static final String PART = "MusclePart";
  private static final String TENDON = "Tendon";

  private final List<Set<String>> places;

  /** By the number of a kind. */
  private long[] things = {};

  Asked(Vocabulary vocabulary) {
    Set<Set<String>> all = new LinkedHashSet<>();
    for (Relation relation : vocabulary.relations().values()) {
      all.add(relation.domain());
      all.add(relation.range());
    }
    places = List.copyOf(all);
    for (String kind : vocabulary.kinds().keySet()) {
      int number = Kinds.number(kind);
      int old = things.length;
      things = Arrays.copyOf(things, Math.max(old, number + 1));
      Arrays.fill(things, old, things.length, ANY);
      things[number] = bits(vocabulary, kind);
    }
  }

  /** A tendon may stand for its muscle: see {@link Slots}. */
  private long bits(Vocabulary vocabulary, String kind) {
    long bits = 0;
    for (Set<String> place : places) {
      boolean may = vocabulary.isA(kind, place);
      boolean ofMuscle = place.contains(PART) && vocabulary.isA(kind, TENDON);
      bits |= may || ofMuscle ? bit(place) : 0;
    }
    return bits;
  }

  private long bit(Set<String> place) {
    return 1L << places.indexOf(place) % (Long.SIZE - 1);
  }

  /** The bits of a place of a cue. */
  long of(Cue.Element.Slot slot) {
    boolean known =
        slot.link().isEmpty()
            && slot.open().isEmpty()
            && !slot.only()
            && places.contains(slot.kinds());
    return known && !slot.kinds().isEmpty() && !Slots.isName(slot) ? bit(slot.kinds()) : ANY;
  }

  long of(Term term) {
    return term.kindNumber() < things.length ? things[term.kindNumber()] : ANY;
  }

  long of(Phrase phrase) {
    return phrase == null ? 0 : of(phrase.mentions()) | of(phrase.members());
  }

  private long of(List<Mention> mentions) {
    long bits = 0;
    for (int i = 0; i < mentions.size(); i++) {
      List<Term> terms = mentions.get(i).terms();
      for (int j = 0; j < terms.size(); j++) {
        bits |= of(terms.get(j));
      }
    }
    return bits;
  }
}
