package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myograph.mention.Form;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Phrase;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;

/**
 * Finds what a cue says once more without its verb: "the long head arises from X and the short head
 * from Y", "the A is its partner in flexion, the B in extension".
 */
final class Ellipses {
  private final Line line;
  private final Clauses clauses;
  private final Positions positions;
  private final Slots slots;
  private final RightSide rightSide;

  Ellipses(Line line, Clauses clauses, Slots slots, RightSide rightSide) {
    this.line = line;
    this.clauses = clauses;
    this.positions = clauses.positions();
    this.slots = slots;
    this.rightSide = rightSide;
  }

  /** The next pair that the cue of a binding relates. */
  Optional<Binding> after(Binding said) {
    Optional<Cue.Element.Slot> left = slot(said.cue(), 0);
    if (left.isEmpty()) {
      return Optional.empty();
    }
    Optional<Cue.Element.Slot> right = slot(said.cue(), said.cue().elements().size() - 1);
    Optional<Binding> pair = right.flatMap(slot -> pair(said, left.get(), slot));
    return pair.isPresent() ? pair : ofOne(said, left.get());
  }

  private static Optional<Cue.Element.Slot> slot(Cue cue, int at) {
    return cue.elements().get(at) instanceof Cue.Element.Slot slot
            && !slot.role().equals("SO")
            && slot.link().isEmpty()
        ? Optional.of(slot)
        : Optional.empty();
  }

  /** "... from X and the short head from Y", "... supplies X, and the tibial nerve Y" */
  private Optional<Binding> pair(Binding said, Cue.Element.Slot left, Cue.Element.Slot right) {
    int end = Math.max(end(said.subjects(), said.end()), end(said.objects(), said.end()));
    Optional<Phrase> first = nextPhrase(end);
    List<Mention> firsts = fitting(first, said.cue(), left);
    if (firsts.isEmpty()) {
      return Optional.empty();
    }
    int at = first.get().to();
    int word = line.number(said.said());
    boolean governed = line.has(WordList.PREPOSITION, said.said());
    int next = governed && line.is(at, word) || !governed && line.is(at, Stem.COMMA) ? at + 1 : at;
    Optional<Phrase> second = governed && next == at ? Optional.empty() : noun(next);
    List<Mention> seconds = new ArrayList<>(fitting(second, said.cue(), right));
    if (seconds.isEmpty()) {
      return Optional.empty();
    }
    int to = second.get().to();
    seconds.addAll(rightSide.continued(said.cue().relation(), right, to, word));
    boolean active = left.role().equals("S");
    return Optional.of(
        new Binding(
            said.cue(),
            at,
            at,
            to,
            active ? firsts : seconds,
            active ? seconds : firsts,
            active ? next : first.get().from()));
  }

  private static int end(List<Mention> mentions, int least) {
    int end = least;
    for (Mention mention : mentions) {
      end = Math.max(end, mention.to());
    }
    return end;
  }

  /** "... is its partner in flexion, the B in extension" or ", and in extension the B" */
  private Optional<Binding> ofOne(Binding said, Cue.Element.Slot left) {
    int preposition = line.has(WordList.IT_WORD, said.end()) ? said.end() + 1 : said.end();
    Optional<Phrase> place =
        line.has(WordList.PREPOSITION, preposition) ? noun(preposition + 1) : Optional.empty();
    int end = place.map(Phrase::to).orElse(preposition);
    int next = pastSeparator(end);
    boolean first = line.has(WordList.PREPOSITION, next);
    if (next == end || place.isEmpty() && !first) {
      return Optional.empty();
    }
    Optional<Phrase> other =
        (first ? afterPlace(next) : noun(next))
            .filter(found -> !clauses.subjects().beginsAt(found.from()));
    List<Mention> others = fitting(other, said.cue(), left);
    boolean again = first || other.filter(o -> isSame(o.to(), preposition)).isPresent();
    return others.isEmpty() || !again
        ? Optional.empty()
        : Optional.of(again(said, left, others, other.get().to()));
  }

  private Optional<Phrase> afterPlace(int preposition) {
    return noun(preposition + 1).flatMap(place -> noun(place.to()));
  }

  private boolean isSame(int at, int other) {
    return line.is(at, line.number(other));
  }

  private static Binding again(Binding said, Cue.Element.Slot left, List<Mention> others, int at) {
    boolean subject = left.role().equals("S");
    return new Binding(
        said.cue(),
        at,
        at,
        at,
        subject ? others : said.subjects(),
        subject ? said.objects() : others,
        subject ? at : others.get(0).from());
  }

  private Optional<Phrase> nextPhrase(int end) {
    int at = pastSeparator(end);
    return at == end ? Optional.empty() : noun(at);
  }

  private int pastSeparator(int end) {
    int at = line.is(end, Stem.COMMA) || line.is(end, Stem.SEMICOLON) ? end + 1 : end;
    at += line.length(WordList.CONJUNCTION, at);
    return at + (line.has(WordList.RELATIVE, at) ? 0 : line.length(WordList.CLAUSE_WORD, at));
  }

  private Optional<Phrase> noun(int at) {
    return positions.startingAt(at).filter(phrase -> phrase.form() == Form.NOUN);
  }

  private List<Mention> fitting(Optional<Phrase> phrase, Cue cue, Cue.Element.Slot slot) {
    return phrase.isEmpty() ? List.of() : slots.fitting(phrase.get(), cue.relation(), slot);
  }
}
