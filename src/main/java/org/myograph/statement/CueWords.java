package org.myograph.statement;

import org.myograph.mention.Line;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.mention.WordLists;

/** Finds the words of a cue in a sentence, past adverbs and what its gaps may hold. */
final class CueWords {
  static final int MOST_ADVERBS = 2;
  private static final WordLists ADVERBS = WordLists.of(WordList.ADVERB, WordList.VERB_ADVERB);

  private final Line line;
  private final Positions positions;

  CueWords(Line line, Positions positions) {
    this.line = line;
    this.positions = positions;
  }

  /** Whether a word may stand between two of a cue. */
  boolean mayPass(int at) {
    return line.hasAny(ADVERBS, at) || line.is(at, Stem.NOT);
  }

  /**
   * Whether the words of a cue up to its first place follow its first word. Most cues fail by this,
   * which costs little, and what stands in the places of the others is looked for once.
   */
  boolean follows(int[] rest, int first) {
    boolean gap = false;
    int at = first + 1;
    for (int number : rest) {
      gap |= number == Cue.GAP;
      if (number != Cue.GAP) {
        at = 1 + find(number, at, gap ? RightSide.LONGEST_GAP : MOST_ADVERBS, gap);
        gap = false;
      }
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The token where a word of a cue stands; negative if it does not.
   *
   * @param most how many tokens may stand before it
   * @param gap whether they may be any, rather than adverbs
   */
  int find(int number, int from, int most, boolean gap) {
    boolean article = number == Stem.THE;
    for (int at = from; at < line.size() && at <= from + most; at++) {
      if ((line.is(at, number) || article && line.has(WordList.DETERMINER, at))
          && (gap || at == from || positions.isFree(at))) {
        return at;
      }
      boolean supposes = line.is(at + 1, Stem.COLON) && line.has(WordList.CONDITION, at);
      boolean ends =
          gap
              ? supposes || isApposition(at) || isPassive(at) || leadsElsewhere(number, at)
              : !mayPass(at);
      if (ends || line.is(at, Stem.SEMICOLON)) {
        return -1;
      }
    }
    return -1;
  }

  /** "is supplied by the nerve of X": what "is ... of X" asks for is said of the nerve. */
  private boolean isPassive(int at) {
    return line.is(at, Stem.BY) && line.token(at - 1).endsWith("ed");
  }

  /** "twigs from X, a branch of Y": what is said of X begins there. */
  private boolean isApposition(int at) {
    return line.is(at, Stem.COMMA) && line.is(at + 1, Stem.A) && !positions.isFree(at - 1);
  }

  /** "is connected to the muscles of": not what "is the largest of" says. */
  private boolean leadsElsewhere(int number, int at) {
    return number == Stem.OF && line.has(WordList.PREPOSITION, at);
  }
}
