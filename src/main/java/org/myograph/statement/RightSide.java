package org.myograph.statement;

import java.util.List;
import java.util.Optional;
import org.myograph.mention.Form;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Phrase;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;

/** Finds what stands behind a cue, past words of place that do not count. */
final class RightSide {
  static final int LONGEST_GAP = 16;
  private static final int FARTHEST = 7;
  private static final int LONGEST_INTRODUCTION = 3;

  private final Setting setting;
  private final Line line;
  private final Positions positions;
  private final Exemptions exemptions;
  private final Slots slots;
  private final OpenNames openNames;
  private final KindNames kindNames;

  /** What stands behind each token; null before somebody asks. */
  private long[] behind;

  RightSide(
      Setting setting, Clauses clauses, Slots slots, OpenNames openNames, KindNames kindNames) {
    this.setting = setting;
    this.line = setting.line();
    this.positions = clauses.positions();
    this.exemptions = clauses.exemptions();
    this.slots = slots;
    this.openNames = openNames;
    this.kindNames = kindNames;
  }

  /**
   * What fills a place; null if nothing does.
   *
   * @param gap whether other phrases may stand in between
   */
  Filled of(Cue.Element.Slot slot, int after, boolean gap) {
    int from = pastAmount(after);
    from = slot.link().isEmpty() ? pastIntroduction(from) : from; // "are: X" defines nothing
    while (slot.near() && line.has(WordList.SENSATION, from)) {
      from++;
    }
    if (Slots.isName(slot)) {
      return filled(new NameAfter(line).at(from).orElse(null), slot);
    }
    Phrase open = gap ? null : unknown(slot, from);
    return open != null ? filled(open, slot) : known(slot, from, gap);
  }

  /** What fills a place and is named somewhere behind a token. */
  private Filled known(Cue.Element.Slot slot, int from, boolean gap) {
    int at = line.pastAside(from);
    int limit = at + (slot.near() ? 0 : gap ? LONGEST_GAP : FARTHEST);
    boolean aside = false;
    while (at < line.size() && at <= limit) {
      Phrase phrase = positions.starting(at);
      Filled filled = phrase == null || aside ? null : fitting(phrase, slot);
      Phrase excepted = phrase == null ? null : exemptions.behind(from, at);
      if (filled != null) {
        return filled;
      }
      if (excepted != null) {
        at = excepted.from();
        limit = at;
      } else if (phrase == null ? stops(slot, at, from, gap) : !aside && !gap && !leads(phrase)) {
        return null;
      } else if (phrase != null) {
        limit += phrase.to() - at;
        at = phrase.to();
        aside = false;
      } else {
        int locative = line.length(WordList.LOCATIVE, at);
        aside = locative > 0 || aside && line.has(WordList.DETERMINER, at);
        at += Math.max(1, locative);
      }
    }
    return null;
  }

  /** A phrase as far as it fits; null if it does not. */
  private Filled fitting(Phrase phrase, Cue.Element.Slot slot) {
    boolean noun = phrase.form() == Form.NOUN && !isAdverb(phrase);
    List<Mention> fitting = noun ? slots.fitting(phrase, slot) : List.of();
    if (fitting.isEmpty()) {
      return null;
    }
    Phrase extended = openNames.full(slot.only() ? "" : slot.open(), phrase);
    return extended == phrase ? new Filled(phrase, fitting) : filled(extended, slot);
  }

  /** Whether what fits may stand behind a phrase that does not. */
  private boolean leads(Phrase phrase) {
    return slots.isQuality(phrase) || line.has(WordList.CONJUNCTION, phrase.to());
  }

  /** Whether nothing behind a word fills the place. */
  private boolean stops(Cue.Element.Slot slot, int at, int from, boolean gap) {
    return ends(at, from, gap)
        || deniesAll(at)
        || !slot.link().isEmpty() && line.has(WordList.PREPOSITION, at);
  }

  /** The "long" of "was long believed" is no quality. */
  private boolean isAdverb(Phrase phrase) {
    return slots.isQuality(phrase) && line.has(WordList.CLAIM, phrase.to());
  }

  private Filled filled(Phrase phrase, Cue.Element.Slot slot) {
    return phrase == null ? null : new Filled(phrase, slots.fitting(phrase, slot));
  }

  /** Past "a short course of", which names nothing by itself. */
  int pastAmount(int after) {
    int noun = line.determiner(after);
    int length = line.length(WordList.AMOUNT, noun);
    if (length == 0 && noun < line.size() && line.isWord(noun) && positions.isFree(noun)) {
      noun++;
      length = line.length(WordList.AMOUNT, noun);
    }
    return length == 0 ? after : noun + length;
  }

  /** Past the colon of "supplies: X" and "supplies the following muscles: X". */
  private int pastIntroduction(int after) {
    int following = line.length(WordList.FOLLOWING, after);
    int at = after + following;
    int end = following == 0 ? at : at + LONGEST_INTRODUCTION;
    while (at < end && !line.is(at, Stem.COLON)) {
      at++;
    }
    return line.is(at, Stem.COLON) ? at + 1 : after;
  }

  /** What stands at a token or behind it that a cue may ask for, as bits: see {@link Asked}. */
  long asked(int from) {
    if (behind == null) {
      behind = behind();
    }
    return behind[from];
  }

  private long[] behind() {
    Asked asked = setting.cues().asked();
    long[] bits = new long[line.size() + 1];
    for (int at = line.size() - 1; at >= 0; at--) {
      bits[at] = at == kindNames.last() ? Asked.ANY : bits[at + 1];
      bits[at] |= asked.of(positions.starting(at));
    }
    return bits;
  }

  /** A name that nobody knows; null if none begins there. */
  Phrase unknown(Cue.Element.Slot slot, int from) {
    Optional<Phrase> name =
        slot.link().isEmpty() && slot.open().isEmpty()
            ? kindNames.at(slot.kinds(), from)
            : openNames.at(slot.open(), slot.kinds(), from);
    return name.orElse(null);
  }

  /** "supplies no muscle in the arm" */
  private boolean deniesAll(int at) {
    return line.has(WordList.NEGATION, at)
        && exemptions.behind(at, at) == null
        && at + 1 < line.size()
        && !line.kindNouns(at + 1).isEmpty();
  }

  private boolean ends(int at, int from, boolean gap) {
    if (line.is(at, Stem.SEMICOLON) || line.is(at, Stem.COLON) || line.is(at, Stem.STOP)) {
      return true;
    }
    boolean comma =
        line.is(at, Stem.COMMA)
            && !line.has(WordList.LIST_ADVERB, at + 1)
            && !line.has(WordList.SENSATION, at - 1)
            && positions.isFree(at - 1);
    return !gap
        && (at > from && (line.is(at, Stem.OPEN) || comma)
            || line.has(WordList.CLAUSE_WORD, at)
            || line.has(WordList.RELATIVE, at));
  }
}
