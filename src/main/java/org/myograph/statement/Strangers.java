package org.myograph.statement;

import org.myograph.mention.Line;
import org.myograph.mention.Phrase;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.mention.WordLists;

/** Tells where a thing that no name covers is the subject of a clause. */
final class Strangers {
  private static final int WINDOW = 8;

  /** Word lists of which none of these begins. */
  static final WordLists NONE =
      WordLists.of(
          WordList.PREPOSITION,
          WordList.CLAUSE_WORD,
          WordList.CONDITION,
          WordList.PART_NOUN,
          WordList.PART_ADJECTIVE,
          WordList.PEOPLE,
          WordList.ROLE_NOUN,
          WordList.ADVERB,
          WordList.AUXILIARY);

  private final Line line;
  private final Positions positions;
  private final Predicates predicates;

  Strangers(Line line, Positions positions, Predicates predicates) {
    this.line = line;
    this.positions = positions;
    this.predicates = predicates;
  }

  /** "The muscle of Houston is ..." */
  private boolean isAnother(int at) {
    return line.has(WordList.COMPLEMENT, at + 1) && isKind(at);
  }

  /** "Larger muscles move ...": neither the topic nor a part of it. */
  private boolean isSome(int at) {
    return line.token(at).endsWith("s")
        && line.length(WordList.KIND_WORD, at) == 1
        && !line.has(WordList.PART_NOUN, at + 1);
  }

  private boolean isKind(int at) {
    return line.has(WordList.GENERAL, at) || !line.kindNouns(at).isEmpty();
  }

  /** Whether a clause begins at a token with a thing that no name covers, as its subject. */
  boolean beginsAt(int from) {
    int at = line.adjectives(pastAdverb(line.determiner(from)));
    if (at > from && line.has(WordList.OTHER_WORD, at - 1) && verb(at)) {
      return true; // "the other flexes it"
    }
    int they = line.length(WordList.THEY, from);
    if (they > 1 && positions.isFree(from)) {
      return doesSomething(from + they - 1); // "the two muscles" where no two were named
    }
    boolean gerund = at < line.size() && line.token(at).endsWith("ing");
    boolean stranger =
        at < line.size()
            && positions.isFree(from)
            && positions.isFree(at)
            && line.isWord(at)
            && (isAnother(at)
                || !line.is(from, Stem.THE) && isSome(at)
                || !line.hasAny(NONE, at)
                || line.isPossessive(at))
            && (line.has(WordList.KIND_WORD, at)
                || gerund && at > from
                || !predicates.isVerbOfCue(at))
            && !(gerund && at == from && !verb(at + 1))
            && !line.token(at).endsWith("ly");
    return stranger && doesSomething(at);
  }

  /** Past the adverb of "chronically raised pressure". */
  private int pastAdverb(int at) {
    boolean adverb = at + 1 < line.size() && line.token(at).endsWith("ly");
    return adverb && line.token(at + 1).endsWith("ed") ? at + 2 : at;
  }

  private boolean verb(int at) {
    return predicates.isVerb(at) || predicates.saysMovement(at);
  }

  private boolean isRelative(int at) {
    return line.has(WordList.RELATIVE, at)
        || line.has(WordList.PREPOSITION, at) && line.has(WordList.RELATIVE, at + 1);
  }

  /** "The shadow behind the reflected head is ...": where the unknown thing is. */
  private boolean isPlace(int at) {
    return line.has(WordList.LOCATIVE, at)
        && !line.is(at, Stem.WITH)
        && !line.is(at, Stem.BY)
        && !line.is(at, Stem.THROUGH);
  }

  /** Whether a verb follows a thing that no name covers before anything that one does. */
  private boolean doesSomething(int at) {
    for (int next = at + 1; next < Math.min(line.size(), at + WINDOW); next++) {
      if (line.is(next, Stem.COMMA) && isRelative(next + 1)) {
        return true; // "Cyclist's syndrome, in which ..., causes"
      }
      if (!line.isWord(next) || line.has(WordList.PEOPLE, next)) {
        return false;
      }
      if (verb(next)) {
        return true;
      }
      Phrase place = line.has(WordList.PREPOSITION, next) ? positions.starting(next + 1) : null;
      if (place != null && (isKind(at) || isPlace(next))) {
        return predicates.verbFollows(place.to());
      }
      if (!positions.isFree(next) || line.is(next, Stem.COMMA)) {
        return false;
      }
    }
    return false;
  }
}
