package org.myograph.mention;

import java.util.ArrayList;
import java.util.List;
import org.myograph.ontology.Kinds;

/** Finds lists of named things in one sentence, what their brackets add, and said movements. */
final class NounPhrases {
  private static final int DEEPEST = 6;

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
    this.plainNames = new PlainNames(place, names.givenNames());
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
    List<Mention> agents = patterns.movements().agents(at + line.length(WordList.DEGREE, at));
    int rank = line.length(WordList.RANK, at);
    return agents.isEmpty() && rank > 0 ? patterns.movements().agents(at + rank) : agents;
  }

  /** Whether words are the doer of a movement rather than a list that begins there. */
  private boolean isDoer(int from, Phrase list, int end) {
    int listEnd = list == null ? -1 : list.to();
    if (listEnd < end) {
      return true;
    }
    Mention first = list.first();
    int firstEnd = place.field() ? first.to() : listEnd;
    boolean said = isSaidOf(from) || !isPlural(from, end);
    return firstEnd == end && place.isA(first, Kinds.GROUP) && said;
  }

  /** "They are flexors of the elbow", but not "They are the flexors of the elbow". */
  private boolean isSaidOf(int from) {
    int before = from - 1;
    while (line.has(WordList.ADVERB, before)) {
      before--;
    }
    boolean told = line.has(WordList.BE, before) || line.is(before, Stem.AS);
    return told && line.determiner(from) == from;
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

  /** Where the last of some mentions ends; -1 if there are none. */
  static int end(List<Mention> mentions) {
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
    if (!first.isEmpty() && !mayGoOn(end) && line.separator(end) == end) {
      return new Phrase(from, Math.max(from + 1, end), first, List.of(), Form.NOUN);
    }
    return new ListReading(place, this, names.features()).from(from);
  }

  /** Whether a bracket, or what else may tell members, begins here. */
  private boolean mayGoOn(int at) {
    return line.is(at, Stem.OPEN)
        || line.is(at, Stem.DASH)
        || line.is(at, Stem.COLON)
        || line.has(WordList.INCLUDING, at)
        || line.is(at, Stem.COMMA) && line.has(WordList.INCLUDING, at + 1);
  }

  /** The same one deeper; null as well if that is too deep. */
  Phrase inBracket(int at) {
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
  boolean fits(Mention item, List<Mention> next) {
    return next.isEmpty() || place.field() || family(item).equals(family(next.get(0)));
  }

  /** The kinds that make one list with the kind of a mention. */
  private String family(Mention mention) {
    return place.page().family(mention.term().kind());
  }

  /** One name, or several that share words, those made by patterns included. */
  List<Mention> items(int from) {
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
