package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myograph.mention.Form;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Phrase;
import org.myograph.ontology.Relation;

/** Finds what stands behind a cue, past words of place that do not count. */
final class RightSide {
  static final int LONGEST_GAP = 16;
  private static final int FARTHEST = 7;

  private final Line line;
  private final Clauses clauses;
  private final Positions positions;
  private final Slots slots;

  RightSide(Line line, Clauses clauses, Slots slots) {
    this.line = line;
    this.clauses = clauses;
    this.positions = clauses.positions();
    this.slots = slots;
  }

  /**
   * The phrase that fills a place.
   *
   * @param gap whether other phrases may stand in between
   */
  Optional<Phrase> of(Relation relation, Cue.Element.Slot slot, int from, boolean gap) {
    if (slots.kinds(relation, slot).contains(Slots.NAME)) {
      return new NameAfter(line).at(from);
    }
    int limit = from + (gap ? LONGEST_GAP : FARTHEST);
    boolean aside = false;
    int at = from;
    while (at < line.size() && at <= limit) {
      Optional<Phrase> phrase = positions.startingAt(at);
      if (phrase.isPresent()) {
        if (!aside && phrase.get().form() == Form.NOUN && fits(phrase.get(), relation, slot)) {
          return phrase;
        }
        if (!aside && !gap && !line.has("conjunction", phrase.get().to())) {
          return Optional.empty();
        }
        limit += phrase.get().to() - at;
        at = phrase.get().to();
        aside = false;
      } else if (ends(at, from, gap)) {
        return Optional.empty();
      } else {
        int locative = line.length("locative", at);
        aside = locative > 0 || aside && line.has("determiner", at);
        at += Math.max(1, locative);
      }
    }
    return Optional.empty();
  }

  private boolean fits(Phrase phrase, Relation relation, Cue.Element.Slot slot) {
    return !slots.fitting(phrase, relation, slot).isEmpty();
  }

  private boolean ends(int at, int from, boolean gap) {
    if (line.is(at, ";") || line.is(at, ":") || line.is(at, ".")) {
      return true;
    }
    boolean comma =
        line.is(at, ",") && !line.has("listAdverb", at + 1) && positions.covering(at - 1).isEmpty();
    return !gap
        && (at > from && (line.is(at, "(") || comma)
            || line.has("clauseWord", at)
            || line.has("relative", at));
  }

  /**
   * What follows "and from" after "arises from X", past any "below Y" between.
   *
   * @param from token after the first list
   * @param preposition last word of the cue
   */
  List<Mention> continued(Relation relation, Cue.Element.Slot slot, int from, String preposition) {
    List<Mention> more = new ArrayList<>();
    int at = from;
    while (at < line.size()) {
      int separator = line.is(pastAside(at), ",") ? pastAside(at) + 1 : pastAside(at);
      int next = separator + line.length("conjunction", separator);
      boolean same = next > at && line.is(next, preposition);
      int start = same ? next + 1 : next;
      boolean joined = same || next == separator + 1;
      Optional<Phrase> phrase =
          positions
              .startingAt(start)
              .filter(found -> joined && found.form() == Form.NOUN)
              .filter(found -> !clauses.subject(start).equals(Optional.of(found)));
      List<Mention> fitting =
          phrase.map(found -> slots.fitting(found, relation, slot)).orElse(List.of());
      if (fitting.isEmpty()) {
        return more;
      }
      more.addAll(fitting);
      at = phrase.get().to();
    }
    return more;
  }

  private int pastAside(int at) {
    int locative = line.length("locative", at);
    return locative == 0 ? at : positions.startingAt(at + locative).map(Phrase::to).orElse(at);
  }
}
