package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import org.myograph.mention.Line;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.mention.WordLists;

/** What a sentence itself says of a claim that it repeats: that it is refuted, or in doubt. */
final class Verdicts {
  /** The words of a claim, with what becomes of it. */
  private record Claim(int from, int to, Certainty verdict) {}

  private static final WordLists OPENING =
      WordLists.of(WordList.THAT_WORD, WordList.CLAIM, WordList.OPEN_QUESTION);
  private static final WordLists BREAK =
      WordLists.of(WordList.ADVERSATIVE, WordList.CLAUSE_WORD, WordList.CONDITION);
  private static final int LONGEST_LEAD = 6;
  private static final int LONGEST_AUXILIARY = 3;
  private static final int NONE = -1;

  private final Line line;
  private final Clauses clauses;
  private final List<Claim> claims = new ArrayList<>();
  private final Suppositions suppositions;

  Verdicts(Setting setting, Clauses clauses) {
    this.line = setting.line();
    this.clauses = clauses;
    this.suppositions = new Suppositions(setting, clauses);
    boolean any = line.hasAny(WordList.CLAIM) || line.hasAny(WordList.REFUTED);
    any |= line.hasAny(WordList.DOUBTED) || line.hasAny(WordList.OPEN_QUESTION);
    for (int at = 0; any && at < line.size(); at++) {
      if (line.hasAny(OPENING, at)) {
        read(at);
      }
    }
  }

  /** Whether nothing is said at a token of how things are. */
  boolean isSupposed(int at) {
    return suppositions.has(at);
  }

  /** What becomes of a claim that a token is part of; null if it is part of none. */
  Certainty of(int at) {
    Claim claim = around(at);
    return claim == null ? null : claim.verdict();
  }

  /** The first token of the claim that a token is part of; 0 if it is part of none. */
  int start(int at) {
    Claim claim = around(at);
    return claim == null ? 0 : claim.from();
  }

  private Claim around(int at) {
    for (int i = claims.size() - 1; i >= 0; i--) {
      if (claims.get(i).from() <= at && at < claims.get(i).to()) {
        return claims.get(i);
      }
    }
    return null;
  }

  private void read(int at) {
    if (line.has(WordList.OPEN_QUESTION, at)) {
      claims.add(new Claim(at, end(at + 1), Certainty.HEDGED));
      return;
    }
    int lead = lead(at);
    boolean claimed = at == lead || line.has(WordList.THAT_WORD, at) || isInfinitive(at);
    if (lead != NONE && claimed && !judge(WordList.REFUTED, lead, at, Certainty.NEGATED)) {
      judge(WordList.DOUBTED, lead, at, Certainty.HEDGED);
    }
  }

  /** Keeps the claim behind a token if words of a list stand before or behind it. */
  private boolean judge(WordList words, int lead, int at, Certainty verdict) {
    boolean before = has(words, lead, at + 1);
    int behind = before ? NONE : after(words, at + 1);
    if (before || behind != NONE) {
      claims.add(new Claim(at, before ? end(at + 1) : behind, verdict));
    }
    return before || behind != NONE;
  }

  /** "wrong to say X is ...", without "that" */
  private boolean isInfinitive(int at) {
    return line.is(at - 1, Stem.TO) && !line.has(WordList.THAT_WORD, at + 1);
  }

  /** Where the words begin that lead to a "that" and make what follows it a claim. */
  private int lead(int that) {
    boolean claim = false;
    int at = that;
    while (at > 0 && that - at < LONGEST_LEAD && clauses.positions().isFree(at - 1)) {
      boolean comma = line.is(at - 1, Stem.COMMA) && at != that;
      if (comma || line.is(at - 1, Stem.SEMICOLON) || line.hasAny(BREAK, at - 1)) {
        break;
      }
      at--;
      claim |=
          line.has(WordList.CLAIM, at)
              || line.has(WordList.REFUTED, at)
              || line.has(WordList.DOUBTED, at);
    }
    boolean first = that == 0 && (line.is(1, Stem.THE) || line.is(1, Stem.IT));
    return claim || first ? at : NONE;
  }

  private boolean has(WordList list, int from, int to) {
    for (int at = from; at < to; at++) {
      if (line.has(list, at)) {
        return true;
      }
    }
    return false;
  }

  /** Where a claim is judged behind it: "... has been disproved", "..., but this is wrong". */
  private int after(WordList list, int from) {
    for (int at = from; at < line.size(); at++) {
      boolean turns = line.is(at, Stem.SEMICOLON) || line.has(WordList.ADVERSATIVE, at);
      boolean again = line.has(WordList.POINTING, at + 1) || line.is(at + 1, Stem.IT);
      if (turns && !again || line.has(WordList.CLAIM, at) && line.has(WordList.THAT_WORD, at + 1)) {
        return NONE;
      }
      if (line.has(list, at)) {
        return at;
      }
    }
    return NONE;
  }

  /** Past a claim; "contrary to the claim that X, Y": before its comma. */
  private int end(int from) {
    boolean opens = line.has(WordList.PREPOSITION, 0) || line.has(WordList.REFUTED, 0);
    int at = from;
    while (at < line.size()
        && !(opens && line.is(at, Stem.COMMA))
        && !line.is(at, Stem.SEMICOLON)
        && !line.has(WordList.ADVERSATIVE, at)) {
      at++;
    }
    return at;
  }

  /**
   * Whether what a noun says is denied by the verb behind it: "compression of X by Y has not been
   * reported".
   *
   * @param from past both the cue and the object
   */
  boolean isDeniedBehind(int from, int said) {
    for (int at = from; at < line.size(); at++) {
      int joined = line.length(WordList.CONJUNCTION, at);
      if (line.is(at, Stem.SEMICOLON)
          || line.is(at, Stem.COMMA)
          || line.is(at, Stem.OPEN)
          || line.hasAny(BREAK, at)
          || line.has(WordList.FAILURE_STOP, at)
          || joined > 0 && (goesOn(at + joined) || line.has(WordList.NEGATION, at + joined))
          || clauses.isRelative(at) != clauses.isRelative(said)) {
        return false;
      }
      boolean refuted = line.has(WordList.REFUTED, at) && line.has(WordList.AUXILIARY, at - 1);
      if (refuted || line.has(WordList.FAILED, at) || isNotShown(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOn(int at) {
    return clauses.predicates().beginsPredicate(at) || clauses.subjects().beginsAt(at);
  }

  /** "physiotherapy (not effective)": an item that its own bracket denies. */
  boolean isFailedItem(int from, int to) {
    for (int at = from; at < Math.min(line.size(), to + 1); at++) {
      boolean useless = line.has(WordList.NEGATION, at + 1) && line.has(WordList.SHOWN, at + 2);
      if (line.is(at, Stem.OPEN) && (useless || line.has(WordList.FAILED, at + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "has not been reported", but not "has not been shown to ..." */
  private boolean isNotShown(int at) {
    if (!line.has(WordList.NEGATION, at) || !line.has(WordList.AUXILIARY, at - 1)) {
      return false;
    }
    for (int verb = at + 1; verb <= at + LONGEST_AUXILIARY; verb++) {
      if (line.has(WordList.SHOWN, verb)) {
        return !line.is(verb + 1, Stem.TO);
      }
    }
    return false;
  }
}
