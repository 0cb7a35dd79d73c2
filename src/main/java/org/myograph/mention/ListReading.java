package org.myograph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.myograph.ontology.Kinds;

/** Reads a list of things item by item, with what stands in brackets after them. */
final class ListReading {
  private static final int LONGEST_ASIDE = 6;
  private static final int LONGEST_LIST = 8;
  private static final Set<String> MUSCLE = Kinds.of("Muscle", "MuscleGroup", "MusclePart");

  private final Place place;
  private final Line line;
  private final NounPhrases nouns;
  private final Features features;
  private final List<Mention> items = new ArrayList<>(4);
  private final List<Features.Pending> pending = new ArrayList<>(0);
  private final List<Mention> members = new ArrayList<>(0);

  /** Past the item before. */
  private int last;

  /** Past the mark that closes what is told behind a group. */
  private int past;

  ListReading(Place place, NounPhrases nouns, Features features) {
    this.place = place;
    this.line = place.line();
    this.nouns = nouns;
    this.features = features;
  }

  /** The list that begins at a token; null if no item was read. */
  Phrase from(int from) {
    int at = from;
    while (at >= 0) {
      at = readItem(at);
    }
    return phrase(from);
  }

  /** Reads the item at a token; gives the place of the next one, or -1 after the last. */
  private int readItem(int at) {
    List<Mention> next = itemsOrGerund(at, !items.isEmpty());
    Features.Pending bare = next.isEmpty() ? features.pending(at, items.size()) : null;
    if (next.isEmpty() && bare == null
        || !items.isEmpty() && !nouns.fits(items.get(0), next)
        || isNextSubject(next)) {
      return -1;
    }
    for (int i = 0; i < next.size(); i++) {
      items.add(next.get(i));
    }
    if (bare != null) {
      pending.add(bare);
    }
    int end = bare == null ? aside(bracket(NounPhrases.end(next))) : bare.to();
    last = end;
    int separator = line.separator(end);
    boolean closed =
        separator == end || !place.field() && line.isComma(end, separator) && !goesOn(separator);
    return closed ? -1 : separator;
  }

  /**
   * "X, which comes from A, and Y, which comes from B": Y goes on with X rather than with A. So
   * does the Y of "supplies it, and Y passes to".
   */
  private boolean isNextSubject(List<Mention> next) {
    int end = NounPhrases.end(next);
    boolean second =
        items.size() + pending.size() == 1 && !place.field() && line.is(last, Stem.COMMA);
    return second
        && (line.is(end, Stem.COMMA) && line.has(WordList.RELATIVE, end + 1)
            || line.has(WordList.CONJUNCTION, last + 1) && acts(end));
  }

  /** Whether the verb of one thing stands at a token, with what it goes on to. */
  private boolean acts(int at) {
    return at >= 0
        && at + 1 < line.size()
        && line.token(at).endsWith("s")
        && line.token(at).isVerbForm()
        && (line.has(WordList.PREPOSITION, at + 1) || line.has(WordList.DETERMINER, at + 1));
  }

  /** Reads what stands in brackets after a name: members ("e.g. X and Y") or a qualifier. */
  private int bracket(int at) {
    int end = line.bracketEnd(at);
    if (end == at) {
      return at;
    }
    int inner = at + 1 + line.length(WordList.INCLUDING, at + 1);
    boolean group = inner == at + 1 && isGroup();
    boolean levels = place.begins(inner, Beginnings.LEVEL);
    if (inner == at + 1 && !isShort(end - at) && !levels && !group) {
      return at;
    }
    Phrase ofGroup = group ? nouns.inBracket(inner) : null;
    if (ofGroup != null && ofGroup.to() == end - 1 && areMembers(ofGroup)) {
      members.addAll(ofGroup.mentions());
      return end;
    }
    if (inner == at + 1 && (isShort(end - at) || levels)) {
      Mention last = items.remove(items.size() - 1);
      String words = line.text(at + 1, end - 1);
      items.add(last.qualified(words, false, last.from(), end));
      return end;
    }
    while (line.is(inner, Stem.STOP) || line.is(inner, Stem.COMMA)) {
      inner++;
    }
    Phrase named = nouns.inBracket(inner);
    if (named == null) {
      return at;
    }
    members.addAll(named.mentions());
    return end;
  }

  /**
   * Reads the members that are told behind a group: "the rotators – X and Y – turn it", "the
   * rotators: X and Y", "the rotators, namely X and Y".
   */
  private int aside(int at) {
    if (items.isEmpty() || !isGroup() || place.field()) {
      return at;
    }
    boolean mark = line.is(at, Stem.DASH) || line.is(at, Stem.COLON);
    int word = line.is(at, Stem.COMMA) ? at + 1 : at;
    int including = mark ? 0 : line.length(WordList.INCLUDING, word);
    Phrase named = mark || including > 0 ? nouns.inBracket(mark ? at + 1 : word + including) : null;
    if (named == null || !areMembers(named)) {
      return at;
    }
    int close = line.is(named.to(), Stem.COMMA) ? named.to() + 1 : named.to();
    boolean dashed = line.is(at, Stem.DASH) && line.is(close, Stem.DASH);
    if (mark && !dashed && !line.isEnd(named.to())) {
      return at;
    }
    members.addAll(named.mentions());
    past = dashed ? close + 1 : named.to();
    return past;
  }

  private boolean isShort(int length) {
    return place.field() || length <= LONGEST_ASIDE;
  }

  private boolean isGroup() {
    return place.isA(items.get(items.size() - 1), Kinds.GROUP);
  }

  private boolean areMembers(Phrase phrase) {
    return place.areAll(phrase.mentions(), MUSCLE);
  }

  private Phrase phrase(int from) {
    if (!pending.isEmpty()) {
      items.addAll(0, features.complete(pending, items));
    }
    if (items.isEmpty()) {
      return null;
    }
    List<Mention> all = List.copyOf(items);
    List<Mention> added = List.copyOf(members);
    int named = Math.max(NounPhrases.end(all), NounPhrases.end(added));
    int end = Math.max(from + 1, Math.max(named, past));
    return new Phrase(from, end, all, added, Form.NOUN);
  }

  /** Whether a list whose next item begins here still comes to an "and", or ends a bracket. */
  private boolean goesOn(int from) {
    int at = from;
    for (int passed = 0; passed < LONGEST_LIST; passed++) {
      List<Mention> next = nouns.items(at);
      Features.Pending bare = next.isEmpty() ? features.pending(at, 0) : null;
      if (next.isEmpty() && bare == null) {
        return false;
      }
      if (next.size() > 1) {
        return true;
      }
      int end = line.bracketEnd(bare == null ? NounPhrases.end(next) : bare.to());
      int separator = line.separator(end);
      if (separator == end || !line.isComma(end, separator)) {
        boolean bracketed = separator == end && line.is(end, Stem.CLOSE);
        return bracketed || separator > end && !itemsOrGerund(separator, true).isEmpty();
      }
      at = separator;
    }
    return false;
  }

  private List<Mention> itemsOrGerund(int at, boolean inList) {
    List<Mention> here = nouns.items(at);
    return here.isEmpty() && inList && line.isGerund(at) ? nouns.items(at + 1) : here;
  }
}
