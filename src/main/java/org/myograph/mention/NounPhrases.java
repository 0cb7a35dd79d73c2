package org.myograph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.myograph.ontology.Kinds;

/** Finds lists of named things in one sentence, what their brackets add, and said movements. */
final class NounPhrases {
  private static final int LONGEST_ASIDE = 6;
  private static final int LONGEST_LIST = 8;
  private static final int DEEPEST = 6;
  private static final Set<String> GROUP = Kinds.of("MuscleGroup");
  private static final Set<String> MUSCLE = Kinds.of("Muscle");

  private final Place place;
  private final Line line;
  private final SingleNames names;
  private final PlainNames plainNames;
  private final Patterns patterns;
  private final Found found;
  private int depth;

  NounPhrases(Place place) {
    this.place = place;
    this.line = place.line();
    this.found = new Found(place, this::anew);
    this.names = new SingleNames(place);
    this.plainNames = new PlainNames(place, names);
    this.patterns = new Patterns(place, this, names);
  }

  /** A verb of movement, a doer of movement or a list of things; null if none begins there. */
  Phrase longest(int from) {
    List<Mention> verbs = patterns.verbs().from(from);
    if (!verbs.isEmpty()) {
      return phrase(from, verbs, Form.VERB);
    }
    List<Mention> passives = patterns.verbs().passives(from);
    if (!passives.isEmpty()) {
      return phrase(from, passives, Form.NOUN);
    }
    Phrase list = phrase(from);
    List<Mention> agents = agents(from);
    return agents.isEmpty() || !isDoer(from, list, end(agents))
        ? list
        : phrase(from, agents, Form.AGENT);
  }

  private List<Mention> agents(int from) {
    if (!place.isAhead(from, Beginnings.AGENT)) {
      return List.of();
    }
    int at = line.determiner(from);
    return patterns.movements().agents(at + line.length(WordList.DEGREE, at));
  }

  /** Whether words are the doer of a movement rather than a list that begins there. */
  private boolean isDoer(int from, Phrase list, int end) {
    int listEnd = list == null ? -1 : list.to();
    if (listEnd < end) {
      return true;
    }
    Mention first = list.first();
    int firstEnd = place.field() ? first.to() : listEnd;
    return firstEnd == end && place.isA(first, GROUP) && !isPlural(from, end);
  }

  /** Forgets what was found, because what words refer to has changed. */
  void forget() {
    found.forget();
    names.forget();
  }

  /** "flexors of the elbow" are muscles, "flexor of the elbow" says what a muscle does. */
  private boolean isPlural(int from, int to) {
    for (int at = from; at < to; at++) {
      if (line.token(at).endsWith("ors")) {
        return true;
      }
    }
    return false;
  }

  private static Phrase phrase(int from, List<Mention> mentions, Form form) {
    return new Phrase(from, end(mentions), mentions, List.of(), form);
  }

  private static int end(List<Mention> mentions) {
    int end = -1;
    for (int i = 0; i < mentions.size(); i++) {
      end = Math.max(end, mentions.get(i).to());
    }
    return end;
  }

  /** The list of things that begins at a token; null if none does. */
  Phrase phrase(int from) {
    List<Mention> first = items(from);
    if (first.isEmpty() && names.features().pending(from, 0) == null) {
      return null;
    }
    int end = end(first);
    if (!first.isEmpty() && !line.is(end, Stem.OPEN) && line.separator(end) == end) {
      return new Phrase(from, Math.max(from + 1, end), first, List.of(), Form.NOUN);
    }
    ListReading list = new ListReading();
    int at = from;
    while (at >= 0) {
      at = list.readItem(at);
    }
    return list.phrase(from);
  }

  /** A list as far as it has been read. */
  private final class ListReading {
    private final List<Mention> items = new ArrayList<>(4);
    private final List<Features.Pending> pending = new ArrayList<>(0);
    private final List<Mention> members = new ArrayList<>(0);

