package org.myograph.statement;

import org.myograph.mention.Form;
import org.myograph.mention.Line;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;

/** Tells where the verbs of a sentence stand. */
final class Predicates {
  private static final int VERB_WINDOW = 8;
  private static final int LONGEST_APPOSITION = 10;

  private final Cues cues;
  private final Line line;
  private final Positions positions;

  Predicates(Setting setting, Positions positions) {
    this.cues = setting.cues();
    this.line = setting.line();
    this.positions = positions;
  }

  /** Whether what a subject does begins at a token, past adverbs. */
  boolean beginsPredicate(int from) {
    int at = from;
    while (line.has(WordList.ADVERB, at) || at < line.size() && line.token(at).endsWith("ly")) {
      at++;
    }
    return saysMovement(at)
        || at < line.size()
            && positions.isFree(at)
            && (line.has(WordList.AUXILIARY, at) || line.token(at).isVerbForm());
  }

  /** Whether a verb that is said of one thing begins at a token: "causes", but not "cause". */
  boolean isSingular(int from) {
    int at = from;
    while (line.has(WordList.ADVERB, at) || line.has(WordList.PARENTHESIS, at)) {
      at++;
    }
    return at < line.size()
        && line.token(at).endsWith("s")
        && (line.has(WordList.AUXILIARY, at)
            || saysMovement(at)
            || positions.isFree(at) && line.token(at).isVerbForm() && isVerbOfCue(at));
  }

  boolean verbFollows(int from) {
    int start = pastApposition(from);
    int at = start;
    for (int seen = 0; seen < VERB_WINDOW && at < line.size(); seen++) {
      at = line.is(at, Stem.OPEN) ? pastBracket(at) : at;
      if (at == start && goesOnBehind(at)
          || line.is(at, Stem.SEMICOLON)
          || line.is(at, Stem.COMMA)) {
        return false;
      }
      if (isVerb(at) || looksLikeVerb(at, start) || saysMovement(at)) {
        return true;
      }
      at = positions.pastStarting(at);
    }
    return false;
  }

  /** "It lies beneath X and covers Y": an "and" with a verb goes on with what is said of "it". */
  private boolean goesOnBehind(int at) {
    int next = at + line.length(WordList.CONJUNCTION, at);
    return next > at && (line.has(WordList.AUXILIARY, next) || isSingular(next));
  }

  /** Past ", a flat muscle," or the comma alone, if no other follows; else the token itself. */
  private int pastApposition(int from) {
    if (!line.is(from, Stem.COMMA) || line.has(WordList.CONJUNCTION, from + 1)) {
      return from;
    }
    int at = from + 1;
    for (int words = 0; words < LONGEST_APPOSITION && at < line.size(); words++) {
      if (line.is(at, Stem.COMMA)) {
        return at + 1;
      }
      at = positions.pastStarting(at);
    }
    return from + 1;
  }

  private int pastBracket(int at) {
    int end = at;
    while (end < line.size() && !line.is(end, Stem.CLOSE)) {
      end++;
    }
    return end + 1;
  }

  boolean isVerb(int at) {
    return at < line.size()
        && positions.isFree(at)
        && (line.has(WordList.AUXILIARY, at) || beginsCue(at));
  }

  private boolean beginsCue(int at) {
    return !line.has(WordList.PREPOSITION, at)
        && !line.has(WordList.CONJUNCTION, at)
        && at + 1 < line.size()
        && !line.is(at + 1, Stem.STOP)
        && cues.isVerb(line.number(at));
  }

  boolean isVerbOfCue(int at) {
    return cues.isVerb(line.number(at));
  }

  boolean looksLikeVerb(int at, int phraseEnd) {
    return at == phraseEnd
        && at < line.size()
        && positions.isFree(at)
        && line.token(at).isVerbForm();
  }

  /** Whether a verb of movement begins at a token that is no part of a name. */
  boolean saysMovement(int at) {
    return positions.startsAt(at, Form.VERB) && !isOfName(at);
  }

  /** "difficulty in raising the arm", "inability to raise the arm" */
  private boolean isOfName(int at) {
    return line.token(at).endsWith("ing") && line.has(WordList.PREPOSITION, at - 1)
        || line.is(at - 1, Stem.TO) && line.length(WordList.NAME_PLACE, at - 2) == 2;
  }
}
