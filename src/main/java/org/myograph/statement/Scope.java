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
  private final Hedges hedges;
  private final Verdicts verdicts;

  /** Looks for words of doubt once, and not again for each statement of the sentence. */
  Scope(Setting setting, Clauses clauses) {
    this.line = setting.line();
    this.clauses = clauses;
    this.negations = line.all(WordList.NEGATION);
    this.hedges = new Hedges(line, clauses);
    this.verdicts = new Verdicts(setting, clauses);
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
    Exemptions exemptions = clauses.exemptions();
    boolean excepted = exemptions.has(object.from());
    boolean denied = denied(said, claim, before);
    denied =
        excepted ? exemptions.isDenied(object.from(), denied) : denied || contrasted(object.from());
    if (verdict != null) {
      return denied ? Certainty.HEDGED : verdict;
    }
    if (denied
        || verdicts.isFailedItem(object.from(), object.to())
        || verdicts.isDeniedBehind(Math.max(said + 1, object.to()), said)) {
      return Certainty.NEGATED;
    }
    return hedges.holdFor(said, listFrom, object) ? Certainty.HEDGED : Certainty.ASSERTED;
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
          && (clauses.sameDenial(at, said) || isInverted(at, said))) {
        return true;
      }
    }
    return false;
  }

  /** "..., nor does it extend the knee": a denial of the clause whose subject stands behind it. */
  private boolean isInverted(int at, int said) {
    return line.has(WordList.AUXILIARY, at + 1) && at + 2 < said && clauses.samePart(at + 2, said);
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

  /** Past the denial right behind a verb: "supplies neither X nor Y". */
  private int end(int said, int before) {
    int least = line.is(said + 1, Stem.NEITHER) ? said + 2 : said + 1;
    return Math.min(line.size(), Math.max(before, least));
  }

  /** "A rather than B": B is denied. */
  private boolean contrasted(int from) {
    return line.hasBefore(WordList.CONTRAST, from, LONGEST_CONTRAST);
  }
}
