package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myograph.mention.Mention;
import org.myograph.mention.Phrase;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Term;

/** What may stand in the places of a cue. */
final class Slots {
  static final Cue.Element.Slot SUBJECT = new Cue.Element.Slot("S", "", "", false);
  static final Cue.Element.Slot OBJECT = new Cue.Element.Slot("O", "", "", false);
  static final String NAME = "string";

  private final Setting setting;

  Slots(Setting setting) {
    this.setting = setting;
  }

  /** The mentions of a phrase, and of the members it adds, that may stand in a place. */
  List<Mention> fitting(Phrase phrase, Relation relation, Cue.Element.Slot slot) {
    Set<String> kinds = kinds(relation, slot);
    List<Mention> fitting = new ArrayList<>();
    addFitting(phrase.mentions(), slot, kinds, fitting);
    addFitting(phrase.members(), slot, kinds, fitting);
    return fitting;
  }

  private void addFitting(
      List<Mention> mentions, Cue.Element.Slot slot, Set<String> kinds, List<Mention> fitting) {
    boolean any = kinds.contains(NAME);
    for (Mention mention : mentions) {
      Optional<Term> meant = any ? Optional.empty() : meaning(mention, slot, kinds);
      if (any) {
        fitting.add(mention);
      } else if (meant.isPresent() && !isMereKind(meant.get())) {
        fitting.add(mention.meaning(meant.get()));
      } else {
        muscleOf(mention, slot, kinds).ifPresent(fitting::add);
      }
    }
  }

  /** "The tendon of the palmaris longus ends ...": a fact of that part of the muscle. */
  private Optional<Mention> muscleOf(Mention mention, Cue.Element.Slot slot, Set<String> kinds) {
    return slot.role().equals("S") && kinds.contains("MusclePart")
        ? mention
            .as(Set.of("Tendon"), setting.vocabulary())
            .flatMap(Term::whole)
            .map(muscle -> mention.meaning(muscle).asPart("tendon"))
        : Optional.empty();
  }

  /** Whether a phrase says only how something is: "thin". */
  boolean isQuality(Phrase phrase) {
    return setting.vocabulary().isA(phrase.first().term().kind(), "Quality");
  }

  /** "Supplied by arteries that vary" names no artery. */
  private boolean isMereKind(Term term) {
    return setting.lists("mereKind", term.label());
  }

  private Optional<Term> meaning(Mention mention, Cue.Element.Slot slot, Set<String> kinds) {
    return slot.link().isEmpty()
        ? mention.as(kinds, setting.vocabulary())
        : mention.term().links().stream()
            .filter(link -> link.relation().equals(slot.link()))
            .map(Term.Link::target)
            .filter(term -> setting.fits(term, kinds))
            .findFirst();
  }

  Set<String> kinds(Relation relation, Cue.Element.Slot slot) {
    return slot.role().equals("O") ? relation.range() : relation.domain();
  }

  /** What the page or paragraph is about, if it may stand in a place that no words fill. */
  List<Mention> implied(Set<String> kinds, int at) {
    for (Term term : setting.discourse().itself()) {
      if (setting.fits(term, kinds) && !isMereKind(term)) {
        return List.of(new Mention(at, at, List.of(term), "", ""));
      }
    }
    return List.of();
  }
}
