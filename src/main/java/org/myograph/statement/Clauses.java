package org.myograph.statement;

import java.util.List;
import java.util.stream.Stream;
import org.myograph.mention.Form;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Phrase;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.mention.WordLists;

/**
 * Which phrase is the subject at each place of a sentence, and how far the scope of a "may" or
 * "not" reaches.
 */
final class Clauses {
  private record State(
      Phrase subject, int stranger, int part, int around, boolean introduced, boolean relative) {}

  private static final WordLists JOINTS = WordLists.of(WordList.RELATIVE, WordList.CLAUSE_WORD);
  private static final int LONGEST_HEDGE = 3;
  private static final int NONE = -1;

  private final Line line;
  private final Positions positions;
  private final Exemptions exemptions;
  private final Predicates predicates;
  private final Subjects subjects;
  private final Strangers strangers;
  private final ConditionPhrases conditions;

  /** What holds at each token; mostly the same as at the one before. */
  private final State[] states;

  private Phrase subject;
  private Phrase beforeRelative;
  private Phrase beforeCondition;
  private boolean relative;

  /** The part around the bracket that holds the relative clause. */
  private int relativeIn = NONE;

  private int stranger;
  private boolean introduced;
  private int part;
  private int parts;
  private int around = NONE;

  Clauses(Setting setting) {
    this.line = setting.line();
    this.positions = new Positions(setting);
    this.predicates = new Predicates(setting, positions);
    this.exemptions = new Exemptions(line, positions, predicates);
    this.subjects = new Subjects(setting, positions, predicates, exemptions);
    this.conditions = new ConditionPhrases(setting, positions, predicates, subjects);
    this.states = new State[line.size() + 1];
    this.strangers = new Strangers(line, positions, predicates);
    this.stranger = strangers.beginsAt(0) ? 0 : NONE;
    for (int at = 0; at < line.size(); at++) {
      if (at > 0 && isPlain(at)) {
        states[at] = states[at - 1];
      } else {
        passCondition(at);
        pass(at);
        note(at);
      }
    }
    note(line.size());
  }

  /** Whether a word within a clause stands here. */
  private boolean isPlain(int at) {
    return conditions.all().isEmpty()
        && positions.starting(at) == null
        && line.isWord(at)
        && !line.hasAny(JOINTS, at);
  }

  private void note(int at) {
    State last = at == 0 ? null : states[at - 1];
    boolean same =
        last != null
            && last.subject == subject
            && last.stranger == stranger
            && last.part == part
            && last.around == around
            && last.introduced == introduced
            && last.relative == relative;
    states[at] = same ? last : new State(subject, stranger, part, around, introduced, relative);
  }

  Positions positions() {
    return positions;
  }

  Exemptions exemptions() {
    return exemptions;
  }

  Predicates predicates() {
    return predicates;
  }

  Subjects subjects() {
    return subjects;
  }

  ConditionPhrases conditions() {
    return conditions;
  }

  /** The subject at a token; null if it is only implied, or unknown. */
  Phrase subject(int at) {
    return states[at].subject();
  }

  /** What "they" at a token may refer back to: the subject before, null if nothing. */
  Phrase antecedent(int at) {
    Phrase now = states[at].subject();
    if (now == null || !line.has(WordList.THEY, now.from())) {
      return null;
    }
    for (int before = at - 1; before >= 0; before--) {
      Phrase earlier = states[before].subject();
      if (earlier != null && earlier != now) {
        return earlier;
      }
    }
    return null;
  }

  /** Whether the subject at a token is something that nobody knows. */
  boolean unknownSubject(int at) {
    return stranger(at) != NONE;
  }

  /** The token at which such a subject begins. */
  int stranger(int at) {
    return states[at].stranger();
  }

  /** Whether a token stands in a relative clause. */
  boolean isRelative(int at) {
    return states[at].relative();
  }

  /** Whether a "not" at one token holds for another. */
  boolean sameDenial(int denial, int at) {
    return states[denial].part() == states[at].part()
        && states[denial].introduced() == states[at].introduced();
  }

  /** Whether a "may" at one token holds for another: also past an introduction or into brackets. */
  boolean sameHedge(int hedge, int at) {
    return states[hedge].part() == states[at].part() || states[hedge].part() == states[at].around();
  }

  /** Whether two tokens stand in the same part of the sentence. */
  boolean samePart(int first, int second) {
    return states[first].part() == states[second].part();
  }

  /** Whether two tokens stand in the same part of the sentence or in neighboring ones. */
  boolean near(int first, int second) {
    return Math.abs(states[first].part() - states[second].part()) <= 1;
  }

  /** "when the arm is raised, adducts it": the arm is no subject of what follows. */
  private void passCondition(int at) {
    for (int i = 0; i < conditions.all().size(); i++) {
      ConditionPhrases.Extent condition = conditions.all().get(i);
      if (condition.to() == at && subject != beforeCondition) {
        subject = beforeCondition;
        nextPart();
      }
      if (condition.from() == at) {
        beforeCondition = subject;
      }
    }
  }

