package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import org.myograph.mention.Form;
import org.myograph.mention.Line;
import org.myograph.mention.Phrase;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.mention.WordLists;

/**
 * Knows what a sentence excepts from what it says of all or none, so that the opposite holds of it:
 * "no muscle except X", "all of them but X".
 */
final class Exemptions {
  /**
   * Something excepted.
   *
   * @param all the "all" or "no" before it; the word of exception if there is none
   * @param word the first token of "except" or "but"
   */
  private record Excepted(int all, int word, Phrase phrase) {}

  private static final int FARTHEST = 12;
  private static final WordLists BREAK =
      WordLists.of(WordList.AUXILIARY, WordList.RELATIVE, WordList.CLAUSE_WORD);

  private final Line line;
  private final Positions positions;
  private final Predicates predicates;
  private final List<Excepted> all;

  Exemptions(Line line, Positions positions, Predicates predicates) {
    this.line = line;
    this.positions = positions;
    this.predicates = predicates;
    this.all = line.hasAny(WordList.EXCEPTION) ? read() : List.of();
  }

  private List<Excepted> read() {
    List<Excepted> found = new ArrayList<>(1);
    for (int at : line.all(WordList.EXCEPTION)) {
      Phrase phrase = positions.starting(at + line.length(WordList.EXCEPTION, at));
      int quantifier = phrase == null || phrase.form() != Form.NOUN ? -1 : quantifier(at);
      if (quantifier >= 0 && !opensClause(at, quantifier, phrase)) {
        found.add(new Excepted(quantifier, at, phrase));
      }
    }
    return found;
  }

  /**
   * "It supplies all of them, but the X is supplied by ...": a clause begins there; "all of them
   * but the X are supplied by ..." goes on with its own.
   */
  private boolean opensClause(int word, int quantifier, Phrase phrase) {
    return line.length(WordList.CLAUSE_WORD, word) == line.length(WordList.EXCEPTION, word)
        && predicates.verbFollows(phrase.to())
        && (hasVerbBefore(quantifier)
            || line.is(word - 1, Stem.COMMA) && !line.is(phrase.to(), Stem.COMMA));
  }

  private boolean hasVerbBefore(int at) {
    for (int before = at - 1; before >= 0 && !line.is(before, Stem.SEMICOLON); before--) {
      if (predicates.isVerb(before) || predicates.saysMovement(before)) {
        return true;
      }
    }
    return false;
  }

  /** The "all" or "no" before a word of exception; the word if it needs none; -1 if it has none. */
  private int quantifier(int word) {
    for (int at = last(word); at >= 0 && at > word - FARTHEST; at--) {
      if (line.has(WordList.QUANTIFIER, at)) {
        return at;
      }
      if (!line.isWord(at) || line.hasAny(BREAK, at) || positions.startsAt(at, Form.VERB)) {
        break;
      }
    }
    return line.has(WordList.CONTRAST, word) ? word : -1;
  }

  /** The length of the words of exception at a token; 0 if none stand there. */
  int length(int at) {
    for (Excepted one : all) {
      if (one.word() == at) {
        return one.phrase().from() - at;
      }
    }
    return 0;
  }

  /** Whether a token is part of what is excepted. */
  boolean has(int at) {
    return around(at) != null;
  }

  private Excepted around(int at) {
    for (Excepted one : all) {
      if (one.phrase().from() <= at && at < one.phrase().to()) {
        return one;
      }
    }
    return null;
  }

  /** Whether what is excepted at a token is so from something that no name covers. */
  boolean isOfUnknown(int at) {
    Excepted one = around(at);
    if (one == null) {
      return false;
    }
    Phrase set = positions.on(last(one.word()));
    int first = one.all() + (line.is(one.all() + 1, Stem.OF) ? 2 : 1);
    return set == null || one.all() < one.word() && set.from() > first;
  }

  /** The token before a word of exception and its comma. */
  private int last(int word) {
    return word - 1 - (line.is(word - 1, Stem.COMMA) ? 1 : 0);
  }

  /**
   * What is excepted from the "all" or "no" that stands at a token or behind it; null if nothing.
   */
  Phrase behind(int from, int at) {
    for (Excepted one : all) {
      if (from <= one.all() && one.all() <= at && at < one.word()) {
        return one.phrase();
      }
    }
    return null;
  }

  /** What holds of what is excepted at a token if something holds of the others. */
  Certainty opposite(int at, Certainty others) {
    return others == Certainty.HEDGED
        ? others
        : isDenied(at, others == Certainty.NEGATED) ? Certainty.NEGATED : Certainty.ASSERTED;
  }

  /** Whether something is denied of it that is denied of the others, or is not. */
  boolean isDenied(int at, boolean ofOthers) {
    Excepted one = around(at);
    return !ofOthers && one != null && !line.has(WordList.NEGATION, one.all());
  }
}
