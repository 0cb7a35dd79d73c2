package org.myograph.mention;

import java.util.List;
import java.util.Set;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Term;

/** Finds several of what is numbered: "ribs 5-8", "second to fifth digits". */
final class Counted {
  /** Kinds whose members have numbers; a muscle in front of numbers is measured. */
  private static final Set<String> NUMBERED =
      Kinds.of("Bone", "BoneFeature", "Cartilage", "Digit", "Nerve");

  private final Place place;
  private final Token[] tokens;

  Counted(Place place) {
    this.place = place;
    this.tokens = place.line().tokens();
  }

  /** What is counted at a token after any determiners; null if nothing is. */
  Mention at(int at) {
    Levels before = Levels.ordinals(tokens, at);
    if (before != null) {
      Lexicon.Match counted = place.match(before.to());
      return counted != null && place.has(counted.terms(), Kinds.STRUCTURE)
          ? mention(at, counted.to(), counted, before)
          : null;
    }
    Lexicon.Match match = place.match(at);
    Levels numbers = match == null ? null : Levels.numbers(tokens, match.to());
    return numbers != null && place.has(match.terms(), NUMBERED)
        ? mention(at, numbers.to(), match, numbers)
        : null;
  }

  private Mention mention(int from, int to, Lexicon.Match counted, Levels numbers) {
    List<Term> meanings =
        counted.terms().stream()
            .filter(this::isStructure)
            .map(term -> Derived.range(term, numbers.label()))
            .toList();
    return new Mention(from, to, meanings, "", "");
  }

  private boolean isStructure(Term term) {
    return place.isA(term, Kinds.STRUCTURE);
  }
}
