package org.myograph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/**
 * Puts movements together from a kind and what is moved, in whichever way they are said: "abduction
 * and medial rotation of the thigh", "hip abduction", "flexor of the elbow", "rotates the arm
 * medially".
 */
final class Movements {
  /** A way to say a kind of movement as a verb: stems before and after what is moved. */
  record Verb(Term kind, int[] before, int[] after) {
    /** The number of its first stem. */
    Integer first() {
      return before.length == 0 ? 0 : before[0];
    }
  }

  private static final Set<String> UNMOVED =
      Set.of(
          "Muscle",
          "MuscleGroup",
          "MusclePart",
          "Nerve",
          "NervePlexus",
          "SpinalRoot",
          "Artery",
          "Vein");
  private static final int FARTHEST_ADVERB = 6;

  private final Place place;
  private final List<Token> tokens;
  private final Page page;
  private final Vocabulary vocabulary;
  private final Line line;
  private final SingleNames names;
  private final boolean field;
  private List<Mention> lastMoved = List.of();

  Movements(Place place, SingleNames names) {
    this.place = place;
    this.line = place.line();
    this.tokens = line.tokens();
    this.page = place.page();
    this.vocabulary = place.vocabulary();
    this.names = names;
    this.field = place.field();
  }

  /** Movements named by nouns from a token on; empty if none are. */
  List<Mention> nouns(int from) {
    return said(from, page.movementNouns());
  }

  /** Movements named by their doers from a token on; empty if none are. */
  List<Mention> agents(int from) {
    return said(from, page.movementAgents());
  }

  private List<Mention> said(int from, Lexicon names) {
    List<Mention> kinds = kinds(from, names);
    if (!kinds.isEmpty()) {
      return ofPart(kinds);
    }
    Optional<Mention> part = partBefore(from, names);
    if (part.isEmpty()) {
      return List.of();
    }
    List<Mention> after = kinds(part.get().to(), names);
    return after.isEmpty()
        ? after
        : after.stream().map(kind -> movement(kind, part.get(), from)).toList();
  }

  private Optional<Mention> partBefore(int from, Lexicon names) {
    Lexicon.Match adjective = page.adjectives().match(tokens, from);
    Lexicon.Match part = adjective == null ? place.match(from) : adjective;
    if (part == null) {
      return Optional.empty();
    }
    return adjective != null || canMove(part.terms())
        ? Optional.of(new Mention(from, part.to(), part.terms(), "", ""))
        : names == page.movementAgents() ? oneWord(from).filter(this::canMove) : Optional.empty();
  }

  /** "hip" of "hip flexor", which is the name of a group too. */
  private Optional<Mention> oneWord(int at) {
    return page.lexicon()
        .longest(tokens.subList(0, at + 1), at)
        .map(match -> new Mention(at, match.to(), match.terms(), "", ""));
  }

  private List<Mention> kinds(int from, Lexicon names) {
    boolean list = line.has("conjunction", from + 1) || line.is(from + 1, ",");
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
    return kinds;
  }

  private int skipAdjectives(int from) {
    int at = from + line.length("determiner", from);
    return at + line.length("degree", at);
  }

  private List<Mention> ofPart(List<Mention> kinds) {
    int at = kinds.get(kinds.size() - 1).to();
    if (!line.has("movementOf", at)) {
      return underHeading(kinds);
    }
    List<Mention> parts = parts(at + line.length("movementOf", at));
    if (parts.isEmpty()) {
      return kinds;
    }
    return parts.stream()
        .flatMap(part -> kinds.stream().map(kind -> movement(kind, part, kind.from())))
        .toList();
  }

  /** "Thigh - flexion, adduction": the part before the mark is moved. */
  private List<Mention> underHeading(List<Mention> kinds) {
    int mark = kinds.get(0).from() - 1;
    while (field && mark > 0 && !line.is(mark, ":") && !line.is(mark, "-")) {
      mark = line.is(mark, ";") || line.is(mark, ".") ? 0 : mark - 1;
    }
    int start = mark;
    while (start > 0 && tokens.get(start - 1).isWord()) {
      start--;
    }
    int end = mark;
    return mark <= 0
        ? kinds
        : movable(names.nested(start)).stream()
            .filter(part -> part.to() == end)
            .findFirst()
            .map(part -> kinds.stream().map(kind -> underHeading(kind, part)).toList())
            .orElse(kinds);
  }

  private Mention underHeading(Mention kind, Mention part) {
    return movement(kind, part, kind.from()).spanning(kind.from(), kind.to());
  }

  private List<Mention> parts(int from) {
    List<Mention> parts = new ArrayList<>(movable(names.nested(pastPosture(from))));
    if (parts.isEmpty()) {
      plain(line.determiner(from)).filter(this::canMove).ifPresent(parts::add);
    }
    if (parts.isEmpty()) {
      return parts;
    }
    List<Mention> more = moreParts(parts);
    while (!more.isEmpty()) {
      parts.addAll(more);
      more = moreParts(parts);
    }
    lastMoved = List.copyOf(parts);
    return parts;
  }

