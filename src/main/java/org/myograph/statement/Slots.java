package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myograph.mention.Mention;
import org.myograph.mention.Phrase;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Term;
import org.myograph.statement.Roles.Role;

/** What may stand in the places of a cue. */
final class Slots {
  static final String NAME = "string";

  private static final Set<String> TENDON = Kinds.of("Tendon");

  private final Setting setting;

  /** The bits of what may be implied; 0 before somebody asks. */
  private long implied;

  Slots(Setting setting) {
    this.setting = setting;
  }

  /** The mentions of a phrase, and of the members it adds, that may stand in a place. */
  List<Mention> fitting(Phrase phrase, Cue.Element.Slot slot) {
    if (isName(slot)) {
      List<Mention> any = new ArrayList<>(phrase.mentions());
      any.addAll(phrase.members());
      return List.copyOf(any);
    }
    if (phrase.mentions().size() == 1 && phrase.members().isEmpty()) {
      Mention one = fitting(phrase.first(), slot);
      return one == null ? List.of() : List.of(one);
    }
    List<Mention> fitting = new ArrayList<>();
    addFitting(phrase.mentions(), slot, fitting);
    addFitting(phrase.members(), slot, fitting);
    return List.copyOf(fitting);
  }

  private void addFitting(List<Mention> mentions, Cue.Element.Slot slot, List<Mention> fitting) {
    for (Mention mention : mentions) {
      Mention one = fitting(mention, slot);
      if (one != null) {
        fitting.add(one);
      }
    }
  }

  /** A mention as it may stand in a place; null if it may not. */
  private Mention fitting(Mention mention, Cue.Element.Slot slot) {
    Term meant = meaning(mention, slot);
    return meant != null && !isMereKind(meant) ? mention.meaning(meant) : muscleOf(mention, slot);
  }

  /** "The tendon of the palmaris longus ends ...": a fact of that part of the muscle. */
  private Mention muscleOf(Mention mention, Cue.Element.Slot slot) {
    if (!slot.role().equals("S")) {
      return null;
    }
    Optional<Term> tendon = mention.as(TENDON, setting.vocabulary());
    return tendon.isPresent() && slot.kinds().contains("MusclePart")
        ? tendon.get().whole().map(muscle -> mention.meaning(muscle).asPart("tendon")).orElse(null)
        : null;
  }

  /** Whether a phrase says only how something is: "thin". */
  boolean isQuality(Phrase phrase) {
    return setting.isQuality(phrase);
  }

  /** "Supplied by arteries that vary" names no artery. */
  private boolean isMereKind(Term term) {
    return setting.plays(term.label(), Role.MERE_KIND);
  }

  private Term meaning(Mention mention, Cue.Element.Slot slot) {
    if (slot.link().isEmpty()) {
      return mention.as(slot.kinds(), setting.vocabulary()).orElse(null);
    }
    for (Term.Link link : mention.term().links()) {
      if (link.relation().equals(slot.link()) && setting.fits(link.target(), slot.kinds())) {
        return link.target();
      }
    }
    return null;
  }

  /** Whether a place is for words, as another name, rather than for a thing. */
  static boolean isName(Cue.Element.Slot slot) {
    return slot.kinds().contains(NAME);
  }

  /** What the page or paragraph is about, if it may stand in a place that no words fill. */
  List<Mention> implied(Set<String> kinds, int at) {
    for (Term term : setting.discourse().itself()) {
      if (mayBe(term, kinds)) {
        return List.of(new Mention(at, at, List.of(term), "", ""));
      }
    }
    return List.of();
  }

  /** Whose twigs "its twigs" are: those of what "it" would mean. */
  List<Mention> spokenOf(Set<String> kinds, int at) {
    Term it = setting.discourse().it().get(0);
    return mayBe(it, kinds) ? List.of(new Mention(at, at, List.of(it), "", "")) : List.of();
  }

  /** The bits of what may be implied: see {@link Asked}. */
  long asked() {
    if (implied == 0) {
      Asked asked = setting.cues().asked();
      implied = Asked.NOTHING | asked.of(setting.discourse().topic());
      for (Term term : setting.discourse().itself()) {
        implied |= asked.of(term);
      }
      implied |= asked.of(setting.discourse().it().get(0));
    }
    return implied;
  }

  private boolean mayBe(Term term, Set<String> kinds) {
    return setting.fits(term, kinds) && !isMereKind(term);
  }
}
