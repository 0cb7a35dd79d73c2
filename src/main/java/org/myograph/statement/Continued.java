package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.myograph.mention.Form;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Phrase;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.mention.WordLists;

/** Finds what follows "and from" after "arises from X", past any "below Y" between. */
final class Continued {
  /**
   * What joins a thing to those before.
   *
   * @param next where it begins
   * @param same whether the preposition of the first stands before it again
   * @param object whether an "of" stands before the joint, with what the last one is of
   */
  private record Joint(int next, boolean same, boolean object) {}

  private static final Pattern NO_NOUN = Pattern.compile("\\p{Ll}*([^s]s|ed)");
  private static final int LONGEST_ASIDE = 4;
  private static final WordLists JOINTS =
      WordLists.of(
          WordList.CONJUNCTION,
          WordList.LOCATIVE,
          WordList.PREPOSITION,
          WordList.LIST_ADVERB,
          WordList.HEDGE);

  private final Line line;
  private final Clauses clauses;
  private final Positions positions;
  private final Slots slots;
  private final RightSide rightSide;

  Continued(Line line, Clauses clauses, Slots slots, RightSide rightSide) {
    this.line = line;
    this.clauses = clauses;
    this.positions = clauses.positions();
    this.slots = slots;
    this.rightSide = rightSide;
  }

  /**
   * The mentions that fill a place once more; past "of the calf" only known ones, for what nobody
   * knows may go on with that.
   *
   * @param from token after the first list
   * @param preposition last word of the cue
   */
  List<Mention> after(Cue.Element.Slot slot, int from, int preposition) {
    List<Mention> more = List.of();
    if (from == line.size() || !mayGoOn(from)) {
      return more;
    }
    Joint joint = joint(slot, from, preposition, true);
    while (joint != null) {
      Phrase phrase = joint.object() ? positions.starting(joint.next()) : next(slot, joint.next());
      boolean known = slot.open().isEmpty();
      if (known && phrase != null && clauses.predicates().beginsPredicate(phrase.to())) {
        return List.of(); // "covered by X, and Y crosses it"
      }
      boolean goesOn =
          phrase != null
              && phrase.form() == Form.NOUN
              && (joint.same() || !line.is(phrase.to(), preposition))
              && phrase != clauses.subject(joint.next());
      List<Mention> fitting = goesOn ? slots.fitting(phrase, slot) : List.of();
      if (fitting.isEmpty()) {
        return more;
      }
      more = more.isEmpty() ? new ArrayList<>() : more;
      more.addAll(fitting);
      joint = joint(slot, phrase.to(), preposition, false);
    }
    return more;
  }

  /** What joins the next thing to a list at a token; null if nothing does. */
  private Joint joint(Cue.Element.Slot slot, int at, int preposition, boolean first) {
    if (at >= line.size()) {
      return null;
    }
    int separator = line.is(pastAside(at), Stem.COMMA) ? pastAside(at) + 1 : pastAside(at);
    int conjunction = line.length(WordList.CONJUNCTION, separator);
    int joined = pastShort(separator + conjunction);
    int past = line.pastAside(WordList.CONDITION, line.pastAside(joined));
    int next = pastAdverb(pastHedge(past), preposition);
    boolean same = next > at && line.is(next, preposition);
    boolean object = !slot.open().isEmpty() && line.is(at, Stem.OF);
    boolean ends = separator == pastAside(at);
    boolean together = same || conjunction == 1 && ends && (isPlace(at) || object);
    boolean comma = line.is(at, Stem.COMMA) || object && !ends;
    boolean listed = comma && (!slot.open().isEmpty() || isItem(separator)) && goesOn(separator);
    listed &= !slot.open().isEmpty() || !line.is(next, Stem.A); // "X, a large bursa between"
    boolean later = !first && conjunction > 0 && line.is(at, Stem.COMMA);
    return together || listed || later ? new Joint(same ? next + 1 : next, same, object) : null;
  }

  /** Whether a list may go on at a token, or words of place stand there after which it may. */
  private boolean mayGoOn(int at) {
    return line.is(at, Stem.COMMA) || line.hasAny(JOINTS, at) || line.token(at).endsWith("ly");
  }

  /** What is named at a token; null if nothing is. */
  private Phrase next(Cue.Element.Slot slot, int from) {
    int at = rightSide.pastAmount(from);
    Phrase unknown = rightSide.unknown(slot, at);
    return unknown != null && isNoun(at) ? unknown : positions.starting(at);
  }

  /** Past ", often," after an "and". */
  private int pastShort(int at) {
    for (int end = at + 2; line.is(at, Stem.COMMA) && end <= at + LONGEST_ASIDE; end++) {
      if (line.is(end, Stem.COMMA)) {
        return end + 1;
      }
    }
    return at;
  }

  /** Whether no words stand here, or words of place: after others only "and to Y" goes on. */
  private boolean isPlace(int at) {
    return pastAside(at) == at || line.has(WordList.LOCATIVE, at);
  }

  /** Whether a list with commas comes to an "and" before its clause ends. */
  private boolean goesOn(int from) {
    for (int at = from; at < Math.min(line.size(), from + RightSide.LONGEST_GAP); at++) {
      if (line.has(WordList.CONJUNCTION, at)) {
        return true;
      }
      if (line.is(at, Stem.SEMICOLON)
          || line.has(WordList.CLAUSE_WORD, at)
          || line.has(WordList.AUXILIARY, at)) {
        return false;
      }
    }
    return false;
  }

  /** "the piriformis, the sciatic nerve and the spine": things of other kinds, name by name. */
  private boolean isItem(int at) {
    Phrase phrase = positions.starting(at);
    return phrase != null && phrase.form() == Form.NOUN && line.isJoint(phrase.to());
  }

  /** "and a gap" goes on with a list, "and heals" does not. */
  private boolean isNoun(int at) {
    return line.has(WordList.DETERMINER, at)
        || !NO_NOUN.matcher(line.token(at).text()).matches()
            && line.isWord(at)
            && !(positions.isFree(at) && clauses.predicates().isVerbOfCue(at));
  }

  /** Past "below Y", "in the neck" and their like; the "and" of "between its heads" is no other. */
  private int pastAside(int start) {
    int at = start;
    while (line.has(WordList.ADVERB, at) && line.has(WordList.LOCATIVE, at + 1)) {
      at++;
    }
    int length =
        Math.max(line.length(WordList.LOCATIVE, at), line.length(WordList.PREPOSITION, at));
    if (length == 0) {
      return start;
    }
    int from = at + length;
    Phrase named = positions.starting(from);
    if (named == null && line.has(WordList.BETWEEN, at)) {
      return start;
    }
    int end = named == null ? from : named.to();
    while (named == null && end < from + LONGEST_ASIDE && !line.isJoint(end)) {
      if (end >= line.size() || !positions.isFree(end)) {
        return start;
      }
      end++;
    }
    return line.isJoint(end) ? end : start;
  }

  /** Past "less constantly" or "in some people", with or without commas. */
  private int pastHedge(int at) {
    int from = line.has(WordList.PREPOSITION, at) ? at : at + line.length(WordList.LIST_ADVERB, at);
    return line.has(WordList.AUXILIARY, from) ? from : from + line.length(WordList.HEDGE, from);
  }

  /** Past the adverb of "and laterally by". */
  private int pastAdverb(int at, int preposition) {
    boolean adverb = at + 1 < line.size() && line.token(at).text().endsWith("ly");
    return adverb && line.is(at + 1, preposition) ? at + 1 : at;
  }
}
