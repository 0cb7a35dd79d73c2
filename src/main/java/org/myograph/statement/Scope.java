package org.myograph.statement;

import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;

/** How surely one sentence says something. */
final class Scope {
  static final int LONGEST_CONTRAST = 4;

  private final Line line;
  private final Clauses clauses;
  private final int[] negations;
  private final int[] hedges;

  /** Looks for words of doubt once, and not again for each statement of the sentence. */
  Scope(Line line, Clauses clauses) {
    this.line = line;
    this.clauses = clauses;
    this.negations = line.all(WordList.NEGATION);
    this.hedges = line.all(WordList.HEDGE);
  }

  /**
   * The certainty of one statement.
   *
   * @param said a token of its cue
   * @param listFrom first token of the list that its object stands in
   */
  Certainty of(int said, int listFrom, Mention object) {
    int before = Math.min(object.from(), listFrom);
    if (denied(said, before) || contrasted(object.from())) {
      return Certainty.NEGATED;
    }
    boolean hedged =
        hedged(said, listFrom) || inList(listFrom, object.from()) || after(object.to(), said);
    return hedged ? Certainty.HEDGED : Certainty.ASSERTED;
  }

  private boolean denied(int said, int before) {
    int end = end(said, before);
    for (int at : negations) {
      if (at < end
          && !line.has(WordList.CONTRAST, at)
          && line.length(WordList.CONTRAST, at - 1) < 2
          && !line.is(at + 1, Stem.ONLY)
          && clauses.sameDenial(at, said)) {
        return true;
      }
    }
    return false;
  }

  private boolean hedged(int said, int before) {
    int end = end(said, before);
    for (int at : hedges) {
      if (at < end && clauses.sameHedge(at, said)) {
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
    boolean hedged = false;
    for (int at = hedges.length == 0 ? line.size() : listFrom;
        at <= Math.min(from, line.size() - 1);
        at++) {
      if (line.has(WordList.HEDGE, at)) {
        hedged = true;
        at += line.length(WordList.HEDGE, at);
      } else if (line.is(at, Stem.COMMA)) {
        hedged = false;
      }
    }
    return hedged;
  }

  /** "in some people" behind what it is said of. */
  private boolean after(int to, int said) {
    int from = line.hasAny(WordList.HEDGE_AFTER) ? to : line.size();
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
