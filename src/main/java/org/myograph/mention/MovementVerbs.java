package org.myograph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myograph.ontology.Term;

/** Finds movements said by verbs: "rotates the arm medially", "the arm is raised by". */
final class MovementVerbs {
  /** A way to say a kind of movement as a verb: stems before and after what is moved. */
  record Verb(Term kind, int[] before, int[] after) {
    /** The number of its first stem. */
    int first() {
      return before.length == 0 ? 0 : before[0];
    }
  }

  private static final int FARTHEST_ADVERB = 6;
  private static final int UNKNOWN = -2;

  private final Line line;
  private final Token[] tokens;
  private final Page page;
  private final SingleNames names;
  private final MovedParts moved;
  private int lastPassive = UNKNOWN;

  MovementVerbs(Place place, SingleNames names, MovedParts moved) {
    this.line = place.line();
    this.tokens = line.tokens();
    this.page = place.page();
    this.names = names;
    this.moved = moved;
  }

  /** Movements said by verbs from a token on; empty if none are. */
  List<Mention> from(int from) {
    List<Verb> next = verbsAt(from);
    if (next.isEmpty()) {
      return List.of();
    }
    List<List<Verb>> verbs = new ArrayList<>();
    int at = from;
    int end = from;
    while (!next.isEmpty()) {
      verbs.add(next);
      end = at + next.get(0).before().length;
      int separator = line.separator(end);
      if (separator == end) {
        break;
      }
      at = separator + line.length(WordList.VERB_ADVERB, separator);
      next = verbsAt(at);
    }
    return moving(verbs, from, end);
  }

  /** The verbs with most words that begin at a token. */
  private List<Verb> verbsAt(int at) {
    List<Verb> verbs = verbs(at);
    if (verbs == null || isParticiple(tokens[at])) {
      return List.of();
    }
    int longest = 0;
    List<Verb> found = new ArrayList<>();
    for (Verb verb : verbs) {
      int size = verb.before().length;
      if (size >= longest && line.isAt(at, verb.before())) {
        if (size > longest) {
          found.clear();
        }
        longest = size;
        found.add(verb);
      }
    }
    return found;
  }

  /** "the forearm is pronated" before "by": a movement that something does; empty if none is. */
  List<Mention> passives(int from) {
    if (from >= lastPassive()) {
      return List.of();
    }
    List<Mention> parts = moved.movable(names.nested(from));
    int be = parts.isEmpty() ? from : parts.get(parts.size() - 1).to();
    if (parts.isEmpty() || !line.has(WordList.BE, be)) {
      return List.of();
    }
    int at = pastAdverb(be + 1);
    List<Verb> verbs = verbs(at);
    List<Mention> longest = List.of();
    for (Verb verb : verbs == null ? List.<Verb>of() : verbs) {
      Optional<Mention> passive =
          line.isAt(at, verb.before())
              ? passive(verb, parts.get(0), at + verb.before().length, from)
              : Optional.empty();
      if (passive.isPresent() && (longest.isEmpty() || passive.get().to() > longest.get(0).to())) {
        longest = List.of(passive.get());
      }
    }
    return longest;
  }

  /** The last "be" before a verb of movement; -1 if the line has none. */
  private int lastPassive() {
    if (lastPassive == UNKNOWN) {
      lastPassive = line.size() - 1;
      while (lastPassive >= 0 && verbsAfterBe(lastPassive) == null) {
        lastPassive--;
      }
    }
    return lastPassive;
  }

  private List<Verb> verbsAfterBe(int at) {
    return line.has(WordList.BE, at) ? verbs(pastAdverb(at + 1)) : null;
  }

  private int pastAdverb(int at) {
    return at + line.length(WordList.VERB_ADVERB, at);
  }

  /** The verbs that begin with the stem at a token; null if none does. */
  private List<Verb> verbs(int at) {
    return at < tokens.length ? page.movementVerbs().get(tokens[at].number()) : null;
  }

  private Optional<Mention> passive(Verb verb, Mention part, int at, int from) {
    int end = verb.after().length == 0 ? at : afterWords(verb.after(), at);
    return end > 0 && line.is(end, Stem.BY)
        ? Optional.of(
            new Mention(from, end, page.movement(verb.kind(), part.term()), "", part.qualifier()))
        : Optional.empty();
  }

  /** "is flexed", "a flexed position" and "elevated" move nothing. */
  private static boolean isParticiple(Token token) {
    return token.endsWith("ed") || token.endsWith("bent");
  }

  private List<Mention> moving(List<List<Verb>> verbs, int from, int end) {
    int at = line.bracketEnd(end);
    at += line.length(WordList.VERB_ADVERB, at);
    at += line.length(WordList.AT_WORD, at);
    boolean pronoun = at < tokens.length && line.has(WordList.IT_WORD, at);
    List<Mention> parts = pronoun ? moved.lastAt(at) : moved.from(at);
    if (parts.isEmpty()) {
      return List.of();
    }
    List<Mention> movements = new ArrayList<>();
    for (Mention part : parts) {
      verbs.forEach(
          options -> best(options, part).ifPresent(verb -> movements.add(said(verb, part, from))));
    }
    return movements;
  }

  private Mention said(Verb verb, Mention part, int from) {
    int to = part.to() + Math.max(0, adverbEnd(verb, part) - part.to());
    return new Mention(from, to, page.movement(verb.kind(), part.term()), "", part.qualifier());
  }

  /** The verb whose words after the part stand there; else one that needs none. */
  private Optional<Verb> best(List<Verb> options, Mention part) {
    Optional<Verb> best = Optional.empty();
    for (Verb verb : options) {
      boolean fits = verb.after().length == 0 || adverbEnd(verb, part) > 0;
      if (fits && (best.isEmpty() || verb.after().length > best.get().after().length)) {
        best = Optional.of(verb);
      }
    }
    return best;
  }

  /** The end of some words that begin at a token, articles between them passed over; else 0. */
  private int afterWords(int[] numbers, int from) {
    int at = from;
    for (int number : numbers) {
      at += at > from && at < tokens.length && tokens[at].is(Stem.THE) ? 1 : 0;
      if (at >= tokens.length || tokens[at].number() != number) {
        return 0;
      }
      at++;
    }
    return at;
  }

  private int adverbEnd(Verb verb, Mention part) {
    if (verb.after().length == 0) {
      return part.to();
    }
    for (int at = part.to(); at < Math.min(tokens.length, part.to() + FARTHEST_ADVERB); at++) {
      int end = afterWords(verb.after(), at);
      if (end > 0) {
        return end;
      }
      if (",;.".contains(tokens[at].text())) {
        break;
      }
    }
    return 0;
  }
}
