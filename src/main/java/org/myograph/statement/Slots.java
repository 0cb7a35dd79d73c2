package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myograph.mention.Mention;
import org.myograph.mention.Phrase;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Term;
import org.myograph.statement.Roles.Role;

/** What may stand in the places of a cue. */
final class Slots {
  static final Cue.Element.Slot SUBJECT = new Cue.Element.Slot("S", "", "", false);
  static final Cue.Element.Slot OBJECT = new Cue.Element.Slot("O", "", "", false);
  static final String NAME = "string";

  private static final Set<String> TENDON = Kinds.of("Tendon");

  private final Setting setting;

  Slots(Setting setting) {
    this.setting = setting;
  }

  /** The mentions of a phrase, and of the members it adds, that may stand in a place. */
  List<Mention> fitting(Phrase phrase, Relation relation, Cue.Element.Slot slot) {
    Set<String> kinds = kinds(relation, slot);
    if (kinds.contains(NAME)) {
      List<Mention> any = new ArrayList<>(phrase.mentions());
      any.addAll(phrase.members());
      return List.copyOf(any);
    }
    if (phrase.mentions().size() == 1 && phrase.members().isEmpty()) {
      Mention one = fitting(phrase.first(), slot, kinds);
      return one == null ? List.of() : List.of(one);
    }
    List<Mention> fitting = new ArrayList<>();
    addFitting(phrase.mentions(), slot, kinds, fitting);
    addFitting(phrase.members(), slot, kinds, fitting);
    return List.copyOf(fitting);
  }

  private void addFitting(
      List<Mention> mentions, Cue.Element.Slot slot, Set<String> kinds, List<Mention> fitting) {
    for (Mention mention : mentions) {
      Mention one = fitting(mention, slot, kinds);
      if (one != null) {
        fitting.add(one);
      }
    }
  }

  /** A mention as it may stand in a place; null if it may not. */
  private Mention fitting(Mention mention, Cue.Element.Slot slot, Set<String> kinds) {
    Optional<Term> meant = meaning(mention, slot, kinds);
    return meant.isPresent() && !isMereKind(meant.get())
        ? mention.meaning(meant.get())
        : muscleOf(mention, slot, kinds).orElse(null);
  }

  /** "The tendon of the palmaris longus ends ...": a fact of that part of the muscle. */
  private Optional<Mention> muscleOf(Mention mention, Cue.Element.Slot slot, Set<String> kinds) {
    Optional<Term> tendon =
        slot.role().equals("S") ? mention.as(TENDON, setting.vocabulary()) : Optional.empty();
    return tendon.isPresent() && kinds.contains("MusclePart")
        ? tendon.get().whole().map(muscle -> mention.meaning(muscle).asPart("tendon"))
        : Optional.empty();
  }

  /** Whether a phrase says only how something is: "thin". */
  boolean isQuality(Phrase phrase) {
    return setting.isQuality(phrase);
  }

  /** "Supplied by arteries that vary" names no artery. */
  private boolean isMereKind(Term term) {
    return setting.plays(term.label(), Role.MERE_KIND);
  }

  private Optional<Term> meaning(Mention mention, Cue.Element.Slot slot, Set<String> kinds) {
    if (slot.link().isEmpty()) {
      return mention.as(kinds, setting.vocabulary());
    }
    for (Term.Link link : mention.term().links()) {
      if (link.relation().equals(slot.link()) && setting.fits(link.target(), kinds)) {
        return Optional.of(link.target());
      }
    }
    return Optional.empty();
  }

  Set<String> kinds(Relation relation, Cue.Element.Slot slot) {
    return slot.role().equals("O") ? relation.range() : relation.domain();
  }

  /** What the page or paragraph is about, if it may stand in a place that no words fill. */
  List<Mention> implied(Set<String> kinds, int at) {
    Term topic = setting.discourse().topic();
    if (mayBe(topic, kinds)) {
      return List.of(new Mention(at, at, List.of(topic), "", ""));
    }
    for (Term term : setting.discourse().itself()) {
      if (mayBe(term, kinds)) {
        return List.of(new Mention(at, at, List.of(term), "", ""));
      }
    }
    return List.of();
  }

  private boolean mayBe(Term term, Set<String> kinds) {
    return setting.fits(term, kinds) && !isMereKind(term);
  }
}
