package org.myograph.statement;

import java.util.stream.IntStream;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.mention.WordLists;

/** Words of a sentence that leave something open: "may", "sometimes", "in 5 of 50 cadavers". */
final class Hedges {
  private static final WordLists JOINTS = WordLists.of(WordList.CLAUSE_WORD, WordList.CONJUNCTION);

  private final Line line;
  private final Clauses clauses;
  private final Populations populations;

  /** For each token past the words that begin there, or 0; empty if none begin anywhere. */
  private final int[] ends;

  private final int[] all;
  private final boolean anyBehind;

  /** Looks for such words once, and not again for each statement of the sentence. */
  Hedges(Line line, Clauses clauses) {
    this.line = line;
    this.clauses = clauses;
    this.populations = new Populations(line);
    boolean any = line.hasAny(WordList.HEDGE) || !populations.isEmpty();
    this.ends = any ? ends() : new int[0];
    this.all = any ? IntStream.range(0, ends.length).filter(at -> ends[at] > 0).toArray() : ends;
    this.anyBehind = line.hasAny(WordList.HEDGE_AFTER) || !populations.isEmpty();
  }

  /** Past those at each token; "than in some people" has none, nor has "some people" there. */
  private int[] ends() {
    int[] found = new int[line.size()];
    for (int at = 0; at < found.length; at++) {
      int length = line.length(WordList.HEDGE, at);
      int end = length > 0 ? at + length : populations.end(at);
      if (end > at + 1 && (line.has(WordList.NO_HEDGE, at - 1) || isLikened(at))) {
        at = end - 1;
      } else {
        found[at] = end;
      }
    }
    return found;
  }

  private int end(int at) {
    return at >= 0 && at < ends.length ? ends[at] : 0;
  }

  /** "As in other primates" it is so in people; "as in rare cases" it need not be. */
  private boolean isLikened(int at) {
    return line.has(WordList.CONDITION, at)
        && (line.is(at - 1, Stem.AS) || line.has(WordList.LIKE_WORD, at - 1));
  }

  /**
   * Whether one statement is left open.
   *
   * @param said a token of its cue
   * @param listFrom first token of the list that its object stands in
   */
  boolean holdFor(int said, int listFrom, Mention object) {
    return before(said, listFrom) || inList(listFrom, object.from()) || after(object, said);
  }

  private boolean before(int said, int listFrom) {
    int last = Math.min(line.size(), Math.max(listFrom, said + 1));
    for (int at : all) {
      if (at < last && (clauses.sameHedge(at, said) || opens(at, said)) && !isOfItem(at)) {
        return true;
      }
    }
    return false;
  }

  /** "and sometimes the scapula": a hedge in a list is of what follows it up to a comma. */
  private boolean inList(int listFrom, int from) {
    if (all.length == 0) {
      return false;
    }
    boolean hedged = false;
    for (int at = listFrom; at <= Math.min(from, line.size() - 1); at++) {
      int end = end(at);
      if (end > 0) {
        hedged = !isBracketed(at);
        at = end;
      } else if (line.is(at, Stem.COMMA)) {
        hedged = false;
      }
    }
    return hedged;
  }

  /** "the femur (rarely) and the tibia": it is of what stands before it. */
  private boolean isBracketed(int at) {
    return line.is(at - 1, Stem.OPEN) && line.is(end(at), Stem.CLOSE);
  }

  /** "..., but in some people it arises from": a hedge before the subject that it is of. */
  private boolean opens(int at, int said) {
    int next = end(at);
    next += line.is(next, Stem.COMMA) ? 1 : 0;
    return (line.hasAny(JOINTS, at - 1) || line.is(at - 1, Stem.SEMICOLON))
        && clauses.subjects().beginsAt(next)
        && clauses.samePart(next, said);
  }

  /** Whether a list goes on behind a hedge in brackets. */
  private boolean isOfItem(int at) {
    return isBracketed(at) && line.isJoint(end(at) + 1);
  }

  /** "in some people" behind what it is said of. */
  private boolean after(Mention object, int said) {
    for (int at = all.length == 0 ? line.size() : object.from(); at <= object.to() + 1; at++) {
      if (end(at) > 0 && isBracketed(at)) {
        return true;
      }
    }
    int from = anyBehind ? object.to() : line.size();
    for (int at = from; at < line.size() && clauses.sameDenial(at, said); at++) {
      if (line.is(at, Stem.COMMA)) {
        return false;
      }
      if (line.has(WordList.HEDGE_AFTER, at) || populations.end(at) > 0 && end(at) > 0) {
        return true;
      }
    }
    return false;
  }
}
