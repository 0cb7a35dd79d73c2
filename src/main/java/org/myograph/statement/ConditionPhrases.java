package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myograph.mention.Line;
import org.myograph.mention.Phrase;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.statement.Roles.Role;

/** Finds the words that tell when something holds: "when the hip is flexed", "during gait". */
final class ConditionPhrases {
  /** From its first token up to another. */
  record Extent(int from, int to) {}

  private final Setting setting;
  private final Line line;
  private final Positions positions;
  private final Predicates predicates;
  private final Subjects subjects;
  private final List<Extent> all = new ArrayList<>();

  ConditionPhrases(Setting setting, Positions positions, Predicates predicates, Subjects subjects) {
    this.setting = setting;
    this.line = setting.line();
    this.positions = positions;
    this.predicates = predicates;
    this.subjects = subjects;
    boolean any = line.hasAny(WordList.CONDITION) || line.has(Stem.WITH);
    for (int at = 0; any && at < line.size(); at++) {
      if (opens(at)) {
        all.add(new Extent(at, end(at)));
        at = all.get(all.size() - 1).to() - 1;
      }
    }
  }

  /** In their order; none within another. */
  List<Extent> all() {
    return all;
  }

  /** Whether one begins at a token. */
  boolean beginsAt(int at) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).from() == at) {
        return true;
      }
    }
    return false;
  }

  private boolean opens(int at) {
    return (line.has(WordList.CONDITION, at) || line.isPosture(at))
        && positions.isFree(at)
        && line.length(WordList.ADVERSATIVE, at - 1) < 2;
  }

  /** Past the last word: before a mark, another subject or the verb of another. */
  private int end(int from) {
    int first = from + Math.max(1, line.length(WordList.CONDITION, from));
    if (first - from > 1 && line.length(WordList.HEDGE, from) == first - from) {
      return first;
    }
    int at = first;
    while (at < line.size() && !ends(at, first)) {
      at = positions.past(at);
    }
    return at;
  }

  private boolean ends(int at, int first) {
    if (line.is(at, Stem.OPEN) && line.isEnd(line.bracketEnd(at))) {
      return true;
    }
    if (positions.isFree(at)
        && (",;:.)".contains(line.token(at).text()) || line.has(WordList.ADVERSATIVE, at))) {
      return true;
    }
    int next = at + line.length(WordList.CONJUNCTION, at);
    return next > at
        ? predicates.beginsPredicate(next) || subjects.beginsAt(next) && acts(next)
        : at > first && subjects.beginsAt(at) && !line.has(WordList.CONJUNCTION, at - 1);
  }

  /** "when the hip is flexed and the knee is bent" goes on, "... and the psoas pulls" does not. */
  private boolean acts(int at) {
    Optional<Phrase> subject = positions.startingAt(at);
    return setting
        .relationFor(Role.ACTION_RELATION)
        .filter(
            performs -> setting.fits(subject.get().first().term(), performs.relation().domain()))
        .isPresent();
  }
}
