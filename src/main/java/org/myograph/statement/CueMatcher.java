package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myograph.mention.Discourse;
import org.myograph.mention.Form;
import org.myograph.mention.Mention;
import org.myograph.mention.Phrase;
import org.myograph.mention.Token;
import org.myograph.mention.Words;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/** Finds where in a sentence a cue stands, and what stands in its places. */
final class CueMatcher {
  private static final int LONGEST_GAP = 16;
  private static final int FARTHEST_OBJECT = 7;
  private static final int MOST_ADVERBS = 2;

  private final List<Token> tokens;
  private final Clauses clauses;
  private final Words words;
  private final Vocabulary vocabulary;
  private final Discourse discourse;
  private final boolean field;

  /** Progress of a match. */
  private record State(
      int at, int said, List<Mention> subjects, List<Mention> objects, int objectsFrom) {
    State to(int next) {
      return new State(next, said, subjects, objects, objectsFrom);
    }

    State saidAt(int token) {
      return new State(at, token, subjects, objects, objectsFrom);
    }
  }

  CueMatcher(
      List<Token> tokens,
      Clauses clauses,
      Words words,
      Vocabulary vocabulary,
      Discourse discourse,
      boolean field) {
    this.field = field;
    this.tokens = tokens;
    this.clauses = clauses;
    this.words = words;
    this.vocabulary = vocabulary;
    this.discourse = discourse;
  }

  /** The cue with its first literal word at a token; empty if it or its things are not there. */
  Optional<Binding> match(Cue cue, int at) {
    if (isAdjective(cue, at)) {
      return Optional.empty();
    }
    State start = new State(at, at, null, null, at);
    Optional<State> before = before(cue, start);
    return before
        .flatMap(state -> after(cue, state))
        .flatMap(state -> implied(cue, at, state))
        .filter(binding -> !binding.subjects().isEmpty() && !binding.objects().isEmpty());
  }

  /** "resisted eversion": a participle in front of a noun does nothing to it. */
  private boolean isAdjective(Cue cue, int at) {
    boolean active =
        cue.anchor() + 1 < cue.elements().size()
            && cue.elements().get(cue.anchor() + 1) instanceof Cue.Element.Slot;
    return active && tokens.get(at).text().endsWith("ed") && !cue.text().contains("ed {");
  }

  private Optional<State> before(Cue cue, State start) {
    State state = start;
    int at = start.at();
    for (int i = cue.anchor() - 1; i >= 0; i--) {
      Cue.Element element = cue.elements().get(i);
      if (element instanceof Cue.Element.Start) {
        if (at != 0 && !tokens.get(at - 1).is(",") || at > 2) {
          return Optional.empty();
        }
      } else if (element instanceof Cue.Element.Literal literal) {
        at--;
        if (at < 0 || !tokens.get(at).is(literal.stem())) {
          return Optional.empty();
        }
      } else if (element instanceof Cue.Element.Slot slot) {
        boolean direct =
            i + 1 < cue.anchor() && cue.elements().get(i + 1) instanceof Cue.Element.Literal;
        boolean far = i + 1 < cue.anchor() && cue.elements().get(i + 1) instanceof Cue.Element.Gap;
        List<Mention> left = far ? farLeft(cue, slot, at) : left(cue, slot, at, direct);
        if (left.isEmpty()) {
          return Optional.empty();
        }
        state = bind(state, slot, left, state.at());
      }
    }
    return Optional.of(state.to(start.at()));
  }

  private Optional<State> after(Cue cue, State state) {
    int at = state.at();
    State now = state;
    boolean gap = false;
    for (int i = cue.anchor(); i < cue.elements().size(); i++) {
      Cue.Element element = cue.elements().get(i);
      if (element instanceof Cue.Element.Gap) {
        gap = true;
      } else if (element instanceof Cue.Element.Literal literal) {
        int found = literal(literal.stem(), at, gap, i > cue.anchor());
        if (found < 0) {
          return Optional.empty();
        }
        at = found + 1;
        now = now.saidAt(found);
        gap = false;
      } else if (element instanceof Cue.Element.Slot slot) {
        Optional<Phrase> phrase = right(cue, slot, at, gap);
        if (phrase.isEmpty()) {
          return Optional.empty();
        }
        List<Mention> fitting = new ArrayList<>(fitting(phrase.get(), cue.relation(), slot));
        if (i == cue.elements().size() - 1) {
          continued(cue, slot, phrase.get().to(), at).forEach(fitting::addAll);
        }
        now = bind(now, slot, fitting, phrase.get().from());
        now = slot.role().equals("O") ? withMembers(now, phrase.get(), cue.relation()) : now;
        at = phrase.get().to();
        gap = false;
      }
    }
    return Optional.of(now.to(at));
  }

