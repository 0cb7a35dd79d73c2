package org.myograph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Term;

/** Finds what is moved, with the kinds of things that are no part to be moved left out. */
final class MovedParts {
  static final Set<String> UNMOVED =
      Kinds.of(
          "Muscle",
          "MuscleGroup",
          "MusclePart",
          "Nerve",
          "NervePlexus",
          "SpinalRoot",
          "Artery",
          "Vein");

  private final Place place;
  private final Line line;
  private final Token[] tokens;
  private final Page page;
  private final SingleNames names;
  private List<Mention> last = List.of();

  MovedParts(Place place, SingleNames names) {
    this.place = place;
    this.line = place.line();
    this.tokens = line.tokens();
    this.page = place.page();
    this.names = names;
  }

  /** The parts that a list from a token on names; empty if it names none. */
  List<Mention> from(int from) {
    List<Mention> parts = new ArrayList<>(movable(names.nested(pastPosture(from))));
    if (parts.isEmpty()) {
      plain(line.determiner(from), parts);
    }
    if (parts.isEmpty()) {
      return List.of();
    }
    List<Mention> more = moreParts(parts);
    while (!more.isEmpty()) {
      parts.addAll(more);
      more = moreParts(parts);
    }
    last = List.copyOf(parts);
    return last;
  }

  /**
   * What goes on with a list of parts, past "at the joint": "flexes the phalanges and the wrist".
   */
  private List<Mention> moreParts(List<Mention> parts) {
    int end = pastPlace(parts.get(parts.size() - 1).to());
    int next = line.separator(end);
    List<Mention> more = next > end ? movable(names.nested(next)) : List.of();
    boolean isSubject =
        more.isEmpty() || line.has(WordList.AUXILIARY, more.get(more.size() - 1).to());
    return isSubject || page.movementNouns().match(tokens, more.get(0).to()) != null
        ? List.of()
        : more;
  }

  private int pastPlace(int at) {
    List<Mention> place = line.has(WordList.AT_WORD, at) ? names.nested(at + 1) : List.of();
    return place.isEmpty() ? at : place.get(place.size() - 1).to();
  }

  /** Past "the extended" of "rotates the extended thigh". */
  private int pastPosture(int from) {
    int at = line.determiner(from);
    boolean posture = at > from && at + 1 < line.size() && tokens[at].spelling().isPast();
    return posture && place.match(at) == null ? at + 1 : from;
  }

  /** "extends the head" moves the head, also where "the head" is that of a muscle. */
  private void plain(int at, List<Mention> parts) {
    Mention part = movable(at, place.match(at));
    if (part != null) {
      parts.add(part);
    }
  }

  private Mention movable(int at, Lexicon.Match match) {
    Mention part = match == null ? null : new Mention(at, match.to(), match.terms(), "", "");
    return part != null && canMove(part) ? part : null;
  }

  /** Those that can be moved. */
  List<Mention> movable(List<Mention> mentions) {
    int unmoved = 0;
    for (int i = 0; i < mentions.size(); i++) {
      unmoved += canMove(mentions.get(i)) ? 0 : 1;
    }
    return unmoved == 0
        ? mentions
        : unmoved == mentions.size() ? List.of() : mentions.stream().filter(this::canMove).toList();
  }

  /** Whether it is something that muscles move. */
  boolean canMove(Mention mention) {
    for (int i = 0; i < mention.terms().size(); i++) {
      Term term = mention.terms().get(i);
      if (!UNMOVED.contains(term.kind()) && place.isA(term, Kinds.STRUCTURE)) {
        return true;
      }
    }
    return false;
  }

  /** "hip" of "hip flexor", which is the name of a group too; null if it is nothing moved. */
  Mention oneWord(int at) {
    return movable(at, page.lexicon().match(tokens, at, at + 1));
  }

  /** What "it" moves again: the parts named last. */
  List<Mention> lastAt(int at) {
    List<Mention> parts = new ArrayList<>(last.size());
    for (Mention part : last) {
      parts.add(part.spanning(at, at + 1));
    }
    return List.copyOf(parts);
  }
}
