package org.myograph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.myograph.ontology.Term;
import org.myograph.ontology.Term.Link;

/** Finds names that are made by name patterns, such as "tears of the supraspinatus tendon". */
final class Patterns {
  /** One element of a template. */
  sealed interface Element {
    record Literal(String stem) implements Element {}

    record Head() implements Element {}

    record Slot(Set<String> kinds) implements Element {}

    /** Any number of positional words, which become part of the name. */
    record Adjectives() implements Element {}
  }

  /** A pattern made ready. */
  record Compiled(String name, String states, Lexicon heads, List<List<Element>> forms) {}

  /** How far a form has been matched. */
  private record State(int at, Term head, List<Mention> fillers, String adjectives) {}

  private static final int MOST_NESTED = 4;
  private static final int MOST_ADJECTIVES = 6;

  private final Line line;
  private final List<Token> tokens;
  private final Page page;
  private final NounPhrases nouns;
  private final SingleNames names;
  private final Movements movements;

  Patterns(Place place, NounPhrases nouns, SingleNames names) {
    this.line = place.line();
    this.tokens = line.tokens();
    this.page = place.page();
    this.nouns = nouns;
    this.names = names;
    this.movements = new Movements(place, names);
  }

  Movements movements() {
    return movements;
  }

  /** Names of special cases and of movements that begin at a token; empty if there are none. */
  List<Mention> at(int from) {
    int at = line.determiner(from);
    int plainAt = at;
    List<Mention> best = longer(List.of(), movementAt(at));
    best = longer(best, startingWithWords(at));
    best = best.isEmpty() ? startingWithWords(line.adjectives(at)) : best;
    List<Mention> both = startingWithSlot(plainAt, nouns.pair(from));
    if (!both.isEmpty()) {
      return both;
    }
    List<Mention> seed = longer(names.nested(from), best);
    for (int nested = 0; nested < MOST_NESTED && !seed.isEmpty(); nested++) {
      List<Mention> next = startingWithSlot(plainAt, seed);
      if (next.isEmpty()) {
        break;
      }
      best = next;
      seed = next;
    }
    return best;
  }

  private List<Mention> movementAt(int at) {
    List<Mention> movement = movements.nouns(at);
    Optional<Lexicon.Match> known = page.lexicon().longest(tokens, at);
    boolean knownIsLonger =
        !movement.isEmpty()
            && known.isPresent()
            && known.get().to() > movement.get(movement.size() - 1).to();
    return knownIsLonger ? List.of() : movement;
  }

  private static List<Mention> longer(List<Mention> first, List<Mention> second) {
    return end(second) > end(first) ? second : first;
  }

  private static int end(List<Mention> mentions) {
    return mentions.isEmpty() ? -1 : mentions.get(mentions.size() - 1).to();
  }

  private List<Mention> startingWithWords(int at) {
    return longest(form -> !(slotAt(form) == 0), form -> match(form, 0, start(at)), at);
  }

  private List<Mention> startingWithSlot(int from, List<Mention> seed) {
    if (seed.isEmpty()) {
      return List.of();
    }
    return longest(
        form -> slotAt(form) == 0,
        form -> {
          State state = start(from);
          int slot = form.elements().get(0) instanceof Element.Adjectives ? 1 : 0;
          String adjectives = slot == 1 ? seed.get(0).qualifier() : "";
          State filled = fill(form, slot, new State(state.at(), null, List.of(), adjectives), seed);
          return filled == null ? null : match(form, slot + 1, filled);
        },
        from);
  }

  private record Form(Compiled pattern, List<Element> elements) {}

  private static int slotAt(Form form) {
    Element first = form.elements().get(0);
    Element second = form.elements().size() > 1 ? form.elements().get(1) : first;
    boolean slot =
        first instanceof Element.Slot
            || first instanceof Element.Adjectives && second instanceof Element.Slot;
    return slot ? 0 : 1;
  }

