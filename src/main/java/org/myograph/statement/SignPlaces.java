package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import org.myograph.mention.Derived;
import org.myograph.mention.Form;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Phrase;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.mention.WordLists;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Term;
import org.myograph.statement.Roles.Role;

/** Reads where one sign is felt: "pain in the front of the shoulder, along the arm and hand". */
final class SignPlaces {
  private static final WordLists PARTS =
      WordLists.of(
          WordList.POSITIONAL,
          WordList.PART_NOUN,
          WordList.PART_ADJECTIVE,
          WordList.FEATURE_NOUN,
          WordList.OF_WORD,
          WordList.ARTICLE);

  private static final WordLists BEHIND =
      WordLists.of(
          WordList.PREPOSITION, WordList.CLAUSE_WORD, WordList.RELATIVE, WordList.CONDITION);

  private static final int LONGEST = 9;
  private static final String IN = "in";

  private final Setting setting;
  private final Line line;
  private final NameWords words;
  private final OpenNames names;

  SignPlaces(Setting setting, NameWords words, OpenNames names) {
    this.setting = setting;
    this.line = setting.line();
    this.words = words;
    this.names = names;
  }

  /** A sign with each of its places; the same if it has none that is known. */
  Phrase of(Phrase list) {
    Mention sign = list.first();
    int head = headEnd(sign);
    if (head == sign.from() || !isSign(sign.term())) {
      return list;
    }
    List<Mention> placed = new ArrayList<>();
    String before = "";
    int end = head;
    int at = head;
    while (at > end || placed.isEmpty()) {
      int length = preposition(at);
      before = length == 0 ? before : written(at, at + length);
      int start = line.determiner(at + length);
      int to = words.end(start);
      boolean own = length > 0 && !line.has(WordList.REFERRED_TO, at);
      if (to > start + LONGEST
          || (own ? !endsWithPlace(start, to) : !isPlace(start, to))
          || !placed.isEmpty() && beginsClause(to)) {
        break;
      }
      int from = placed.isEmpty() ? sign.from() : start;
      placed.add(new Mention(from, to, List.of(term(list, head, before, start, to)), "", ""));
      end = to;
      at = line.separator(end);
    }
    return end < list.to() || placed.isEmpty()
        ? list
        : new Phrase(list.from(), end, placed, List.of(), Form.NOUN);
  }

  /** Past the sign itself: before the first word that leads to its place; else its first token. */
  private int headEnd(Mention sign) {
    int at = sign.from();
    while (at < sign.to() && preposition(at) == 0) {
      at++;
    }
    return preposition(at) > 0 ? at : sign.from();
  }

  private int preposition(int at) {
    return line.is(at, Stem.OF)
        ? 0
        : Math.max(line.length(WordList.NAME_PLACE, at), line.length(WordList.REFERRED_TO, at));
  }

  private String written(int from, int to) {
    return line.has(WordList.REFERRED_TO, from) ? IN : names.label(from, to);
  }

  /**
   * Whether some words end with the name of a structure or region: "resisted flexion of the hip".
   */
  private boolean endsWithPlace(int from, int to) {
    for (int at = from; at < to; at++) {
      if (isStructure(at, to)) {
        return true;
      }
    }
    return false;
  }

  /** "pain in the hip, and the gluteus medius is weak": what is said of it follows. */
  private boolean beginsClause(int to) {
    int at = to;
    int next = at + line.length(WordList.CONJUNCTION, at);
    while (next > at && !line.has(WordList.AUXILIARY, next)) {
      at = words.end(line.determiner(next));
      next = at + line.length(WordList.CONJUNCTION, at);
    }
    return next == at && at < line.size() && line.isWord(at) && !line.hasAny(BEHIND, at);
  }

  /** Whether they are one, or a part of one: "the radial side of the hand". */
  private boolean isPlace(int from, int to) {
    int at = from;
    while (at < to && line.hasAny(PARTS, at) && !isStructure(at, to)) {
      at++;
    }
    return isStructure(at, to);
  }

  private boolean isStructure(int from, int to) {
    return from < to
        && setting.page().meanings(line.text(from, to)).stream()
            .anyMatch(term -> setting.fits(term, Kinds.STRUCTURE));
  }

  private boolean isSign(Term term) {
    return setting.plays(term.kind(), Role.PLACED_KIND);
  }

  /** The sign at one place: what was read, if its name has all words of the place. */
  private Term term(Phrase list, int head, String before, int from, int to) {
    for (Mention read : list.mentions()) {
      boolean whole = hasAll(read.term(), list.from(), head) && hasAll(read.term(), from, to);
      if (whole || read.to() == to && isOfStructure(read.term())) {
        return read.term();
      }
    }
    String sign = names.label(list.from(), head);
    String label = sign + " " + before + " " + names.label(from, to);
    List<Term> known = setting.page().meanings(sign);
    String kind = list.first().term().kind();
    return known.isEmpty()
        ? Derived.provisional(label, kind)
        : Derived.special(label, known.get(0));
  }

  /** "Weakness of a muscle" is known as that, wherever it is felt. */
  private boolean isOfStructure(Term term) {
    return term.links().stream().anyMatch(link -> setting.fits(link.target(), Kinds.STRUCTURE));
  }

  private boolean hasAll(Term term, int from, int to) {
    for (int at = from; at < to; at++) {
      boolean small = line.is(at, Stem.OF) || line.has(WordList.ARTICLE, at);
      if (!small && !OpenNames.isWordOf(term, line.number(at))) {
        return false;
      }
    }
    return true;
  }
}
