package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.myograph.mention.Form;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Phrase;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.ontology.Relation;

/** Finds what stands behind a cue, past words of place that do not count. */
final class RightSide {
  static final int LONGEST_GAP = 16;
  private static final Pattern NO_NOUN = Pattern.compile("\\p{Ll}*([^s]s|ed)");
  private static final int FARTHEST = 7;
  private static final int LONGEST_ASIDE = 4;

  private final Line line;
  private final Clauses clauses;
  private final Positions positions;
  private final Slots slots;
  private final OpenNames openNames;
  private final KindNames kindNames;

  RightSide(Setting setting, Clauses clauses, Slots slots) {
    this.line = setting.line();
    this.clauses = clauses;
    this.positions = clauses.positions();
    this.slots = slots;
    this.openNames = new OpenNames(setting, positions);
    this.kindNames = new KindNames(setting, positions);
  }

  /**
   * The phrase that fills a place.
   *
   * @param gap whether other phrases may stand in between
   */
  Optional<Phrase> of(Relation relation, Cue.Element.Slot slot, int from, boolean gap) {
    if (slots.kinds(relation, slot).contains(Slots.NAME)) {
      return new NameAfter(line).at(from);
    }
    Optional<Phrase> open =
        gap ? Optional.empty() : unknown(slot, slots.kinds(relation, slot), from);
    if (open.isPresent()) {
      return open;
    }
    int limit = from + (slot.near() ? 0 : gap ? LONGEST_GAP : FARTHEST);
    boolean aside = false;
    int at = line.pastAside(from);
    limit += at - from;
    while (at < line.size() && at <= limit) {
      Optional<Phrase> phrase = positions.startingAt(at);
      if (phrase.isPresent()) {
        if (!aside && phrase.get().form() == Form.NOUN && fits(phrase.get(), relation, slot)) {
          return phrase.map(found -> openNames.extended(slot.open(), found));
        }
        boolean quality = slots.isQuality(phrase.get());
        if (!aside && !gap && !quality && !line.has(WordList.CONJUNCTION, phrase.get().to())) {
          return Optional.empty();
        }
        limit += phrase.get().to() - at;
        at = phrase.get().to();
        aside = false;
      } else if (ends(at, from, gap)
          || !slot.link().isEmpty() && line.has(WordList.PREPOSITION, at)) {
        return Optional.empty();
      } else {
        int locative = line.length(WordList.LOCATIVE, at);
        aside = locative > 0 || aside && line.has(WordList.DETERMINER, at);
        at += Math.max(1, locative);
      }
    }
    return Optional.empty();
  }

  /** A name that nobody knows. */
  private Optional<Phrase> unknown(Cue.Element.Slot slot, Set<String> kinds, int from) {
    return slot.link().isEmpty() && slot.open().isEmpty()
        ? kindNames.at(kinds, from)
        : openNames.at(slot.open(), kinds, from);
  }

  private boolean fits(Phrase phrase, Relation relation, Cue.Element.Slot slot) {
    return !slots.fitting(phrase, relation, slot).isEmpty();
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

  /**
   * What follows "and from" after "arises from X", past any "below Y" between.
   *
   * @param from token after the first list
   * @param preposition last word of the cue
   */
  List<Mention> continued(Relation relation, Cue.Element.Slot slot, int from, int preposition) {
    List<Mention> more = new ArrayList<>();
    int at = from;
    while (at < line.size()) {
      int separator = line.is(pastAside(at), Stem.COMMA) ? pastAside(at) + 1 : pastAside(at);
      int conjunction = line.length(WordList.CONJUNCTION, separator);
      int joined = pastShort(separator + conjunction);
      int joint = line.pastAside(WordList.CONDITION, line.pastAside(joined));
      int next = pastAdverb(pastHedge(joint), preposition);
      boolean same = next > at && line.is(next, preposition);
      int start = same ? next + 1 : next;
      boolean together = same || conjunction == 1 && separator == pastAside(at) && isPlace(at);
      boolean listed = !slot.open().isEmpty() && line.is(at, Stem.COMMA) && goesOn(at + 1);
      boolean isJoined =
          together || listed || !more.isEmpty() && conjunction > 0 && line.is(at, Stem.COMMA);
      if (!isJoined) {
        return more;
      }
      Optional<Phrase> phrase =
          unknown(slot, slots.kinds(relation, slot), start)
              .filter(found -> isNoun(start))
              .or(() -> positions.startingAt(start))
              .filter(found -> found.form() == Form.NOUN)
              .filter(found -> same || !line.is(found.to(), preposition))
              .filter(found -> !clauses.subject(start).equals(Optional.of(found)));
      List<Mention> fitting =
          phrase.map(found -> slots.fitting(found, relation, slot)).orElse(List.of());
      if (fitting.isEmpty()) {
        return more;
      }
      more.addAll(fitting);
      at = phrase.get().to();
    }
    return more;
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
    for (int at = from; at < Math.min(line.size(), from + LONGEST_GAP); at++) {
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

  /** "and a gap" goes on with a list, "and heals" does not. */
  private boolean isNoun(int at) {
    return line.has(WordList.DETERMINER, at)
        || !NO_NOUN.matcher(line.token(at).text()).matches()
            && line.isWord(at)
            && !(positions.covering(at).isEmpty() && clauses.subjects().isVerbOfCue(at));
  }

  /** Past "below Y", "in the neck" and their like. */
  private int pastAside(int at) {
    int length =
        Math.max(line.length(WordList.LOCATIVE, at), line.length(WordList.PREPOSITION, at));
    if (length == 0) {
      return at;
    }
    int from = at + length;
    Optional<Phrase> named = positions.startingAt(from);
    int end = named.map(Phrase::to).orElse(from);
    while (named.isEmpty() && end < from + LONGEST_ASIDE && !isSeparator(end)) {
      if (end >= line.size() || !positions.isFree(end)) {
        return at;
      }
      end++;
    }
    return isSeparator(end) ? end : at;
  }

  private boolean isSeparator(int at) {
    return line.is(at, Stem.COMMA) || line.has(WordList.CONJUNCTION, at);
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