  /** "by the superior gluteal nerve (the same as the gluteus medius)": one more subject. */
  private State withMembers(State state, Phrase phrase, Relation relation) {
    List<Mention> subjects =
        new ArrayList<>(state.subjects() == null ? List.of() : state.subjects());
    for (Mention member : phrase.members()) {
      if (member.as(relation.range(), vocabulary).isEmpty()) {
        member.as(relation.domain(), vocabulary).map(member::meaning).ifPresent(subjects::add);
      }
    }
    return state.subjects() == null && subjects.isEmpty()
        ? state
        : new State(state.at(), state.said(), subjects, state.objects(), state.objectsFrom());
  }

  private int literal(String stem, int from, boolean gap, boolean mayPass) {
    int at = from;
    int limit = gap ? LONGEST_GAP : mayPass ? MOST_ADVERBS : 0;
    for (int passed = 0; at < tokens.size() && passed <= limit; passed++) {
      if (tokens.get(at).is(stem) && (gap || clauses.covering(at).isEmpty() || at == from)) {
        return at;
      }
      if (tokens.get(at).is(";") || !gap && !isAdverb(at)) {
        return -1;
      }
      at++;
    }
    return -1;
  }

  private boolean isAdverb(int at) {
    return words.is("adverb", tokens, at) || words.is("verbAdverb", tokens, at);
  }

  private State bind(State state, Cue.Element.Slot slot, List<Mention> mentions, int from) {
    return switch (slot.role()) {
      case "S" ->
          new State(state.at(), state.said(), mentions, state.objects(), state.objectsFrom());
      case "O" -> new State(state.at(), state.said(), state.subjects(), mentions, from);
      default -> new State(state.at(), state.said(), mentions, mentions, from);
    };
  }

  /** Lets the topic stand where a cue has no place for subject or object. */
  private Optional<Binding> implied(Cue cue, int at, State state) {
    List<Mention> subjects =
        state.subjects() == null ? implied(cue.relation().domain(), at) : state.subjects();
    List<Mention> objects =
        state.objects() == null ? implied(cue.relation().range(), at) : state.objects();
    return Optional.of(
        new Binding(cue, at, state.said(), state.at(), subjects, objects, state.objectsFrom()));
  }

  private List<Mention> implied(Set<String> kinds, int at) {
    List<Term> candidates = new ArrayList<>(discourse.itself());
    return candidates.stream()
        .filter(term -> kinds.isEmpty() || vocabulary.isA(term.kind(), kinds))
        .limit(1)
        .map(term -> new Mention(at, at, List.of(term), "", ""))
        .toList();
  }

  private Set<String> kinds(Relation relation, Cue.Element.Slot slot) {
    return slot.role().equals("O") ? relation.range() : relation.domain();
  }

  /** The mentions of a phrase, and of the members it adds, that may stand in a place. */
  List<Mention> fitting(Phrase phrase, Relation relation, Cue.Element.Slot slot) {
    List<Mention> all = new ArrayList<>(phrase.mentions());
    all.addAll(phrase.members());
    List<Mention> fitting = new ArrayList<>();
    for (Mention mention : all) {
      if (kinds(relation, slot).contains("string")) {
        fitting.add(mention);
      } else if (slot.link().isEmpty()) {
        mention
            .as(kinds(relation, slot), vocabulary)
            .ifPresent(term -> fitting.add(mention.meaning(term)));
      } else {
        linked(mention, slot.link())
            .filter(term -> vocabulary.isA(term.kind(), kinds(relation, slot)))
            .ifPresent(term -> fitting.add(mention.meaning(term)));
      }
    }
    return fitting;
  }

  private static Optional<Term> linked(Mention mention, String relation) {
    return mention.terms().stream()
        .flatMap(term -> term.links().stream())
        .filter(link -> link.relation().equals(relation))
        .map(Term.Link::target)
        .findFirst();
  }

  /** What stands before a cue: the subject there, or what stands directly before it. */
  private List<Mention> left(Cue cue, Cue.Element.Slot slot, int at, boolean direct) {
    Optional<Phrase> subject = clauses.subject(at);
    Optional<Phrase> adjacent = adjacentBefore(at);
    if (field && subject.isEmpty() && slot.link().isEmpty()) {
      List<Mention> topic = implied(kinds(cue.relation(), slot), at);
      if (!topic.isEmpty()) {
        return topic;
      }
    }
    if (adjacent.isPresent() && (direct || isReduced(at))) {
      List<Mention> fitting = fitting(adjacent.get(), cue.relation(), slot);
      if (!fitting.isEmpty() || direct) {
        return fitting;
      }
    }
    if (subject.isPresent()) {
      List<Mention> fitting = fitting(subject.get(), cue.relation(), slot);
      if (!fitting.isEmpty()) {
        return fitting;
      }
    }
    if (adjacent.isPresent() && adjacent.get().form() == Form.NOUN) {
      List<Mention> fitting = fitting(adjacent.get(), cue.relation(), slot);
      if (!fitting.isEmpty()) {
        return fitting;
      }
    }
    boolean openSubject = subject.isEmpty() && !clauses.unknownSubject(at);
    return openSubject && slot.link().isEmpty()
        ? implied(kinds(cue.relation(), slot), at)
        : List.of();
  }

