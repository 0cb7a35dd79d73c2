package org.myograph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/**
 * Puts movements together from a kind and what is moved, in whichever way they are said: "abduction
 * and medial rotation of the thigh", "hip abduction", "flexor of the elbow", "rotates the arm
 * medially".
 */
final class Movements {
  /** A way to say a kind of movement as a verb: words before and after what is moved. */
  record Verb(Term kind, List<String> before, List<String> after) {}

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

  private final List<Token> tokens;
  private final Page page;
  private final Vocabulary vocabulary;
  private final Line line;
  private final SingleNames names;
  private final boolean field;
  private List<Mention> lastMoved = List.of();

  Movements(Place place, SingleNames names) {
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
    Optional<Mention> part = partBefore(from);
    if (part.isEmpty()) {
      return List.of();
    }
    List<Mention> after = kinds(part.get().to(), names);
    return after.stream().map(kind -> movement(kind, part.get(), from)).toList();
  }

  private Optional<Mention> partBefore(int from) {
    Optional<Lexicon.Match> adjective = page.adjectives().longest(tokens, from);
    if (adjective.isPresent()) {
      return Optional.of(new Mention(from, adjective.get().to(), adjective.get().terms(), "", ""));
    }
    return page.lexicon()
        .longest(tokens, from)
        .map(match -> new Mention(from, match.to(), match.terms(), "", ""))
        .filter(this::canMove);
  }

  private List<Mention> kinds(int from, Lexicon names) {
    List<Mention> kinds = new ArrayList<>();
    int at = from;
    Optional<Lexicon.Match> match = names.longest(tokens, at);
    while (match.isPresent()) {
      kinds.add(new Mention(at, match.get().to(), match.get().terms(), "", ""));
      int separator = line.separator(match.get().to());
      if (separator == match.get().to()) {
        break;
      }
      at = skipAdjectives(separator);
      match = names.longest(tokens, at);
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
      return parts;
    }
    int end = parts.get(parts.size() - 1).to();
    int next = line.separator(end);
    if (next > end) {
      List<Mention> more = movable(names.nested(next));
      boolean isSubject = more.isEmpty() || line.has("auxiliary", more.get(more.size() - 1).to());
      if (!isSubject && page.movementNouns().longest(tokens, more.get(0).to()).isEmpty()) {
        parts.addAll(more);
      }
    }
    lastMoved = List.copyOf(parts);
    return parts;
  }

  /** Past "the extended" of "rotates the extended thigh". */
  private int pastPosture(int from) {
    int at = line.determiner(from);
    boolean posture =
        at > from && at + 1 < line.size() && tokens.get(at).text().matches("\\p{Ll}{4,}ed");
    return posture && page.lexicon().longest(tokens, at).isEmpty() ? at + 1 : from;
  }

  private List<Mention> movable(List<Mention> mentions) {
    return mentions.stream().filter(this::canMove).toList();
  }

  private boolean canMove(Mention mention) {
    return mention.terms().stream()
        .anyMatch(
            term ->
                vocabulary.isA(term.kind(), Set.of("AnatomicalStructure"))
                    && !UNMOVED.contains(term.kind()));
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
    List<List<Verb>> verbs = new ArrayList<>();
    int at = from;
    int end = from;
    List<Verb> next = verbsAt(at);
    while (!next.isEmpty()) {
      verbs.add(next);
      end = at + next.get(0).before().size();
      int separator = line.separator(end);
      if (separator == end) {
        break;
      }
      at = separator + line.length("verbAdverb", separator);
      next = verbsAt(at);
    }
    return verbs.isEmpty() ? List.of() : moving(verbs, from, end);
  }

  /** The verbs with most words that begin at a token. */
  private List<Verb> verbsAt(int at) {
    if (at >= tokens.size() || isParticiple(at)) {
      return List.of();
    }
    int longest = 0;
    List<Verb> found = new ArrayList<>();
    for (Verb verb : page.movementVerbs()) {
      int size = verb.before().size();
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

  /** "is flexed", "a flexed position" and "elevated" move nothing. */
  private boolean isParticiple(int at) {
    return tokens.get(at).text().matches(".*(ed|bent)");
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
      boolean fits = verb.after().isEmpty() || adverbEnd(verb, part) > 0;
      if (fits && (best.isEmpty() || verb.after().size() > best.get().after().size())) {
        best = Optional.of(verb);
      }
    }
    return best;
  }

  /** The end of some words that begin at a token, articles between them passed over; else 0. */
  private int afterWords(List<String> stems, int from) {
    int at = from;
    for (String stem : stems) {
      at += at > from && at < tokens.size() && tokens.get(at).is("the") ? 1 : 0;
      if (at >= tokens.size() || !tokens.get(at).is(stem)) {
        return 0;
      }
      at++;
    }
    return at;
  }

  private int adverbEnd(Verb verb, Mention part) {
    if (verb.after().isEmpty()) {
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