  /**
   * What goes on with a list of parts, past "at the joint": "flexes the phalanges and the wrist".
   */
  private List<Mention> moreParts(List<Mention> parts) {
    int end = pastPlace(parts.get(parts.size() - 1).to());
    int next = line.separator(end);
    List<Mention> more = next > end ? movable(names.nested(next)) : List.of();
    boolean isSubject = more.isEmpty() || line.has("auxiliary", more.get(more.size() - 1).to());
    return isSubject || !(page.movementNouns().match(tokens, more.get(0).to()) == null)
        ? List.of()
        : more;
  }

  private int pastPlace(int at) {
    List<Mention> place = line.has("atWord", at) ? names.nested(at + 1) : List.of();
    return place.isEmpty() ? at : place.get(place.size() - 1).to();
  }

  /** Past "the extended" of "rotates the extended thigh". */
  private int pastPosture(int from) {
    int at = line.determiner(from);
    boolean posture = at > from && at + 1 < line.size() && tokens.get(at).spelling().isPast();
    return posture && place.match(at) == null ? at + 1 : from;
  }

  /** "extends the head" moves the head, also where "the head" is that of a muscle. */
  private Optional<Mention> plain(int at) {
    return page.lexicon()
        .longest(tokens, at)
        .map(match -> new Mention(at, match.to(), match.terms(), "", ""));
  }

  private List<Mention> movable(List<Mention> mentions) {
    return mentions.isEmpty() ? mentions : mentions.stream().filter(this::canMove).toList();
  }

  private boolean canMove(Mention mention) {
    return canMove(mention.terms());
  }

  private boolean canMove(List<Term> meanings) {
    for (Term term : meanings) {
      if (vocabulary.isA(term.kind(), "AnatomicalStructure") && !UNMOVED.contains(term.kind())) {
        return true;
      }
    }
    return false;
  }

  private Mention movement(Mention kind, Mention part, int from) {
    Term moved =
        part.terms().stream()
            .filter(term -> !UNMOVED.contains(term.kind()))
            .findFirst()
            .orElse(part.term());
    int to = Math.max(kind.to(), part.to());
    return new Mention(from, to, page.movement(kind.term(), moved), "", part.qualifier());
  }

  /** Movements said by verbs from a token on; empty if none are. */
  List<Mention> verbs(int from) {
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
      at = separator + line.length("verbAdverb", separator);
      next = verbsAt(at);
    }
    return moving(verbs, from, end);
  }

  /** The verbs with most words that begin at a token. */
  private List<Verb> verbsAt(int at) {
    if (at >= tokens.size() || isParticiple(tokens.get(at))) {
      return List.of();
    }
    List<Verb> verbs = page.movementVerbs().get(tokens.get(at).number());
    if (verbs == null) {
      return List.of();
    }
    int longest = 0;
    List<Verb> found = new ArrayList<>();
    for (Verb verb : verbs) {
      int size = verb.before().length;
      if (size >= longest && Words.startsWith(tokens, at, verb.before())) {
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
    List<Mention> parts = movable(names.nested(from));
    int be = parts.isEmpty() ? from : parts.get(parts.size() - 1).to();
    if (parts.isEmpty() || !line.has("be", be)) {
      return List.of();
    }
    int at = be + 1 + line.length("verbAdverb", be + 1);
    List<Verb> verbs =
        at < tokens.size() ? page.movementVerbs().get(tokens.get(at).number()) : null;
    return Stream.ofNullable(verbs)
        .flatMap(List::stream)
        .filter(verb -> Words.startsWith(tokens, at, verb.before()))
        .map(verb -> passive(verb, parts.get(0), at + verb.before().length, from))
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(Mention::to))
        .stream()
        .toList();
  }

  private Optional<Mention> passive(Verb verb, Mention part, int at, int from) {
    int end = verb.after().length == 0 ? at : afterWords(verb.after(), at);
    return end > 0 && line.is(end, "by")
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
    at += line.length("verbAdverb", at);
    at += line.length("atWord", at);
    boolean pronoun = at < tokens.size() && line.has("itWord", at);
    List<Mention> parts = pronoun ? lastMovedAt(at) : parts(at);
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

  private List<Mention> lastMovedAt(int at) {
    return lastMoved.stream().map(part -> part.spanning(at, at + 1)).toList();
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
      at += at > from && at < tokens.size() && tokens.get(at).is("the") ? 1 : 0;
      if (at >= tokens.size() || tokens.get(at).number() != number) {
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
    for (int at = part.to(); at < Math.min(tokens.size(), part.to() + FARTHEST_ADVERB); at++) {
      int end = afterWords(verb.after(), at);
      if (end > 0) {
        return end;
      }
      if (",;.".contains(tokens.get(at).text())) {
        break;
      }
    }
    return 0;
  }
}
