package org.myograph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myograph.mention.Forms.Compiled;
import org.myograph.mention.Forms.Element;
import org.myograph.mention.Forms.Form;
import org.myograph.ontology.Term;

/** Finds names that are made by name patterns, such as "tears of the supraspinatus tendon". */
final class Patterns {
  /** How far a form has been matched. */
  private record State(int at, Term head, List<Mention> fillers, String adjectives) {}

  private static final int MOST_NESTED = 4;
  private static final int MOST_ADJECTIVES = 6;

  private final Place place;
  private final Line line;
  private final Token[] tokens;
  private final Page page;
  private final NounPhrases nouns;
  private final SingleNames names;
  private final Movements movements;
  private final MovementVerbs verbs;
  private final Forms forms;
  private Lexicon lastHeads;
  private int lastAt;
  private Lexicon.Match lastHead;

  Patterns(Place place, NounPhrases nouns, SingleNames names) {
    this.place = place;
    this.line = place.line();
    this.tokens = line.tokens();
    this.page = place.page();
    this.nouns = nouns;
    this.names = names;
    MovedParts parts = new MovedParts(place, names);
    this.movements = new Movements(place, names, parts);
    this.verbs = new MovementVerbs(place, names, parts);
    this.forms = page.forms();
  }

  MovementVerbs verbs() {
    return verbs;
  }

  Movements movements() {
    return movements;
  }

  /**
   * Names of special cases and of movements that begin at a token; empty if there are none.
   *
   * @param single what is named there without any pattern
   */
  List<Mention> at(int from, List<Mention> single) {
    int at = line.determiner(from);
    List<Mention> pair = single.isEmpty() ? single : nouns.pair(single);
    List<Mention> both = pair.isEmpty() ? pair : startingWithSlot(at, pair);
    if (!both.isEmpty()) {
      return both;
    }
    List<Mention> best = longer(movementAt(at), startingWithWords(at));
    int past = best.isEmpty() ? line.adjectives(at) : at;
    best = past > at ? startingWithWords(past) : best;
    List<Mention> seed = longer(single, best);
    for (int nested = 0; nested < MOST_NESTED && !seed.isEmpty(); nested++) {
      List<Mention> next = startingWithSlot(at, seed);
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
    Lexicon.Match known = movement.isEmpty() ? null : place.match(at);
    return known != null && known.to() > end(movement) ? List.of() : movement;
  }

  private static List<Mention> longer(List<Mention> first, List<Mention> second) {
    return end(second) > end(first) ? second : first;
  }

  private static int end(List<Mention> mentions) {
    return mentions.isEmpty() ? -1 : mentions.get(mentions.size() - 1).to();
  }

  private List<Mention> startingWithWords(int from) {
    int end = line.past(WordList.POSITIONAL, from, MOST_ADJECTIVES);
    boolean first = place.begins(from, Beginnings.FORM);
    boolean afterPosition = place.begins(end, Beginnings.FORM_AFTER_POSITION);
    if (!first && !afterPosition) {
      return List.of();
    }
    Best best = new Best();
    best.takeAll(forms.first(number(from)), start(from));
    best.takeAll(forms.afterPosition(number(end)), start(from));
    return best.named(from);
  }

  private List<Mention> startingWithSlot(int from, List<Mention> seed) {
    if (!place.begins(end(seed), Beginnings.AFTER_SLOT)) {
      return List.of();
    }
    Best best = new Best();
    for (Form form : forms.afterSlot(number(end(seed)))) {
      int slot = form.slot();
      String adjectives = slot == 1 ? seed.get(0).qualifier() : "";
      State filled = fill(form, slot, new State(from, null, List.of(), adjectives), seed);
      best.take(form, filled == null ? null : match(form, slot + 1, filled));
    }
    return best.named(from);
  }

  /** The number of the stem at a token; -1 at the end of the line. */
  private int number(int at) {
    return at >= 0 && at < tokens.length ? tokens[at].number() : -1;
  }

  /** The form that matches most. */
  private final class Best {
    private Form form;
    private State state;

    void takeAll(Form[] forms, State start) {
      for (Form other : forms) {
        if (other.second() == 0 || isBeforeSecond(other, start.at())) {
          take(other, match(other, 0, start));
        }
      }
    }

    void take(Form other, State reached) {
      boolean better =
          reached != null
              && (state == null
                  || reached.at() > state.at()
                  || reached.at() == state.at() && other.order() < form.order());
      form = better ? other : form;
      state = better ? reached : state;
    }

    List<Mention> named(int from) {
      return state == null ? List.of() : Patterns.this.named(form.pattern(), state, from);
    }
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
      boolean here = number(at) == literal.number();
      return here ? new State(at + 1, state.head(), state.fillers(), state.adjectives()) : null;
    }
    if (element instanceof Element.Head) {
      Lexicon.Match head = head(form.pattern().heads(), at);
      return head == null
          ? null
          : new State(head.to(), head.terms().get(0), state.fillers(), state.adjectives());
    }
    if (element instanceof Element.Adjectives) {
      int end = line.past(WordList.POSITIONAL, at, MOST_ADJECTIVES);
      return new State(end, state.head(), state.fillers(), line.text(at, end));
    }
    Phrase fillers = nouns.phrase(at);
    return fillers == null ? null : fill(form, index, state, fillers.mentions());
  }

  /** Whether a head stands at a token with the word after it that a form asks for. */
  private boolean isBeforeSecond(Form form, int at) {
    Lexicon.Match head = head(form.pattern().heads(), at);
    return head != null && number(head.to()) == form.second();
  }

  /** The longest head at a token; most often that which was looked for last. */
  private Lexicon.Match head(Lexicon heads, int at) {
    if (heads != lastHeads || at != lastAt) {
      lastHead = heads.match(tokens, at);
      lastHeads = heads;
      lastAt = at;
    }
    return lastHead;
  }

  private State fill(Form form, int index, State state, List<Mention> fillers) {
    Element.Slot slot = (Element.Slot) form.elements().get(index);
    List<Mention> fitting = new ArrayList<>();
    for (Mention filler : fillers) {
      Optional<Term> term = filler.as(slot.kinds(), page.vocabulary());
      if (term.isEmpty()) {
        return null;
      }
      fitting.add(filler.meaning(term.get()));
    }
    return new State(end(fillers), state.head(), fitting, state.adjectives());
  }

  private List<Mention> named(Compiled pattern, State state, int from) {
    List<Term> asWritten = known(from, state);
    List<Mention> named = new ArrayList<>(state.fillers().size());
    for (Mention filler : state.fillers()) {
      List<Term> meant =
          asWritten.isEmpty()
              ? page.special(pattern, state.head(), filler.term(), state.adjectives())
              : pattern.stated(asWritten, filler.term());
      named.add(new Mention(from, state.at(), meant, "", ""));
    }
    return List.copyOf(named);
  }

  /** What the ontology calls by just the words that a form has matched. */
  private List<Term> known(int from, State state) {
    Lexicon.Match match = state.fillers().size() > 1 ? null : place.match(from);
    return match == null || match.to() != state.at() ? List.of() : match.terms();
  }
}