  /** The nearest phrase anywhere before a place that may stand there. */
  private List<Mention> farLeft(Cue cue, Cue.Element.Slot slot, int at) {
    for (int before = at - 1; before >= 0 && !tokens.get(before).is(";"); before--) {
      Optional<Phrase> phrase = clauses.startingAt(before);
      List<Mention> fitting =
          phrase.map(found -> fitting(found, cue.relation(), slot)).orElse(List.of());
      if (!fitting.isEmpty()) {
        return fitting;
      }
    }
    return List.of();
  }

  private Optional<Phrase> adjacentBefore(int at) {
    int before = at - 1;
    while (before >= 0
        && (isAdverb(before) || words.is("be", tokens, before) || tokens.get(before).is(","))) {
      before--;
    }
    return before < 0 ? Optional.empty() : clauses.covering(before);
  }

  /** "the branches supplying the muscle": a participle that stands directly after its noun. */
  private boolean isReduced(int at) {
    return at > 0
        && clauses.covering(at - 1).isPresent()
        && tokens.get(at).text().matches(".*(ing|ed)")
        && clauses.subject(at).map(phrase -> phrase != clauses.covering(at - 1).get()).orElse(true);
  }

  /** The phrase that follows a cue and may stand in a place. */
  private Optional<Phrase> right(Cue cue, Cue.Element.Slot slot, int from, boolean gap) {
    if (slot.role().equals("O") && cue.relation().range().contains("string")) {
      return new NameAfter(tokens, words).at(from);
    }
    boolean passOver = false;
    int limit = from + (gap ? LONGEST_GAP : FARTHEST_OBJECT);
    for (int at = from; at < tokens.size() && at <= limit; at++) {
      Optional<Phrase> phrase = clauses.startingAt(at);
      if (phrase.isPresent()) {
        boolean fits = !fitting(phrase.get(), cue.relation(), slot).isEmpty();
        if (fits && !passOver && phrase.get().form() == Form.NOUN) {
          return phrase;
        }
        if (phrase.get().form() == Form.VERB && !gap) {
          return Optional.empty();
        }
        if (!passOver && !gap) {
          return Optional.empty();
        }
        limit += phrase.get().to() - at;
        at = phrase.get().to() - 1;
        passOver = false;
      } else if (ends(at, from, gap)) {
        return Optional.empty();
      } else if (words.is("locative", tokens, at)) {
        passOver = true;
        at += words.at("locative", tokens, at) - 1;
      } else if (passOver && !words.is("determiner", tokens, at)) {
        passOver = false;
      }
    }
    return Optional.empty();
  }

  /** What follows "and from" after "arises from X", past any "below Y" between. */
  private List<List<Mention>> continued(Cue cue, Cue.Element.Slot slot, int from, int cueEnd) {
    List<List<Mention>> more = new ArrayList<>();
    int at = from;
    while (at < tokens.size()) {
      int aside = words.at("locative", tokens, at);
      Optional<Phrase> passed = aside > 0 ? clauses.startingAt(at + aside) : Optional.empty();
      int next = passed.map(Phrase::to).orElse(at);
      next += next < tokens.size() && tokens.get(next).is(",") ? 1 : 0;
      next += words.at("conjunction", tokens, next);
      boolean same =
          next > at && next < tokens.size() && tokens.get(next).is(tokens.get(cueEnd - 1).stem());
      int start = same ? next + 1 : next;
      Optional<Phrase> phrase =
          start < tokens.size() && start > at ? clauses.startingAt(start) : Optional.empty();
      boolean joined =
          same || phrase.isPresent() && words.at("conjunction", tokens, start - 1) == 1;
      boolean subject =
          phrase.isPresent() && clauses.subject(start).filter(phrase.get()::equals).isPresent();
      List<Mention> fitting =
          phrase
              .filter(found -> joined && !subject)
              .map(found -> fitting(found, cue.relation(), slot))
              .orElse(List.of());
      if (fitting.isEmpty() || phrase.get().form() != Form.NOUN) {
        return more;
      }
      more.add(fitting);
      at = phrase.get().to();
    }
    return more;
  }

  private boolean ends(int at, int from, boolean gap) {
    Token token = tokens.get(at);
    if (token.is(";") || token.is(":") || token.is(".")) {
      return true;
    }
    return !gap
        && (token.is("(") && at > from
            || token.is(",")
                && at > from
                && !words.is("listAdverb", tokens, at + 1)
                && !afterComma(at)
            || words.is("clauseWord", tokens, at)
            || words.is("relative", tokens, at));
  }

  /** "on the radius, the ulna": after a place that does not count, the list may go on. */
  private boolean afterComma(int comma) {
    return clauses.covering(comma - 1).isPresent();
  }
}
