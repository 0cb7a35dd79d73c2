package org.myograph.statement;

import org.myograph.mention.Form;
import org.myograph.mention.Line;
import org.myograph.mention.Phrase;
import org.myograph.mention.Stem;
import org.myograph.mention.Token;
import org.myograph.mention.WordList;
import org.myograph.mention.WordLists;

/** Tells which phrases of a sentence are subjects. */
final class Subjects {
  private static final int PREDICATE_WINDOW = 10;
  private static final int LONGEST_ASIDE = 4;
  private static final WordLists BEFORE_SUBJECT =
      WordLists.of(
          WordList.CONJUNCTION,
          WordList.CLAUSE_WORD,
          WordList.CONDITION,
          WordList.RELATIVE,
          WordList.ADVERB,
          WordList.NEGATION);
  private final Setting setting;
  private final Line line;
  private final Positions positions;
  private final Predicates predicates;
  private final Exemptions exemptions;

  Subjects(Setting setting, Positions positions, Predicates predicates, Exemptions exemptions) {
    this.setting = setting;
    this.line = setting.line();
    this.positions = positions;
    this.predicates = predicates;
    this.exemptions = exemptions;
  }

  /** A phrase is a subject if nothing governs it and a verb follows. */
  boolean isSubject(Phrase phrase) {
    int before = phrase.from() - 1;
    if (exemptions.has(phrase.from())) {
      return exemptions.isOfUnknown(phrase.from()) && predicates.verbFollows(phrase.to());
    }
    return !isQuality(phrase)
        && !isContrast(phrase.from())
        && (before < 0
            || isBoundary(before)
            || isPronoun(phrase)
            || isSaid(phrase.from())
            || isReason(phrase))
        && predicates.verbFollows(phrase.to());
  }

  /** "... says that the X": what somebody says begins there. */
  boolean isSaid(int from) {
    return line.has(WordList.THAT_WORD, from) && line.has(WordList.DETERMINER, from + 1);
  }

  /** The Y of "X, not Y, is supplied by". */
  private boolean isContrast(int from) {
    return line.hasBefore(WordList.CONTRAST, from, Scope.LONGEST_CONTRAST);
  }

  /** Whether a subject begins at a token. */
  boolean beginsAt(int at) {
    return positions.startsAt(at, Form.NOUN) && isSubject(positions.starting(at));
  }

  private boolean isQuality(Phrase phrase) {
    return setting.isQuality(phrase);
  }

  /** "Taken as a whole it flexes ...": a pronoun directly before its verb. */
  private boolean isPronoun(Phrase phrase) {
    int to = phrase.to();
    return line.is(phrase.from(), Stem.IT)
        && to - phrase.from() == 1
        && (!line.has(WordList.PREPOSITION, phrase.from() - 1)
            || line.has(WordList.SEQUEL, phrase.from() - 1))
        && (line.has(WordList.AUXILIARY, to)
            || predicates.looksLikeVerb(to, to)
            || predicates.saysMovement(to));
  }

  /** ", as the rhomboids also elevate the scapula", but not ", as the deltoid does". */
  private boolean isReason(Phrase phrase) {
    int as = phrase.from() - 1;
    return line.is(as, Stem.AS)
        && line.is(as - 1, Stem.COMMA)
        && !line.is(as + 1, Stem.IT)
        && !line.is(as + 1, Stem.THEY)
        && !line.has(WordList.AUXILIARY, phrase.to())
        && predicates.beginsPredicate(phrase.to());
  }

  private boolean isBoundary(int at) {
    Token token = line.token(at);
    boolean ofRole = line.is(at, Stem.OF) && line.has(WordList.ROLE_NOUN, at - 1);
    return ofRole
        || endsIntroduction(at)
        || endsAside(at)
        || line.has(WordList.BODY_POSTURE, at) && line.has(WordList.BE, at - 1)
        || isAdjective(at)
        || !line.has(WordList.PREPOSITION, at)
            && !joinsNeighbors(at)
            && (!token.isWord() || token.endsWith("ly") || line.hasAny(BEFORE_SUBJECT, at));
  }

  /** "between it and the iliacus": no clause begins after this "and". */
  private boolean joinsNeighbors(int at) {
    return line.has(WordList.CONJUNCTION, at)
        && !positions.isFree(at - 1)
        && line.has(WordList.BETWEEN, positions.on(at - 1).from() - 1);
  }

  /**
   * "During expiration the muscle ...": what stands first under a preposition is over, and what
   * stands in front of a clause under "during".
   */
  private boolean endsIntroduction(int at) {
    Phrase phrase = positions.on(at);
    if (phrase == null) {
      return false;
    }
    int from = phrase.from();
    int length = Math.max(line.length(WordList.PREPOSITION, 0), line.length(WordList.CONDITION, 0));
    boolean first = length > 0 && !line.is(0, Stem.OF) && from == length;
    return first || line.length(WordList.CONDITION, from - 1) == 1 && isJoint(from - 2);
  }

  /** The "people" of ", and in most people the artery passes between": words that name nothing. */
  private boolean endsAside(int at) {
    for (int from = at; from > 1 && at - from < LONGEST_ASIDE && positions.isFree(from); from--) {
      if (line.has(WordList.PREPOSITION, from)) {
        return from < at
            && line.has(WordList.CONJUNCTION, from - 1)
            && line.is(from - 2, Stem.COMMA);
      }
    }
    return false;
  }

  /** The "firm" of ", and firm repair prevents ...", the "long-standing" that opens a sentence. */
  private boolean isAdjective(int at) {
    boolean listed = line.has(WordList.CONJUNCTION, at - 1) && line.is(at - 2, Stem.COMMA);
    boolean compound = at == 2 && line.is(1, Stem.DASH) && positions.isFree(2);
    boolean opens = (at == 0 || compound) && isUnknown(0) && !isBare(at + 1);
    return listed && isUnknown(at) || opens;
  }

  private boolean isBare(int at) {
    Phrase phrase = positions.starting(at);
    return phrase == null || setting.page().isBare(phrase.first().term());
  }

  private boolean isUnknown(int at) {
    Token token = line.token(at);
    return token.isWord()
        && positions.isFree(at)
        && !token.isVerbForm()
        && !token.endsWith("ing")
        && !line.hasAny(Strangers.NONE, at)
        && !predicates.isVerbOfCue(at);
  }

  private boolean isJoint(int at) {
    return at >= 0 && (!line.isWord(at) || line.has(WordList.CONJUNCTION, at));
  }

  /** Whether a relative pronoun at a token makes the phrase before it the subject. */
  boolean isRelative(int at) {
    return line.has(WordList.RELATIVE, at) && isThing(positions.before(at)) && !isPredicate(at);
  }

  private boolean isThing(Phrase before) {
    return before != null && !isQuality(before);
  }

  /** "X is the only muscle that ...": what follows is said of X. */
  private boolean isPredicate(int at) {
    Phrase before = positions.before(at);
    if (line.is(at - 1, Stem.COMMA) || before.to() != at) {
      return false;
    }
    for (int i = before.from() - 1; i >= 0 && before.from() - i < PREDICATE_WINDOW; i--) {
      if (line.has(WordList.BE, i)) {
        return true;
      }
      boolean comma = line.is(i, Stem.COMMA) && positions.isFree(i - 1);
      if (comma || line.has(WordList.PREPOSITION, i) && !line.is(i, Stem.OF)) {
        return false;
      }
    }
    return false;
  }
}
