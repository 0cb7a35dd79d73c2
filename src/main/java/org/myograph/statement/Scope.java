package org.myograph.statement;

import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.mention.WordLists;

/** How surely one sentence says something. */
final class Scope {
  static final int LONGEST_CONTRAST = 4;

  private static final WordLists JOINTS = WordLists.of(WordList.CLAUSE_WORD, WordList.CONJUNCTION);

  private final Line line;
  private final Clauses clauses;
  private final int[] negations;
  private final int[] hedges;
  private final Verdicts verdicts;

  /** Looks for words of doubt once, and not again for each statement of the sentence. */
  Scope(Line line, Clauses clauses) {
    this.line = line;
    this.clauses = clauses;
    this.negations = line.all(WordList.NEGATION);
    this.hedges = line.all(WordList.HEDGE);
    this.verdicts = new Verdicts(line, clauses);
  }

  /**
   * The certainty of one statement.
   *
   * @param said a token of its cue
   * @param listFrom first token of the list that its object stands in
   */
  Certainty of(int said, int listFrom, Mention object) {
    int before = Math.min(object.from(), listFrom);
    Certainty verdict = verdicts.of(said);
    int claim = verdict == null ? 0 : verdicts.start(said);
    Exceptions exceptions = clauses.exceptions();
    boolean excepted = exceptions.has(object.from());
    boolean denied = denied(said, claim, before);
    denied =
        excepted ? exceptions.isDenied(object.from(), denied) : denied || contrasted(object.from());
    if (verdict != null) {
      return denied ? Certainty.HEDGED : verdict;
    }
    if (denied
        || verdicts.isFailedItem(object.from(), object.to())
        || verdicts.isDeniedBehind(Math.max(said + 1, object.to()), said)) {
      return Certainty.NEGATED;
    }
    boolean hedged =
        hedged(said, listFrom) || inList(listFrom, object.from()) || after(object, said);
    return hedged ? Certainty.HEDGED : Certainty.ASSERTED;
  }

  /** Whether a token stands in what is only supposed, of which nothing is stated. */
  boolean isSupposed(int said) {
    return verdicts.isSupposed(said);
  }

  private boolean denied(int said, int from, int before) {
    int end = end(said, before);
    for (int at : negations) {
      if (at >= from
          && at < end
          && !line.has(WordList.NO_DENIAL, at)
          && !isClosed(at, said)
          && (at != said || line.length(WordList.NEGATION, at) < 2)
          && !line.has(WordList.CONTRAST, at)
          && line.length(WordList.CONTRAST, at - 1) < 2
          && !line.is(at + 1, Stem.ONLY)
          && clauses.sameDenial(at, said)) {
        return true;
      }
    }
    return false;
  }

  /** "the fibula (not its head), the tibia": a denial in brackets that are closed again. */
  private boolean isClosed(int at, int said) {
    for (int close = line.is(at - 1, Stem.OPEN) ? at : said; close < said; close++) {
      if (line.is(close, Stem.CLOSE)) {
        return true;
      }
    }
    return false;
  }

  private boolean hedged(int said, int before) {
    int end = end(said, before);
    for (int at : hedges) {
      if (at < end && (clauses.sameHedge(at, said) || opens(at, said)) && !isOfItem(at)) {
        return true;
      }
    }
    return false;
  }

  private int end(int said, int before) {
    return Math.min(line.size(), Math.max(before, said + 1));
  }

  /** "A rather than B": B is denied. */
  private boolean contrasted(int from) {
    return line.hasBefore(WordList.CONTRAST, from, LONGEST_CONTRAST);
  }

  /** "and sometimes the scapula": a hedge in a list is of what follows it up to a comma. */
  private boolean inList(int listFrom, int from) {
    if (hedges.length == 0) {
      return false;
    }
    boolean hedged = false;
    for (int at = listFrom; at <= Math.min(from, line.size() - 1); at++) {
      if (line.has(WordList.HEDGE, at)) {
        hedged = !isBracketed(at);
        at += line.length(WordList.HEDGE, at);
      } else if (line.is(at, Stem.COMMA)) {
        hedged = false;
      }
    }
    return hedged;
  }

  /** "the femur (rarely) and the tibia": it is of what stands before it. */
  private boolean isBracketed(int at) {
    return line.is(at - 1, Stem.OPEN) && line.is(at + line.length(WordList.HEDGE, at), Stem.CLOSE);
  }

  /** "..., but in some people it arises from": a hedge before the subject that it is of. */
  private boolean opens(int at, int said) {
    int next = at + line.length(WordList.HEDGE, at);
    next += line.is(next, Stem.COMMA) ? 1 : 0;
    return (line.hasAny(JOINTS, at - 1) || line.is(at - 1, Stem.SEMICOLON))
        && clauses.subjects().beginsAt(next)
        && clauses.samePart(next, said);
  }

  /** Whether a list goes on behind a hedge in brackets. */
  private boolean isOfItem(int at) {
    int next = at + line.length(WordList.HEDGE, at) + 1;
    return isBracketed(at) && (line.is(next, Stem.COMMA) || line.has(WordList.CONJUNCTION, next));
  }

  /** "in some people" behind what it is said of. */
  private boolean after(Mention object, int said) {
    for (int at = hedges.length == 0 ? line.size() : object.from(); at <= object.to() + 1; at++) {
      if (line.has(WordList.HEDGE, at) && isBracketed(at)) {
        return true;
      }
    }
    int from = line.hasAny(WordList.HEDGE_AFTER) ? object.to() : line.size();
    for (int at = from; at < line.size() && clauses.sameDenial(at, said); at++) {
      if (line.is(at, Stem.COMMA)) {
        return false;
      }
      if (line.has(WordList.HEDGE_AFTER, at)) {
        return true;
      }
    }
    return false;
  }
}
