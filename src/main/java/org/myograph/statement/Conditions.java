package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import org.myograph.mention.Line;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;

/** For which words of a sentence each of its conditions holds. */
final class Conditions {
  private final Line line;
  private final Clauses clauses;
  private final Predicates predicates;
  private final Subjects subjects;
  private final List<ConditionPhrases.Extent> ahead = new ArrayList<>();
  private final List<ConditionPhrases.Extent> behind = new ArrayList<>();

  Conditions(Line line, Clauses clauses) {
    this.line = line;
    this.clauses = clauses;
    this.predicates = clauses.predicates();
    this.subjects = clauses.subjects();
    clauses.conditions().all().forEach(extent -> (isAhead(extent) ? ahead : behind).add(extent));
  }

  /** Whether it stands before what it holds for. */
  private boolean isAhead(ConditionPhrases.Extent condition) {
    int before = condition.from() - 1;
    if (before < 0 || line.is(before, Stem.SEMICOLON) || line.is(before, Stem.COLON)) {
      return true;
    }
    int end = condition.to();
    int next = line.is(end, Stem.COMMA) ? end + 1 : end;
    boolean goesOn = subjects.beginsAt(next) || next > end && predicates.beginsPredicate(next);
    return line.is(before, Stem.COMMA)
        ? goesOn || line.has(WordList.CONJUNCTION, before - 1)
        : goesOn
            && (line.has(WordList.CONJUNCTION, before) || line.has(WordList.CLAUSE_WORD, before));
  }

  /**
   * The words of the conditions under which something holds; empty if none is said.
   *
   * @param said a token of what says it
   * @param object the first token of what it is said of
   */
  String of(int said, int object) {
    if (ahead.isEmpty() && behind.isEmpty()) {
      return "";
    }
    List<String> words = new ArrayList<>();
    for (int i = ahead.size() - 1; i >= 0 && words.isEmpty(); i--) {
      if (reaches(ahead.get(i).to(), Math.max(said, object))) {
        words.add(text(ahead.get(i)));
      }
    }
    for (ConditionPhrases.Extent condition : behind) {
      if (said < condition.from()
          && isLast(said, condition.from())
          && !isOfAnother(condition.from(), object)) {
        words.add(text(condition));
      }
    }
    return String.join(", ", words);
  }

  /** "the fibula and the femur if present", "with rest, and with surgery if it fails": of one. */
  private boolean isOfAnother(int condition, int object) {
    boolean ofOne = line.has(WordList.HEDGE_AFTER, condition);
    for (int at = object; at < condition - 1; at++) {
      int joined = line.length(WordList.CONJUNCTION, at);
      boolean again = line.is(at - 1, Stem.COMMA) && line.has(WordList.PREPOSITION, at + joined);
      if (ofOne && line.isJoint(at) || joined > 0 && again) {
        return true;
      }
    }
    return false;
  }

  private String text(ConditionPhrases.Extent condition) {
    return line.text(condition.from(), condition.to());
  }

  /** Whether what stands ahead of a clause holds for a token of it. */
  private boolean reaches(int from, int token) {
    for (int at = from; at < token; at++) {
      if (line.is(at, Stem.SEMICOLON)
          || line.is(at, Stem.CLOSE)
          || line.has(WordList.ADVERSATIVE, at)) {
        return false;
      }
    }
    return from <= token && (!clauses.isRelative(token) || clauses.isRelative(from));
  }

  /** Whether nothing else is said between some word and a condition behind it. */
  private boolean isLast(int said, int condition) {
    int end = condition;
    while (end > said + 1 && !line.isWord(end - 1)) {
      end--;
    }
    int at = clauses.positions().past(said);
    while (at < end) {
      int joint = line.is(at, Stem.COMMA) ? 1 : line.length(WordList.CONJUNCTION, at);
      if (joint > 0 && predicates.beginsPredicate(at + joint)) {
        return false;
      }
      at = clauses.positions().past(at);
    }
    return clauses.samePart(said, end - 1);
  }
}
