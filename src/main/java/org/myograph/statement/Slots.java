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
  static final Cue.Element.Slot SUBJECT = new Cue.Element.Slot("S", "", false);
  static final Cue.Element.Slot OBJECT = new Cue.Element.Slot("O", "", false);
  static final String NAME = "string";

  private final Setting setting;

  Slots(Setting setting) {
    this.setting = setting;
  }

  /** The mentions of a phrase, and of the members it adds, that may stand in a place. */
  List<Mention> fitting(Phrase phrase, Relation relation, Cue.Element.Slot slot) {
    List<Mention> all = new ArrayList<>(phrase.mentions());
    all.addAll(phrase.members());
    Set<String> kinds = kinds(relation, slot);
    List<Mention> fitting = new ArrayList<>();
    for (Mention mention : all) {
      if (kinds.contains(NAME)) {
        fitting.add(mention);
      } else {
        meaning(mention, slot, kinds)
            .filter(term -> !isMereKind(term))
            .map(mention::meaning)
            .ifPresent(fitting::add);
      }
    }
    return fitting;
  }

  /** "Supplied by arteries that vary" names no artery. */
  private boolean isMereKind(Term term) {
    return setting.vocabulary().list("mereKind").contains(term.label());
  }

  private Optional<Term> meaning(Mention mention, Cue.Element.Slot slot, Set<String> kinds) {
    return slot.link().isEmpty()
        ? mention.as(kinds, setting.vocabulary())
        : mention.terms().stream()
            .flatMap(term -> term.links().stream())
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
    return setting.discourse().itself().stream()
        .filter(term -> setting.fits(term, kinds))
        .limit(1)
        .map(term -> new Mention(at, at, List.of(term), "", ""))
        .toList();
  }
}
