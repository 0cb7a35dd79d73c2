package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
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
  private final Continued continued;

  Ellipses(Line line, Clauses clauses, Slots slots, Continued continued) {
    this.line = line;
    this.clauses = clauses;
    this.positions = clauses.positions();
    this.slots = slots;
    this.continued = continued;
  }

  /** The next pair that the cue of a binding relates; null if there is none. */
  Binding after(Binding said) {
    Cue.Element.Slot left = slot(said.cue(), 0);
    if (left == null) {
      return null;
    }
    Cue.Element.Slot right = slot(said.cue(), said.cue().elements().length - 1);
    Binding pair = right == null ? null : pair(said, left, right);
    return pair != null ? pair : ofOne(said, left);
  }

  private static Cue.Element.Slot slot(Cue cue, int at) {
    return cue.elements()[at] instanceof Cue.Element.Slot slot
            && !slot.role().equals("SO")
            && slot.link().isEmpty()
        ? slot
        : null;
  }

  /** "... from X and the short head from Y", "... supplies X, and the tibial nerve Y" */
  private Binding pair(Binding said, Cue.Element.Slot left, Cue.Element.Slot right) {
    int end = Math.max(end(said.subjects(), said.end()), end(said.objects(), said.end()));
    Phrase first = nextPhrase(end);
    List<Mention> firsts = fitting(first, left);
    if (firsts.isEmpty()) {
      return null;
    }
    int at = first.to();
    int word = line.number(said.said());
    boolean governed = line.has(WordList.PREPOSITION, said.said());
    int next = governed && line.is(at, word) || !governed && line.is(at, Stem.COMMA) ? at + 1 : at;
    Phrase second = governed && next == at ? null : noun(next);
    List<Mention> seconds = new ArrayList<>(fitting(second, right));
    if (seconds.isEmpty()) {
      return null;
    }
    int to = second.to();
    seconds.addAll(continued.after(right, to, word));
    boolean active = left.role().equals("S");
    return new Binding(
        said.cue(),
        at,
        at,
        to,
        active ? firsts : seconds,
        active ? seconds : firsts,
        active ? next : first.from());
  }

  private static int end(List<Mention> mentions, int least) {
    int end = least;
    for (Mention mention : mentions) {
      end = Math.max(end, mention.to());
    }
    return end;
  }

  /** "... is its partner in flexion, the B in extension" or ", and in extension the B" */
  private Binding ofOne(Binding said, Cue.Element.Slot left) {
    int preposition = line.has(WordList.IT_WORD, said.end()) ? said.end() + 1 : said.end();
    Phrase place = line.has(WordList.PREPOSITION, preposition) ? noun(preposition + 1) : null;
    int end = place == null ? preposition : place.to();
    int next = pastSeparator(end);
    boolean first = line.has(WordList.PREPOSITION, next);
    if (next == end || place == null && !first) {
      return null;
    }
    Phrase other = first ? afterPlace(next) : noun(next);
    if (other == null || clauses.subjects().beginsAt(other.from())) {
      return null;
    }
    List<Mention> others = fitting(other, left);
    boolean again = first || isSame(other.to(), preposition);
    return others.isEmpty() || !again ? null : again(said, left, others, other.to());
  }

  private Phrase afterPlace(int preposition) {
    Phrase place = noun(preposition + 1);
    return place == null ? null : noun(place.to());
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

  private Phrase nextPhrase(int end) {
    int at = pastSeparator(end);
    return at == end ? null : noun(at);
  }

  private int pastSeparator(int end) {
    int at = line.is(end, Stem.COMMA) || line.is(end, Stem.SEMICOLON) ? end + 1 : end;
    at += line.length(WordList.CONJUNCTION, at);
    return at + (line.has(WordList.RELATIVE, at) ? 0 : line.length(WordList.CLAUSE_WORD, at));
  }

  private Phrase noun(int at) {
    return positions.startsAt(at, Form.NOUN) ? positions.starting(at) : null;
  }

  private List<Mention> fitting(Phrase phrase, Cue.Element.Slot slot) {
    return phrase == null ? List.of() : slots.fitting(phrase, slot);
  }
}
