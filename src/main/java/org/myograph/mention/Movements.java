package org.myograph.mention;

import java.util.ArrayList;
import java.util.List;
import org.myograph.ontology.Term;

/**
 * Puts movements together from a kind and what is moved, by nouns and doers: "abduction and medial
 * rotation of the thigh", "hip abduction", "flexor of the elbow".
 */
final class Movements {
  private final Place place;
  private final Token[] tokens;
  private final Page page;
  private final Line line;
  private final SingleNames names;
  private final boolean field;
  private final MovedParts parts;

  Movements(Place place, SingleNames names, MovedParts parts) {
    this.place = place;
    this.line = place.line();
    this.tokens = line.tokens();
    this.page = place.page();
    this.names = names;
    this.field = place.field();
    this.parts = parts;
  }

  /** Movements named by nouns from a token on; empty if none are. */
  List<Mention> nouns(int from) {
    return place.isAhead(from, Beginnings.MOVEMENT) ? said(from, page.movementNouns()) : List.of();
  }

  /** Movements named by their doers from a token on; empty if none are. */
  List<Mention> agents(int from) {
    return place.isAhead(from, Beginnings.AGENT) ? said(from, page.movementAgents()) : List.of();
  }

  private List<Mention> said(int from, Lexicon names) {
    List<Mention> kinds = kinds(from, names);
    if (!kinds.isEmpty()) {
      return ofPart(kinds);
    }
    Mention part = partBefore(from, names);
    List<Mention> after = part == null ? List.of() : kindsAfter(part.to(), names);
    if (after.isEmpty()) {
      return after;
    }
    List<Mention> movements = new ArrayList<>(after.size());
    for (Mention kind : after) {
      Mention said = movement(kind, part, from);
      boolean shares = movements.isEmpty() || isListed(said) || !isListed(movements.get(0));
      movements.add(shares ? said : kind);
    }
    return List.copyOf(movements);
  }

  /** In "elbow flexion and supination" it is not the elbow that is supinated. */
  private static boolean isListed(Mention movement) {
    return movement.term().status() == Term.Status.REFERENCE;
  }

  /**
   * "the pelvis" + "dropping" or "from dropping"; what has an adverb after it is read as a verb.
   */
  private List<Mention> kindsAfter(int at, Lexicon names) {
    if (!line.is(at, Stem.FROM)) {
      return kinds(at, names);
    }
    List<Mention> kinds = kinds(at + 1, names);
    int end = kinds.isEmpty() ? at : kinds.get(kinds.size() - 1).to();
    boolean ends = end == line.size() || !line.isWord(end) || line.has(WordList.PREPOSITION, end);
    return ends ? kinds : List.of();
  }

  private Mention partBefore(int from, Lexicon names) {
    Lexicon.Match adjective =
        place.begins(from, Beginnings.ADJECTIVE) ? page.adjectives().match(tokens, from) : null;
    Lexicon.Match part = adjective == null ? place.match(from) : adjective;
    if (part == null || names == page.movementNouns() && !mayFollow(part.to(), names)) {
      return null;
    }
    Mention mention = new Mention(from, part.to(), part.terms(), "", "");
    return adjective != null || parts.canMove(mention)
        ? mention
        : names == page.movementAgents() ? parts.oneWord(from) : null;
  }

  private boolean mayFollow(int at, Lexicon names) {
    return mayBegin(line.is(at, Stem.FROM) ? at + 1 : at, names);
  }

  /** Whether one of some names may begin at a token, perhaps with an article. */
  private boolean mayBegin(int at, Lexicon names) {
    return place.begins(at, beginning(names)) || line.is(at, Stem.THE) || line.is(at, Stem.A);
  }

  private int beginning(Lexicon names) {
    return names == page.movementNouns() ? Beginnings.MOVEMENT : Beginnings.AGENT;
  }

  private List<Mention> kinds(int from, Lexicon names) {
    if (!mayBegin(from, names)) {
      return List.of();
    }
    boolean list = line.has(WordList.CONJUNCTION, from + 1) || line.is(from + 1, Stem.COMMA);
    List<Mention> shared = list ? new SharedWords(line, names).at(from) : List.of();
    if (!shared.isEmpty()) {
      return shared;
    }
    Lexicon.Match match = names.match(tokens, from);
    if (match == null) {
      return List.of();
    }
    List<Mention> kinds = new ArrayList<>();
    int at = from;
    while (match != null) {
      kinds.add(new Mention(at, match.to(), match.terms(), "", ""));
      int separator = line.separator(match.to());
      if (separator == match.to()) {
        break;
      }
      at = skipAdjectives(separator);
      match = names.match(tokens, at);
    }
    return List.copyOf(kinds);
  }

  private int skipAdjectives(int from) {
    int at = from + line.length(WordList.DETERMINER, from);
    return at + line.length(WordList.DEGREE, at);
  }

  private List<Mention> ofPart(List<Mention> kinds) {
    int at = kinds.get(kinds.size() - 1).to();
    if (!line.has(WordList.MOVEMENT_OF, at)) {
      return underHeading(kinds);
    }
    List<Mention> moved = parts.from(at + line.length(WordList.MOVEMENT_OF, at));
    if (moved.isEmpty()) {
      return kinds;
    }
    List<Mention> movements = new ArrayList<>(moved.size() * kinds.size());
    for (Mention part : moved) {
      for (Mention kind : kinds) {
        movements.add(movement(kind, part, kind.from()));
      }
    }
    return List.copyOf(movements);
  }

  /** "Thigh - flexion, adduction": the part before the mark is moved. */
  private List<Mention> underHeading(List<Mention> kinds) {
    int mark = kinds.get(0).from() - 1;
    while (field && mark > 0 && !line.is(mark, Stem.COLON) && !line.is(mark, Stem.DASH)) {
      mark = line.is(mark, Stem.SEMICOLON) || line.is(mark, Stem.STOP) ? 0 : mark - 1;
    }
    int start = mark;
    while (start > 0 && tokens[start - 1].isWord()) {
      start--;
    }
    List<Mention> moved = mark <= 0 ? List.of() : parts.movable(names.nested(start));
    for (Mention part : moved) {
      if (part.to() == mark) {
        return underHeading(kinds, part);
      }
    }
    return kinds;
  }

  private List<Mention> underHeading(List<Mention> kinds, Mention part) {
    List<Mention> movements = new ArrayList<>(kinds.size());
    for (Mention kind : kinds) {
      movements.add(movement(kind, part, kind.from()).spanning(kind.from(), kind.to()));
    }
    return List.copyOf(movements);
  }

  private Mention movement(Mention kind, Mention part, int from) {
    Term moved = part.term();
    for (Term term : part.terms()) {
      if (!MovedParts.UNMOVED.contains(term.kind())) {
        moved = term;
        break;
      }
    }
    int to = Math.max(kind.to(), part.to());
    return new Mention(from, to, page.movement(kind.term(), moved), "", part.qualifier());
  }
}