  private List<Mention> longest(
      Predicate<Form> chosen, java.util.function.Function<Form, State> matcher, int from) {
    State best = null;
    Compiled pattern = null;
    for (Compiled compiled : page.patterns()) {
      for (List<Element> elements : compiled.forms()) {
        Form form = new Form(compiled, elements);
        State state = chosen.test(form) ? matcher.apply(form) : null;
        if (state != null && (best == null || state.at() > best.at())) {
          best = state;
          pattern = compiled;
        }
      }
    }
    return best == null ? List.of() : named(pattern, best, from);
  }

  private static State start(int at) {
    return new State(at, null, List.of(), "");
  }

  private State match(Form form, int element, State state) {
    State at = state;
    for (int i = element; i < form.elements().size() && at != null; i++) {
      at = step(form, i, at);
    }
    return at;
  }

  private State step(Form form, int index, State state) {
    Element element = form.elements().get(index);
    int at = state.at();
    if (element instanceof Element.Literal literal) {
      boolean here = at < tokens.size() && tokens.get(at).is(literal.stem());
      return here ? new State(at + 1, state.head(), state.fillers(), state.adjectives()) : null;
    }
    if (element instanceof Element.Head) {
      return form.pattern()
          .heads()
          .longest(tokens, at)
          .map(m -> new State(m.to(), m.terms().get(0), state.fillers(), state.adjectives()))
          .orElse(null);
    }
    if (element instanceof Element.Adjectives) {
      int end = at;
      while (end - at < MOST_ADJECTIVES && line.has("positional", end)) {
        end += line.length("positional", end);
      }
      return new State(end, state.head(), state.fillers(), line.text(at, end));
    }
    List<Mention> fillers = nouns.phrase(at).map(Phrase::mentions).orElse(List.of());
    return fillers.isEmpty() ? null : fill(form, index, state, fillers);
  }

  private State fill(Form form, int index, State state, List<Mention> fillers) {
    Element.Slot slot = (Element.Slot) form.elements().get(index);
    List<Mention> fitting = new ArrayList<>();
    for (Mention filler : fillers) {
      filler
          .as(slot.kinds(), page.vocabulary())
          .ifPresent(term -> fitting.add(filler.with(List.of(term))));
    }
    return fitting.size() < fillers.size()
        ? null
        : new State(end(fillers), state.head(), fitting, state.adjectives());
  }

  private List<Mention> named(Compiled pattern, State state, int from) {
    List<Mention> named = new ArrayList<>();
    for (Mention filler : state.fillers()) {
      Term head = state.head();
      String label =
          pattern
              .name()
              .replaceAll("\\{(?!head|adj)[^}]*\\}", filler.term().label())
              .replace("{head}", head == null ? "" : head.label())
              .replace("{adj}", state.adjectives())
              .strip()
              .replaceAll("\\s+", " ");
      List<Term> meant = meaning(pattern, label, head, filler.term(), known(from, state));
      named.add(new Mention(from, state.at(), meant, "", ""));
    }
    return named;
  }

  /** What the ontology calls by just the words that a form has matched. */
  private List<Term> known(int from, State state) {
    return state.fillers().size() > 1
        ? List.of()
        : page.lexicon()
            .longest(tokens, from)
            .filter(match -> match.to() == state.at())
            .map(Lexicon.Match::terms)
            .orElse(List.of());
  }

  private List<Term> meaning(
      Compiled pattern, String label, Term head, Term filler, List<Term> asWritten) {
    List<Term> known =
        asWritten.isEmpty() ? page.lexicon().meanings(Tokens.stems(label)) : asWritten;
    List<Term> meant = known.isEmpty() ? List.of(Derived.special(label, head)) : known;
    return pattern.states().isEmpty()
        ? meant
        : meant.stream().map(term -> term.with(new Link(pattern.states(), filler))).toList();
  }
}
