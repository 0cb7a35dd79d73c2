package org.myograph.statement;

import java.util.List;
import java.util.Optional;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Phrase;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.ontology.Term;

/** Tells what a sentence begins with, which the next ones may go on with. */
final class Openings {
  private Openings() {}

  /** "in people with scoliosis": it is told to whom something happens. */
  private static boolean isPlaced(Line line, int before) {
    return before > 0 && (line.is(before, Stem.WITH) || line.is(before, Stem.IN));
  }

  /** "Gout and sepsis are the differentials": it begins with what its paragraph is not about. */
  static boolean haveRival(Line line, Clauses clauses) {
    for (int at = 0; at < line.size() && line.hasAny(WordList.RIVAL); at++) {
      Phrase subject = line.has(WordList.RIVAL, at) ? clauses.subject(at) : null;
      if (subject != null && subject.from() <= 2) {
        return true;
      }
    }
    return false;
  }

  /** The first condition that a sentence names, unless only to tell where or to whom. */
  static Optional<Term> condition(Setting setting) {
    if (setting.line().hasAny(WordList.RIVAL)) {
      return Optional.empty();
    }
    List<Phrase> phrases = setting.phrases();
    for (int i = 0; i < phrases.size(); i++) {
      List<Mention> mentions = phrases.get(i).mentions();
      boolean placed = isPlaced(setting.line(), phrases.get(i).from() - 1);
      for (int j = 0; j < mentions.size() && !placed; j++) {
        Term term = mentions.get(j).term();
        if (term.kind().equals("Condition")) {
          return Optional.of(term);
        }
      }
    }
    return Optional.empty();
  }

  /** The condition that is all that a sentence names: "Avulsion of the ischial tuberosity." */
  static Optional<Term> title(Setting setting) {
    Line line = setting.line();
    Phrase all = setting.phrases().isEmpty() ? null : setting.phrases().get(0);
    boolean whole =
        all != null
            && all.from() == 0
            && all.mentions().size() == 1
            && all.to() == line.size() - 1
            && line.is(all.to(), Stem.STOP);
    return Optional.ofNullable(whole ? all.first().term() : null)
        .filter(term -> term.kind().equals("Condition"));
  }

  /** What a sentence is first about; null if nothing is named. */
  static Phrase subject(Line line, Clauses clauses) {
    for (int at = 0; at < line.size(); at++) {
      Phrase subject = clauses.subject(at);
      if (subject != null && !line.has(WordList.CONDITION, subject.from() - 1)) {
        return subject;
      }
    }
    return null;
  }
}
