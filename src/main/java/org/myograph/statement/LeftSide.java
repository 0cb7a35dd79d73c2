package org.myograph.statement;

import java.util.List;
import org.myograph.mention.Form;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Phrase;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.mention.WordLists;

/** Finds what stands in front of a cue: mostly the subject, else what stands right before it. */
final class LeftSide {
  private static final WordLists BETWEEN =
      WordLists.of(WordList.ADVERB, WordList.VERB_ADVERB, WordList.BE);
  private static final WordLists FIRST =
      WordLists.of(WordList.POSSESSIVE, WordList.ARTICLE, WordList.CLAUSE_WORD, WordList.RELATIVE);

  private final Setting setting;
  private final Line line;
  private final Clauses clauses;
  private final Slots slots;
  private final NamesBefore openNames;
  private final KindNames kindNames;

  LeftSide(
      Setting setting, Clauses clauses, Slots slots, OpenNames openNames, KindNames kindNames) {
    this.setting = setting;
    this.line = setting.line();
    this.clauses = clauses;
    this.slots = slots;
    this.openNames = new NamesBefore(setting, clauses, openNames);
    this.kindNames = kindNames;
  }

  /**
   * The mentions that fill a place.
   *
   * @param direct whether they must stand right before the token, as before ", a branch of"
   */
  List<Mention> of(Cue.Element.Slot slot, int at, boolean direct) {
    if ((!slot.open().isEmpty() || slot.only()) && !setting.field()) {
      List<Mention> open = openNames.of(slot, at);
      if (!open.isEmpty()) {
        return open;
      }
    }
    if (line.is(at - 1, Stem.THERE)) {
      return List.of(); // "there is some of it" tells of nothing before
    }
    Phrase subject = clauses.subject(at);
    Phrase adjacent = adjacent(at);
    boolean implied = subject == null && slot.link().isEmpty() && !slot.only();
    if (setting.field() && implied) {
      List<Mention> topic = slots.implied(slot.kinds(), at);
      if (!topic.isEmpty()) {
        return topic;
      }
    }
    if (slot.near() && adjacent == null) {
      return List.of();
    }
    if (adjacent != null && (direct || slot.near())) {
      return slots.fitting(adjacent, slot);
    }
    List<Mention> found = isReduced(at) ? fitting(adjacent, slot) : List.of();
    found = found.isEmpty() ? fitting(subject, slot) : found;
    found = found.isEmpty() ? fitting(clauses.antecedent(at), slot) : found;
    boolean told = adjacent != null && adjacent.form() == Form.NOUN && !isPlace(adjacent, at);
    if (found.isEmpty() && told) {
      found = fitting(adjacent, slot);
    }
    if (found.isEmpty() && clauses.unknownSubject(at)) {
      return fitting(stranger(slot, at), slot);
    }
    boolean otherDoer = told && line.token(at).endsWith("s") && !clauses.positions().isFree(at - 1);
    if (!found.isEmpty() || !implied || otherDoer) {
      return found;
    }
    List<Mention> owner = isOwned(at) ? slots.spokenOf(slot.kinds(), at) : found;
    return owner.isEmpty() ? slots.implied(slot.kinds(), at) : owner;
  }

  /** "In most people its twigs supply ...": what stands before a token is of something else. */
  private boolean isOwned(int at) {
    int first = at - 1;
    while (first > 0 && line.isWord(first) && !line.hasAny(FIRST, first)) {
      first--;
    }
    return line.has(WordList.POSSESSIVE, first)
        && (!line.has(WordList.PREPOSITION, first - 1) || line.is(first - 1, Stem.OF));
  }

  /**
   * What stands before a token that a cue whose place is right before it may ask for, as bits: see
   * {@link Asked}.
   */
  long asked(int at) {
    Asked asked = setting.cues().asked();
    if (clauses.unknownSubject(at)) {
      return Asked.ANY;
    }
    Phrase subject = clauses.subject(at);
    long bits = asked.of(adjacent(at)) | asked.of(subject);
    return subject == null ? bits | slots.asked() : bits | asked.of(clauses.antecedent(at));
  }

  private Phrase stranger(Cue.Element.Slot slot, int at) {
    return kindNames.at(slot.kinds(), clauses.stranger(at)).orElse(null);
  }

  /** "The bone above it gives ...", "the skin over it is ...": it only tells where that is. */
  private boolean isPlace(Phrase phrase, int at) {
    int before = phrase.from() - 1;
    Phrase subject = clauses.subject(at);
    boolean known = subject != null && subject.to() == before;
    return line.has(WordList.BETWEEN, before)
        || line.has(WordList.LOCATIVE, before) && (known || clauses.unknownSubject(at));
  }

  private List<Mention> fitting(Phrase phrase, Cue.Element.Slot slot) {
    return phrase == null ? List.of() : slots.fitting(phrase, slot);
  }

  /** The mentions of the nearest phrase anywhere before a token that fill a place. */
  List<Mention> far(Cue.Element.Slot slot, int at) {
    for (int before = at - 1; before >= 0 && !line.is(before, Stem.SEMICOLON); before--) {
      List<Mention> fitting = fitting(clauses.positions().starting(before), slot);
      if (!fitting.isEmpty()) {
        return fitting;
      }
    }
    return List.of();
  }

  private Phrase adjacent(int at) {
    int before = at - 1;
    while (before >= 0 && (line.hasAny(BETWEEN, before) || line.is(before, Stem.COMMA))) {
      before--;
    }
    return clauses.positions().on(before);
  }

  /** "the branches supplying the muscle": a participle that stands directly after its noun. */
  private boolean isReduced(int at) {
    Phrase before = clauses.positions().on(at - 1);
    return before != null
        && (line.token(at).endsWith("ing") || line.token(at).endsWith("ed"))
        && before != clauses.subject(at);
  }
}
