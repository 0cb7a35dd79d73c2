package org.myograph.statement;

import java.util.regex.Pattern;
import org.myograph.mention.Line;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.mention.WordLists;
import org.myograph.statement.Roles.Role;

/** Tells by its words what can be a name that nobody knows, and how far it reaches. */
final class NameWords {
  private static final int LONGEST = 9;

  /** "at least about" */
  private static final int LONGEST_COUNT = 3;

  /** "swollen tight", in tokens. */
  private static final int LONGEST_DESCRIPTION = 3;

  private static final WordLists ENDS =
      WordLists.of(
          WordList.CLAUSE_WORD,
          WordList.RELATIVE,
          WordList.CONDITION,
          WordList.AUXILIARY,
          WordList.CONJUNCTION,
          WordList.INCLUDING,
          WordList.EXCLUDING,
          WordList.NAME_END);

  private static final WordLists NO_NAMES =
      WordLists.of(
          WordList.PREPOSITION,
          WordList.STOP,
          WordList.NAME_END,
          WordList.CONDITION,
          WordList.NEGATION,
          WordList.DETERMINER,
          WordList.HEDGE,
          WordList.LIST_ADVERB);

  /** "hormonal and fluid changes" */
  private static final Pattern ADJECTIVE =
      Pattern.compile("(?i)\\p{L}{2,}(?:al|ic|ous|lar|ed|ive|ollen|oken)");

  private final Setting setting;
  private final Line line;
  private final Positions positions;

  NameWords(Setting setting, Positions positions) {
    this.setting = setting;
    this.line = setting.line();
    this.positions = positions;
  }

  private boolean isEnd(int at) {
    return !line.isWord(at) || line.hasAny(ENDS, at);
  }

  /** Past the last word of a name, with what "of" or "behind" leads to. */
  int end(int from) {
    int at = from;
    while (at < line.size() && !isEnd(at)) {
      int place = line.length(WordList.NAME_PLACE, at);
      boolean measures = line.has(WordList.LOCATIVE, at) && isNumber(at + 1);
      if (measures
          || place > 0 && !leadsOn(at, at + place)
          || place == 0 && line.has(WordList.PREPOSITION, at)) {
        return at;
      }
      at = place > 0 ? line.determiner(at + place) : at + 1;
      at = place > 0 && positions.starting(at) != null ? positions.starting(at).to() : at;
    }
    return at;
  }

  /** "in many patients" is no part of a name. */
  private boolean leadsOn(int from, int to) {
    int next = line.determiner(to);
    boolean people = line.has(WordList.PEOPLE, next) || line.has(WordList.PEOPLE, next + 1);
    boolean reference =
        next > to
            && next < line.size()
            && setting.plays(line.text(next, next + 1), Role.MERE_KIND)
            && !line.isWord(next + 1);
    return from > 0
        && next < line.size()
        && !isEnd(next)
        && !people
        && !reference
        && !isNumber(next);
  }

  /** Before "for at least 3 to 6 months", which is no part of a name; the end if there is none. */
  int beforeMeasure(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (line.has(WordList.PREPOSITION, at) && isNumber(at + 1)) {
        return at;
      }
    }
    return to;
  }

  /** "beyond 20" and "within about two hours" measure and name nothing. */
  private boolean isNumber(int at) {
    int next = at;
    while (next < at + LONGEST_COUNT && line.has(WordList.COUNTING, next)) {
      next++;
    }
    return next < line.size()
        && (line.has(WordList.NUMBER, next)
            || Character.isDigit(line.token(next).text().codePointAt(0)));
  }

  /** Past "a thickened" before what is known by itself. */
  int pastDescription(int from) {
    return line.past(WordList.ENLARGED, from, LONGEST_DESCRIPTION);
  }

  /** "stretches the nerve" is no name, "pain in the leg" and "inability to raise the arm" are. */
  private boolean hasVerb(int from, int to) {
    int at = from;
    while (at < to) {
      int place = line.length(WordList.NAME_PLACE, at);
      boolean leads =
          place > 0 || line.has(WordList.PREPOSITION, at) || line.token(at).endsWith("ing");
      at += Math.max(1, place) + (place > 1 && line.is(at + place - 1, Stem.TO) ? 1 : 0);
      if (!leads && at < to && line.has(WordList.ARTICLE, at)) {
        return true;
      }
      at = leads ? line.determiner(at) : at;
    }
    return false;
  }

  /** Whether a word that only tells the sort of a thing stands before an "and". */
  boolean isAdjective(int from, int to) {
    return to == from + 1
        && line.has(WordList.CONJUNCTION, to)
        && ADJECTIVE.matcher(line.token(from).text()).matches();
  }

  /** Whether words can be a name. */
  boolean isName(int from, int to) {
    return from < to
        && to - from <= LONGEST
        && Character.isLetter(line.token(from).text().codePointAt(0))
        && (!line.token(from).endsWith("ly") || line.has(WordList.POSITIONAL, from))
        && !line.token(to - 1).endsWith("ly")
        && !line.has(WordList.PREPOSITION, to - 1)
        && !line.has(WordList.ABSENT, to - 1)
        && (to - from > 1 || !line.token(from).endsWith("ed"))
        && !(line.has(WordList.NUMBER, from) && (to - from == 1 || line.is(from + 1, Stem.OF)))
        && !line.hasAny(NO_NAMES, from)
        && from + line.length(WordList.NO_NAME, from) != to
        && areNoSensations(from, to)
        && !hasVerb(from, to)
        && !isAdjective(from, to)
        && (to - from > 1 || !ADJECTIVE.matcher(line.token(from).text()).matches())
        && (!line.has(WordList.VAGUE, to - 1) || isEponym(from, to))
        && !(line.has(WordList.IT_WORD, to) && line.token(to - 1).isVerbForm());
  }

  /** Whether all are words, and not each a word of sensation. */
  private boolean areNoSensations(int from, int to) {
    boolean sensations = true;
    for (int at = from; at < to; at++) {
      if (!line.isWord(at)) {
        return false;
      }
      sensations &= line.has(WordList.SENSATION, at);
    }
    return !sensations;
  }

  /** "Hoover sign", though a sign alone is no name. */
  private boolean isEponym(int from, int to) {
    return from > 0
        && to - from > 1
        && Character.isUpperCase(line.token(from).text().codePointAt(0));
  }
}
