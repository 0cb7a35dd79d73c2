package org.myograph.statement;

import java.util.List;
import org.myograph.mention.Form;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Phrase;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.mention.WordLists;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Term;

/** Finds who does the movements that verbs ("abducts the hip") and doers ("abductor of") say. */
final class MovementReader {
  private static final int PREDICATE_WINDOW = 8;

  private static final WordLists WITH_THEM = WordLists.of(WordList.PREPOSITION, WordList.RELATIVE);

  private final Setting setting;
  private final Line line;
  private final Clauses clauses;
  private final Slots slots;

  MovementReader(Setting setting, Clauses clauses, Slots slots) {
    this.setting = setting;
    this.line = setting.line();
    this.clauses = clauses;
    this.slots = slots;
  }

  /** The things that do what a phrase says; empty if it says no movement of theirs. */
  List<Mention> movers(Phrase phrase, Relation performs) {
    boolean doer = phrase.form() == Form.AGENT && (setting.field() || isPredicate(phrase));
    boolean kept = phrase.form() == Form.VERB && line.is(phrase.from() - 1, Stem.FROM);
    if (phrase.form() != Form.VERB && !doer || kept) {
      return List.of();
    }
    Phrase subject = clauses.subject(phrase.from());
    if (subject == null && clauses.unknownSubject(phrase.from())) {
      return List.of();
    }
    Phrase found = subject == null ? laterSubject(phrase) : itself(subject);
    boolean later = subject == null && found != null;
    if (found == null && isOfPeople(phrase.from()) || later && areSpokenOf(phrase)) {
      return List.of();
    }
    return found == null
        ? it(phrase, performs)
        : slots.fitting(found, Cue.Element.Slot.subject(performs));
  }

  /** Of a group with some members in brackets the group is said to act. */
  private static Phrase itself(Phrase phrase) {
    return phrase.members().isEmpty()
        ? phrase
        : new Phrase(phrase.from(), phrase.to(), phrase.mentions(), List.of(), phrase.form());
  }

  /** "Deep flexors such as X bend the neck, and Y resists": what Y does is not told by its name. */
  private boolean areSpokenOf(Phrase phrase) {
    return phrase.form() == Form.AGENT
        && !setting.field()
        && line.token(phrase.to() - 1).isPlural()
        && line.adjectives(line.determiner(0)) >= phrase.from();
  }

  /** "A patient with paralysis of it still flexes the hip": not the thing spoken of does. */
  private boolean isOfPeople(int verb) {
    int person = line.determiner(0);
    return line.has(WordList.PEOPLE, person)
        && line.hasAny(WITH_THEM, person + 1)
        && clauses.samePart(person, verb);
  }

  /** "To steady the head, the supraspinatus ..." */
  private Phrase laterSubject(Phrase phrase) {
    for (int at = phrase.to(); at < line.size(); at++) {
      if (clauses.subject(at) != null) {
        return clauses.subject(at);
      }
    }
    return null;
  }

  private List<Mention> it(Phrase phrase, Relation performs) {
    for (Term term : setting.discourse().it()) {
      if (setting.fits(term, performs.domain())) {
        return List.of(new Mention(phrase.from(), phrase.from(), List.of(term), "", ""));
      }
    }
    return List.of();
  }

  /** "Weak lateral rotator of the hip." */
  private boolean startsWithDegree(Phrase phrase) {
    int at = line.determiner(line.size() > 0 && !line.isWord(0) ? 1 : 0);
    return at + line.length(WordList.DEGREE, at) >= phrase.from();
  }

  private boolean isPredicate(Phrase phrase) {
    if (line.adjectives(line.determiner(0)) >= phrase.from() || startsWithDegree(phrase)) {
      return !line.has(WordList.AUXILIARY, phrase.to());
    }
    for (int at = phrase.from() - 1; at >= phrase.from() - PREDICATE_WINDOW && at >= 0; at--) {
      if (line.has(WordList.BE, at) || line.is(at, Stem.AS)) {
        return true;
      }
      if (line.is(at, Stem.SEMICOLON) || line.has(WordList.PREPOSITION, at)) {
        return false;
      }
    }
    return false;
  }
}
