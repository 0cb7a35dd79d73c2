package org.myograph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.myograph.ontology.Term;

/** Finds the names that the ontology or the page has, as they are meant where they stand. */
final class GivenNames {
  private static final int LONGEST_BEFORE_RANGE = 7;

  private final Place place;
  private final Line line;
  private final SharedWords sharedWords;
  private final Rami rami;

  GivenNames(Place place, SharedWords sharedWords, Rami rami) {
    this.place = place;
    this.line = place.line();
    this.sharedWords = sharedWords;
    this.rami = rami;
  }

  /** The names that begin at a token, several if they share words; empty if none does. */
  List<Mention> at(int at) {
    if (!place.begins(at, Beginnings.NAME)) {
      return List.of();
    }
    List<Mention> shared = sharedWords.at(at);
    if (!shared.isEmpty()) {
      return rami.withRoots(shared);
    }
    Lexicon.Match match = place.match(at);
    match = match != null && cutsRange(match.to()) ? beforeRange(at) : match;
    if (match == null) {
      return List.of();
    }
    if (line.has(WordList.NAME_SUFFIX, match.to()) && isMuscle(match)) {
      return List.of(other(at, match));
    }
    List<Term> own = isOfTopic(at, match.to()) ? ofTopic(at, match) : List.of();
    List<Term> terms = own.isEmpty() ? match.terms() : own;
    return rami.withRoots(List.of(new Mention(at, line.kindWord(match.to()), terms, "", "")));
  }

  private static boolean isMuscle(Lexicon.Match match) {
    return match.terms().get(0).kind().equals("Muscle");
  }

  /** "flexor carpi radialis brevis": a muscle that nobody knows, beside one that everybody does. */
  private Mention other(int at, Lexicon.Match match) {
    String suffix = line.text(match.to(), match.to() + 1).toLowerCase(Locale.ROOT);
    Term muscle = match.terms().get(0);
    Term other = Derived.provisional(muscle.label() + " " + suffix, muscle.kind());
    return Mention.of(at, line.kindWord(match.to() + 1), other);
  }

  /**
   * Whether the words of a name mean just what the name does, whatever stands about them.
   *
   * @param to where the longest name ends that begins at the token
   */
  boolean isWhole(int at, int to) {
    return !isOfTopic(at, to)
        && !cutsRange(to)
        && Levels.numbers(line.tokens(), to) == null
        && sharedWords.at(at).isEmpty();
  }

  /** "the ulnar head" on the page of a muscle that has one. */
  private List<Term> ofTopic(int at, Lexicon.Match match) {
    List<Term> own = new ArrayList<>(0);
    if (isBeforeOf(at, match.to())) {
      String label = line.text(at, match.to()) + " of " + place.discourse().topic().label();
      for (Term term : place.meanings(label)) {
        if (term.kind().equals("MusclePart")) {
          own.add(term);
        }
      }
    }
    return own;
  }

  /** Whether some name goes on with "of" after the words from a token up to another. */
  private boolean isBeforeOf(int from, int to) {
    int[] words = new int[to - from + 1];
    for (int at = from; at < to; at++) {
      words[at - from] = line.number(at);
    }
    words[to - from] = Stem.OF;
    return place.lexicon().goesOn(words);
  }

  private boolean isOfTopic(int at, int to) {
    return line.is(at - 1, Stem.THE)
        && line.has(WordList.PART_NOUN, to - 1)
        && !line.is(to, Stem.OF)
        && place.discourse().topic().kind().equals("Muscle");
  }

  /** Whether a name would end in the middle of "C1-C4", "ribs 5-7" or "rib 12". */
  private boolean cutsRange(int to) {
    return Levels.cuts(line.tokens(), to) || cutsNumber(to);
  }

  private boolean cutsNumber(int to) {
    boolean number = to < line.size() && line.token(to).spelling().beginsWithDigit();
    Lexicon.Match name = number ? place.match(to - 1) : null;
    return name != null && name.to() > to;
  }

  private Lexicon.Match beforeRange(int at) {
    for (int end = at + 1; end < Math.min(line.size(), at + LONGEST_BEFORE_RANGE); end++) {
      if (line.is(end, Stem.OF)) {
        return place.lexicon().match(line.tokens(), at, end);
      }
    }
    return null;
  }
}