    /** Reads the item at a token; gives the place of the next one, or -1 after the last. */
    int readItem(int at) {
      List<Mention> next = itemsOrGerund(at, !items.isEmpty());
      Features.Pending bare = next.isEmpty() ? names.features().pending(at, items.size()) : null;
      if (next.isEmpty() && bare == null
          || !items.isEmpty() && (!fits(items.get(0), next) || isNextSubject(next))) {
        return -1;
      }
      for (int i = 0; i < next.size(); i++) {
        items.add(next.get(i));
      }
      if (bare != null) {
        pending.add(bare);
      }
      int end = bare == null ? bracket(end(next)) : bare.to();
      int separator = line.separator(end);
      boolean closed =
          separator == end || !place.field() && line.isComma(end, separator) && !goesOn(separator);
      return closed ? -1 : separator;
    }

    /** "X, which comes from A, and Y, which comes from B": Y goes on with X rather than with A. */
    private boolean isNextSubject(List<Mention> next) {
      int end = end(next);
      return items.size() == 1
          && !place.field()
          && line.is(items.get(0).to(), Stem.COMMA)
          && line.is(end, Stem.COMMA)
          && line.has(WordList.RELATIVE, end + 1);
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
      Phrase ofGroup = group ? inBracket(inner) : null;
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
      Phrase named = inBracket(inner);
      if (named == null) {
        return at;
      }
      members.addAll(named.mentions());
      return end;
    }

    private boolean isShort(int length) {
      return place.field() || length <= LONGEST_ASIDE;
    }

    private boolean isGroup() {
      return place.isA(items.get(items.size() - 1), GROUP);
    }

    private boolean areMembers(Phrase phrase) {
      return place.areAll(phrase.mentions(), MUSCLE);
    }

    /** Null if no item was read. */
    Phrase phrase(int from) {
      if (!pending.isEmpty()) {
        items.addAll(0, names.features().complete(pending, items));
      }
      if (items.isEmpty()) {
        return null;
      }
      List<Mention> all = List.copyOf(items);
      List<Mention> added = List.copyOf(members);
      int end = Math.max(from + 1, Math.max(end(all), end(added)));
      return new Phrase(from, end, all, added, Form.NOUN);
    }
  }

  private Phrase inBracket(int at) {
    if (depth > DEEPEST) {
      place.cutShort();
      return null;
    }
    depth++;
    Phrase named = phrase(at);
    depth--;
    return named;
  }

  /** Things of one list are of like kind. */
  private boolean fits(Mention item, List<Mention> next) {
    return next.isEmpty() || place.field() || family(item).equals(family(next.get(0)));
  }

  /** The kinds that make one list with the kind of a mention. */
  private String family(Mention mention) {
    return place.page().family(mention.term().kind());
  }

  /** Whether a list whose next item begins here still comes to an "and", or ends a bracket. */
  private boolean goesOn(int from) {
    int at = from;
    for (int items = 0; items < LONGEST_LIST; items++) {
      List<Mention> next = items(at);
      Features.Pending bare = next.isEmpty() ? names.features().pending(at, 0) : null;
      if (next.isEmpty() && bare == null) {
        return false;
      }
      if (next.size() > 1) {
        return true;
      }
      int end = line.bracketEnd(bare == null ? end(next) : bare.to());
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
    List<Mention> here = items(at);
    return here.isEmpty() && inList && line.isGerund(at) ? items(at + 1) : here;
  }

  /** One name, or several that share words, those made by patterns included. */
  private List<Mention> items(int from) {
    if (!place.begins(from, Beginnings.NAMED)) {
      return List.of();
    }
    if (depth > DEEPEST) {
      place.cutShort();
      return List.of();
    }
    return found.at(from);
  }

  private List<Mention> anew(int from) {
    Mention plain = plainNames.at(from);
    if (plain != null || names.isNoName(from)) {
      return plain == null ? List.of() : List.of(plain);
    }
    depth++;
    List<Mention> single = names.nested(from);
    List<Mention> special = patterns.at(from, single);
    depth--;
    return special.isEmpty() ? single : special;
  }

  /**
   * A name and the one that "and" joins to it, before what they share is known: "minimus and
   * medius" + "tears"; empty if there is no other.
   */
  List<Mention> pair(List<Mention> first) {
    int end = end(first);
    int conjunction = line.length(WordList.CONJUNCTION, end);
    if (conjunction == 0) {
      return List.of();
    }
    List<Mention> second = names.nested(end + conjunction);
    if (second.isEmpty() || !fits(first.get(0), second)) {
      return List.of();
    }
    List<Mention> both = new ArrayList<>(first);
    both.addAll(second);
    return List.copyOf(both);
  }
}
