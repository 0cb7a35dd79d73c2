package org.myograph.statement;

import java.util.List;
import java.util.Optional;
import org.myograph.mention.Form;
import org.myograph.mention.Line;
import org.myograph.mention.Phrase;
import org.myograph.mention.Token;

/** Tells which phrases of a sentence are subjects. */
final class Subjects {
  private static final int VERB_WINDOW = 8;
  private static final int PREDICATE_WINDOW = 10;
  private static final List<String> BEFORE_SUBJECT =
      List.of("conjunction", "clauseWord", "condition", "relative", "adverb", "negation");
  private final Setting setting;
  private final Line line;
  private final Positions positions;

  Subjects(Setting setting, Positions positions) {
    this.setting = setting;
    this.line = setting.line();
    this.positions = positions;
  }

  /** A phrase is a subject if nothing governs it and a verb follows. */
  boolean isSubject(Phrase phrase) {
    int before = phrase.from() - 1;
    return !isQuality(phrase)
        && (before < 0 || isBoundary(before) || isPronoun(phrase))
        && verbFollows(phrase.to());
  }

  /** Whether a subject begins at a token. */
  boolean beginsAt(int at) {
    return positions
        .startingAt(at)
        .filter(phrase -> phrase.form() == Form.NOUN && isSubject(phrase))
        .isPresent();
  }

  private boolean isQuality(Phrase phrase) {
    return setting.vocabulary().isA(phrase.first().term().kind(), "Quality");
  }

  /** "Taken as a whole it flexes ...": a pronoun directly before its verb. */
  private boolean isPronoun(Phrase phrase) {
    int to = phrase.to();
    return line.is(phrase.from(), "it")
        && to - phrase.from() == 1
        && !line.has("preposition", phrase.from() - 1)
        && (line.has("auxiliary", to) || looksLikeVerb(to, to) || saysMovement(to));
  }

  private boolean isBoundary(int at) {
    Token token = line.tokens().get(at);
    boolean ofRole = line.is(at, "of") && line.has("roleNoun", at - 1);
    return ofRole
        || endsIntroduction(at)
        || line.has("bodyPosture", at) && line.has("be", at - 1)
        || isAdjective(at)
        || !line.has("preposition", at)
            && (!token.isWord() || token.endsWith("ly") || line.hasAny(BEFORE_SUBJECT, at));
  }

  /**
   * "During expiration the muscle ...": what stands first under a preposition is over, and what
   * stands in front of a clause under "during".
   */
  private boolean endsIntroduction(int at) {
    Optional<Phrase> phrase = positions.covering(at);
    if (phrase.isEmpty()) {
      return false;
    }
    int from = phrase.get().from();
    int length = Math.max(line.length("preposition", 0), line.length("condition", 0));
    boolean first = length > 0 && !line.is(0, "of") && from == length;
    return first || line.length("condition", from - 1) == 1 && isJoint(from - 2);
  }

  /** The "firm" of ", and firm repair prevents ...". */
  private boolean isAdjective(int at) {
    Token token = line.tokens().get(at);
    return token.isWord()
        && line.has("conjunction", at - 1)
        && line.is(at - 2, ",")
        && positions.covering(at).isEmpty()
        && !token.isVerbForm()
        && !token.endsWith("ing")
        && !line.hasAny(Strangers.NONE, at)
        && !isVerbOfCue(at);
  }

  private boolean isJoint(int at) {
    return at >= 0 && (!line.tokens().get(at).isWord() || line.has("conjunction", at));
  }

  /** Whether what a subject does begins at a token, past adverbs. */
  boolean beginsPredicate(int from) {
    int at = from;
    while (line.has("adverb", at) || at < line.size() && line.tokens().get(at).endsWith("ly")) {
      at++;
    }
    return saysMovement(at)
        || at < line.size()
            && positions.covering(at).isEmpty()
            && (line.has("auxiliary", at) || line.tokens().get(at).isVerbForm());
  }

  boolean verbFollows(int from) {
    int at = from;
    for (int seen = 0; seen < VERB_WINDOW && at < line.size(); seen++) {
      at = line.is(at, "(") ? pastBracket(at) : at;
      boolean apposition = at == from && line.is(at, ",") && !line.has("conjunction", at + 1);
      boolean listEnds =
          at == from
              && line.has("conjunction", at)
              && line.has("auxiliary", at + line.length("conjunction", at));
      if (listEnds || line.is(at, ";") || line.is(at, ",") && !apposition) {
        return false;
      }
      if (isVerb(at) || looksLikeVerb(at, from) || saysMovement(at)) {
        return true;
      }
      at++;
    }
    return false;
  }

  private int pastBracket(int at) {
    int end = at;
    while (end < line.size() && !line.is(end, ")")) {
      end++;
    }
    return end + 1;
  }

  boolean isVerb(int at) {
    return at < line.size()
        && positions.covering(at).isEmpty()
        && (line.has("auxiliary", at) || beginsCue(at));
  }

  private boolean beginsCue(int at) {
    return !line.has("preposition", at)
        && !line.has("conjunction", at)
        && !setting.cues().at(line.tokens().get(at)).isEmpty();
  }

  boolean isVerbOfCue(int at) {
    return setting.cues().at(line.tokens().get(at)).stream().anyMatch(Cue::isVerbal);
  }

  private boolean looksLikeVerb(int at, int phraseEnd) {
    return at == phraseEnd
        && at < line.size()
        && positions.covering(at).isEmpty()
        && line.tokens().get(at).isVerbForm();
  }

  boolean saysMovement(int at) {
    return positions.startingAt(at).filter(phrase -> phrase.form() == Form.VERB).isPresent();
  }

  /** Whether a relative pronoun at a token makes the phrase before it the subject. */
  boolean isRelative(int at) {
    return line.has("relative", at)
        && positions.before(at).filter(before -> !isQuality(before)).isPresent()
        && !isPredicate(at);
  }

  /** "X is the only muscle that ...": what follows is said of X. */
  private boolean isPredicate(int at) {
    Phrase before = positions.before(at).get();
    if (line.is(at - 1, ",") || before.to() != at) {
      return false;
    }
    for (int i = before.from() - 1; i >= 0 && before.from() - i < PREDICATE_WINDOW; i--) {
      if (line.has("be", i)) {
        return true;
      }
      boolean comma = line.is(i, ",") && positions.covering(i - 1).isEmpty();
      if (comma || line.has("preposition", i) && !line.is(i, "of")) {
        return false;
      }
    }
    return false;
  }
}
