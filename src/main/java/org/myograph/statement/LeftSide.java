package org.myograph.statement;

import java.util.List;
import java.util.Optional;
import org.myograph.mention.Form;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Phrase;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.mention.WordLists;
import org.myograph.ontology.Relation;

/** Finds what stands in front of a cue: mostly the subject, else what stands right before it. */
final class LeftSide {
  private static final WordLists BETWEEN =
      WordLists.of(WordList.ADVERB, WordList.VERB_ADVERB, WordList.BE);

  private final Setting setting;
  private final Line line;
  private final Clauses clauses;
  private final Slots slots;
  private final OpenNames openNames;
  private final KindNames kindNames;

  LeftSide(Setting setting, Clauses clauses, Slots slots) {
    this.setting = setting;
    this.line = setting.line();
    this.clauses = clauses;
    this.slots = slots;
    this.openNames = new OpenNames(setting, clauses.positions());
    this.kindNames = new KindNames(setting, clauses.positions());
  }

  /**
   * The mentions that fill a place.
   *
   * @param direct whether they must stand right before the token, as before ", a branch of"
   */
  List<Mention> of(Relation relation, Cue.Element.Slot slot, int at, boolean direct) {
    if (!slot.open().isEmpty() && !setting.field()) {
      List<Mention> open = openNames.before(slot.open(), slots.kinds(relation, slot), at);
      if (!open.isEmpty()) {
        return open;
      }
    }
    Optional<Phrase> subject = clauses.subject(at);
    Optional<Phrase> adjacent = adjacent(at);
    List<Mention> topic =
        subject.isEmpty() && slot.link().isEmpty()
            ? slots.implied(slots.kinds(relation, slot), at)
            : List.of();
    if (setting.field() && !topic.isEmpty()) {
      return topic;
    }
    if (slot.near() && adjacent.isEmpty()) {
      return List.of();
    }
    if (adjacent.isPresent() && (direct || slot.near())) {
      return slots.fitting(adjacent.get(), relation, slot);
    }
    List<Mention> found = isReduced(at) ? fitting(adjacent, relation, slot) : List.of();
    found = found.isEmpty() ? fitting(subject, relation, slot) : found;
    found = found.isEmpty() ? fitting(clauses.antecedent(at), relation, slot) : found;
    boolean told =
        adjacent.filter(near -> near.form() == Form.NOUN && !isPlace(near, at)).isPresent();
    if (found.isEmpty() && told) {
      found = fitting(adjacent, relation, slot);
    }
    if (found.isEmpty() && clauses.unknownSubject(at)) {
      return fitting(stranger(relation, slot, at), relation, slot);
    }
    boolean otherDoer =
        told && line.token(at).endsWith("s") && clauses.positions().covering(at - 1).isPresent();
    return found.isEmpty() && !otherDoer ? topic : found;
  }

  private Optional<Phrase> stranger(Relation relation, Cue.Element.Slot slot, int at) {
    return kindNames.at(slots.kinds(relation, slot), clauses.stranger(at));
  }

  /** "The bone above it gives ...": it only tells where what nobody knows is. */
  private boolean isPlace(Phrase phrase, int at) {
    return clauses.unknownSubject(at) && line.has(WordList.LOCATIVE, phrase.from() - 1);
  }

  private List<Mention> fitting(Optional<Phrase> phrase, Relation relation, Cue.Element.Slot slot) {
    return phrase.isEmpty() ? List.of() : slots.fitting(phrase.get(), relation, slot);
  }

  /** The mentions of the nearest phrase anywhere before a token that fill a place. */
  List<Mention> far(Relation relation, Cue.Element.Slot slot, int at) {
    for (int before = at - 1; before >= 0 && !line.is(before, Stem.SEMICOLON); before--) {
      List<Mention> fitting = fitting(clauses.positions().startingAt(before), relation, slot);
      if (!fitting.isEmpty()) {
        return fitting;
      }
    }
    return List.of();
  }

  private Optional<Phrase> adjacent(int at) {
    int before = at - 1;
    while (before >= 0 && (line.hasAny(BETWEEN, before) || line.is(before, Stem.COMMA))) {
      before--;
    }
    return clauses.positions().covering(before);
  }

  /** "the branches supplying the muscle": a participle that stands directly after its noun. */
  private boolean isReduced(int at) {
    Optional<Phrase> before = clauses.positions().covering(at - 1);
    return before.isPresent()
        && (line.token(at).endsWith("ing") || line.token(at).endsWith("ed"))
        && before.get() != clauses.subject(at).orElse(null);
  }
}