  private void pass(int at) {
    boolean open = positions.isFree(at);
    Phrase begins = positions.starting(at);
    if (begins != null && begins.form() == Form.NOUN && subjects.isSubject(begins)) {
      beginSubject(begins, at);
    } else if (open && subjects.isRelative(at)) {
      beforeRelative = relative ? beforeRelative : subject;
      Phrase before = positions.before(at);
      subject = before == null ? subject : before.mentions().size() > 1 ? last(before, at) : before;
      relative = true;
      relativeIn = around;
      nextPart();
    } else if (open
        && relative
        && (line.isBullet(at)
            || line.is(at, Stem.COMMA) && !line.has(WordList.CONJUNCTION, at + 1))) {
      subject = beforeRelative;
      relative = false;
      nextPart();
    } else if (open && around != NONE && line.is(at, Stem.CLOSE)) {
      subject = relative && relativeIn == around ? beforeRelative : subject;
      relative &= relativeIn != around;
      part = around;
      around = NONE;
    } else if (open && beginsPart(at)) {
      beginPart(at);
    }
  }

  /** "A and B, which causes ...": said of B alone, as is what stands in the same bullet. */
  private Phrase last(Phrase list, int at) {
    Mention last = list.mentions().get(list.mentions().size() - 1);
    boolean bullets = false;
    for (int i = list.from(); i < list.to(); i++) {
      bullets |= line.isBullet(i);
    }
    return bullets || predicates.isSingular(at + line.length(WordList.RELATIVE, at))
        ? new Phrase(list.from(), list.to(), List.of(last), List.of(), list.form())
        : list;
  }

  /** Whether the verb right behind a subject is one of several things: "rotate", "are". */
  boolean isOfSeveral(Phrase phrase) {
    int verb = phrase.to();
    while (line.has(WordList.ADVERB, verb)) {
      verb++;
    }
    return verb < line.size()
        && !line.token(verb).endsWith("s")
        && (line.has(WordList.BE, verb) || positions.startsAt(verb, Form.VERB));
  }

  private void beginSubject(Phrase phrase, int at) {
    if (subject != null && isJoined(subject, at)) {
      subject = joined(subject, phrase);
      return;
    }
    if (subject != null && !subjects.isSaid(at)) {
      nextPart();
    }
    if (subject != null && line.is(at, Stem.IT) && isDependent(at)) {
      relative = false;
      return;
    }
    introduced |= subject == null && line.is(at - 1, Stem.COMMA);
    subject = phrase;
    stranger = NONE;
    relative &= line.has(WordList.RELATIVE, at - 1);
  }

  /** "X flexes the hip; when it is flexed, it ...": the subject of a clause that goes on. */
  private boolean isDependent(int at) {
    int before = line.is(at - 1, Stem.COMMA) ? at - 1 : at;
    return line.is(at - 1, Stem.SEMICOLON)
        || line.has(WordList.CLAUSE_WORD, at - 1)
        || line.has(WordList.CONJUNCTION, at - 1)
        || conditions.all().stream().anyMatch(condition -> condition.to() == before);
  }

  /** "The nerve and the artery pass": subjects of different kinds are two phrases. */
  private boolean isJoined(Phrase first, int at) {
    return line.has(WordList.CONJUNCTION, first.to())
        && first.to() + line.length(WordList.CONJUNCTION, first.to()) == at;
  }

  private static Phrase joined(Phrase first, Phrase second) {
    return new Phrase(
        first.from(),
        second.to(),
        Stream.concat(first.mentions().stream(), second.mentions().stream()).toList(),
        Stream.concat(first.members().stream(), second.members().stream()).toList(),
        first.form());
  }

  private void beginPart(int at) {
    around = line.is(at, Stem.OPEN) ? part : around;
    nextPart();
    boolean clause =
        line.has(WordList.CLAUSE_WORD, at)
            || line.is(at, Stem.COLON)
            || line.has(WordList.OTHER_WORD, at + 2);
    if (clause && strangers.beginsAt(at + 1)) {
      stranger = at + 1;
      subject = null;
    }
  }

  private void nextPart() {
    parts++;
    part = parts;
  }

  private boolean beginsPart(int at) {
    return line.is(at, Stem.SEMICOLON)
        || line.is(at, Stem.COLON)
        || line.is(at, Stem.OPEN)
        || line.has(WordList.CLAUSE_WORD, at) && !inHedge(at) && exemptions.length(at) == 0
        || line.is(at, Stem.COMMA) && opensCondition(at + 1);
  }

  /** ", when ..." or ", and when ..." */
  private boolean opensCondition(int at) {
    return conditions.beginsAt(at + line.length(WordList.CONJUNCTION, at));
  }

  /** The "but" of "rare but possible". */
  private boolean inHedge(int at) {
    for (int before = Math.max(0, at - LONGEST_HEDGE); before < at; before++) {
      if (line.length(WordList.HEDGE, before) > at - before) {
        return true;
      }
    }
    return false;
  }
}
