package org.myograph.mention;

import java.util.ArrayList;
import java.util.List;
import org.myograph.ontology.Term;

/** Finds movements said by verbs: "rotates the arm medially", "the arm is raised by". */
final class MovementVerbs {
  /**
   * A way to say a kind of movement as a verb: stems before and after what is moved.
   *
   * @param moved what alone it is said of, and its kind is all of the movement: "unlock {knee}";
   *     anything if empty
   * @param whole whether it needs no such thing: "inhale"; then there is nothing after
   */
  record Verb(Term kind, int[] before, int[] after, List<Term> moved, boolean whole) {
    /** Whether it is said of a thing. */
    boolean moves(Mention part) {
      return moved.isEmpty() || part.terms().stream().anyMatch(moved::contains);
    }

    /** The movement of a thing that it says. */
    List<Term> of(Mention part, Page page) {
      return moved.isEmpty() ? page.movement(kind, part.term()) : List.of(kind);
    }

    /** The number of its first stem. */
    int first() {
      return before.length == 0 ? 0 : before[0];
    }
  }

  private static final int FARTHEST_ADVERB = 6;

  /** Past a first word and one in brackets. */
  private static final int LONGEST_ASIDE = 4;

  private static final int UNKNOWN = -2;

  private final Place place;
  private final Line line;
  private final Token[] tokens;
  private final Page page;
  private final SingleNames names;
  private final MovedParts moved;
  private int lastPassive = UNKNOWN;

  MovementVerbs(Place place, SingleNames names, MovedParts moved) {
    this.place = place;
    this.line = place.line();
    this.tokens = line.tokens();
    this.page = place.page();
    this.names = names;
    this.moved = moved;
  }

  /** Movements said by verbs from a token on; empty if none are. */
  List<Mention> from(int from) {
    if (!place.begins(from, Beginnings.VERB) || isParticiple(tokens[from])) {
      return List.of();
    }
    Mention whole = whole(from);
    if (whole != null) {
      return List.of(whole);
    }
    List<Verb> next = verbsAt(from);
    if (next.isEmpty()) {
      return List.of();
    }
    List<List<Verb>> verbs = new ArrayList<>();
    int at = from;
    int end = from;
    while (!next.isEmpty()) {
      verbs.add(next);
      end = end(next.get(0).before(), at);
      int separator = line.separator(end);
      if (separator == end) {
        break;
      }
      at = separator + line.length(WordList.VERB_ADVERB, separator);
      next = verbsAt(at);
    }
    return moving(verbs, from, end);
  }

  /** The movement of which a verb says all: "inhales"; null if none does. */
  private Mention whole(int from) {
    List<Verb> verbs = verbs(from);
    Mention longest = null;
    for (int i = 0; verbs != null && i < verbs.size(); i++) {
      Verb verb = verbs.get(i);
      int end = verb.whole() ? afterWords(verb.before(), from) : 0;
      if (end > (longest == null ? 0 : longest.to())) {
        longest = Mention.of(from, end, verb.kind());
      }
    }
    return longest;
  }

  /** The verbs with most words that begin at a token, and leave open what they move. */
  private List<Verb> verbsAt(int at) {
    List<Verb> verbs = verbs(at);
    if (verbs == null || isParticiple(tokens[at])) {
      return List.of();
    }
    int longest = 0;
    List<Verb> found = new ArrayList<>();
    for (Verb verb : verbs) {
      int size = verb.before().length;
      if (!verb.whole() && size >= longest && end(verb.before(), at) > 0) {
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
    if (!place.isAhead(from, Beginnings.VERB) || from >= lastPassive()) {
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
      Mention passive =
          line.isAt(at, verb.before()) && verb.moves(parts.get(0))
              ? passive(verb, parts.get(0), at + verb.before().length, from)
              : null;
      if (passive != null && (longest.isEmpty() || passive.to() > longest.get(0).to())) {
        longest = List.of(passive);
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

  /** Null if no doer follows. */
  private Mention passive(Verb verb, Mention part, int at, int from) {
    int end = verb.after().length == 0 ? at : afterWords(verb.after(), at);
    return end > 0 && line.is(end, Stem.BY)
        ? new Mention(from, end, verb.of(part, page), "", part.qualifier())
        : null;
  }

  /** "is flexed", "a flexed position" and "elevated" move nothing. */
  private static boolean isParticiple(Token token) {
    return token.endsWith("ed") || token.endsWith("bent");
  }

  private List<Mention> moving(List<List<Verb>> verbs, int from, int end) {
    int at = line.bracketEnd(end);
    at += line.is(at, Stem.TO) ? 0 : line.length(WordList.VERB_ADVERB, at);
    at += line.length(WordList.AT_WORD, at);
    at = pastEarlyAdverb(verbs, at);
    boolean pronoun = at < tokens.length && line.has(WordList.IT_WORD, at);
    List<Mention> parts = pronoun ? moved.lastAt(at) : moved.from(at);
    if (parts.isEmpty()) {
      return List.of();
    }
    List<Mention> movements = new ArrayList<>(parts.size() * verbs.size());
    for (Mention part : parts) {
      for (List<Verb> options : verbs) {
        Mention said = best(options, part, from);
        if (said != null) {
          movements.add(said);
        }
      }
    }
    return List.copyOf(movements);
  }

  /** Past the adverb of "rotates laterally the thigh", which the last verb then has told. */
  private int pastEarlyAdverb(List<List<Verb>> verbs, int at) {
    int end = at;
    List<Verb> told = new ArrayList<>();
    for (Verb verb : verbs.get(verbs.size() - 1)) {
      int to = verb.after().length == 0 ? 0 : afterWords(verb.after(), at);
      if (to > end) {
        told.clear();
        end = to;
      }
      if (to > at && to == end) {
        told.add(new Verb(verb.kind(), verb.before(), new int[0], verb.moved(), false));
      }
    }
    if (!told.isEmpty()) {
      verbs.set(verbs.size() - 1, told);
    }
    return end;
  }

  /** By the verb whose words after the part stand there, else one that needs none. */
  private Mention best(List<Verb> options, Mention part, int from) {
    Verb best = null;
    int end = 0;
    for (Verb verb : options) {
      boolean longer = best == null || verb.after().length > best.after().length;
      int to = longer && verb.moves(part) ? adverbEnd(verb, part) : 0;
      best = to > 0 ? verb : best;
      end = to > 0 ? to : end;
    }
    return best == null
        ? null
        : new Mention(from, Math.max(part.to(), end), best.of(part, page), "", part.qualifier());
  }

  /** The same past a word in brackets behind the first: "internally (medially) rotates"; else 0. */
  private int end(int[] words, int from) {
    if (line.isAt(from, words)) {
      return from + words.length;
    }
    int at = line.is(from + 1, Stem.OPEN) ? line.bracketEnd(from + 1) : from;
    boolean same = words.length > 1 && at == from + LONGEST_ASIDE && tokens[from].is(words[0]);
    for (int i = 1; same && i < words.length; i++, at++) {
      same = at < tokens.length && tokens[at].is(words[i]);
    }
    return same ? at : 0;
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
      if (line.is(at, Stem.COMMA) || line.is(at, Stem.SEMICOLON) || line.is(at, Stem.STOP)) {
        break;
      }
    }
    return 0;
  }
}
