package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.myograph.mention.American;
import org.myograph.mention.Derived;
import org.myograph.mention.Form;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Phrase;
import org.myograph.mention.Singular;
import org.myograph.mention.Stem;
import org.myograph.mention.Tokens;
import org.myograph.mention.WordList;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Term;
import org.myograph.statement.Roles.Role;

/**
 * Takes names that nobody knows where a cue says of what kind they are: "is treated with {O:
 * Treatment}".
 */
final class OpenNames {
  static final String TEST = "Test";
  private static final String CONDITION = "Condition";
  private static final Set<String> FINDINGS = Kinds.of(TEST, "Sign");

  private final Setting setting;
  private final Line line;
  private final Positions positions;
  private final NameWords words;
  private final SignPlaces places;

  OpenNames(Setting setting, Positions positions) {
    this.setting = setting;
    this.line = setting.line();
    this.positions = positions;
    this.words = new NameWords(setting, positions);
    this.places = new SignPlaces(setting, words, this);
  }

  /**
   * The name that begins at a token; empty if what stands there is known, or no name.
   *
   * @param kinds kinds of the known things that may stand there
   */
  Optional<Phrase> at(String kind, Set<String> kinds, int from) {
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    int start = from + line.length(WordList.ARTICLE, from);
    Phrase sign = setting.plays(kind, Role.PLACED_KIND) ? positions.starting(start) : null;
    Phrase placed = sign == null ? null : places.of(sign);
    if (placed != sign) {
      return Optional.of(placed);
    }
    int end = words.end(start);
    if (start < end && words.isAdjective(start, end)) {
      return shared(kind, from, start);
    }
    if (!words.isName(start, end)
        || isGerund(kind, kinds, start, end)
        || isSpokenOf(from, start)
        || isKnown(kind, kinds, start, end)
        || isOther(kinds, start, end)) {
      return Optional.empty();
    }
    List<Mention> names = new ArrayList<>(List.of(mention(kind, start, end)));
    Phrase list = positions.on(end - 1);
    int to = list == null ? end : Math.max(end, list.to());
    if (to > end) {
      list.mentions().stream().filter(other -> other.from() >= end).forEach(names::add);
    }
    return Optional.of(extended(kind, new Phrase(from, to, names, List.of(), Form.NOUN)));
  }

  /** "intrapelvic or retroperitoneal mass": two masses. */
  private Optional<Phrase> shared(String kind, int from, int adjective) {
    int next = adjective + 1 + line.length(WordList.CONJUNCTION, adjective + 1);
    int end = words.end(next);
    if (end - next < 2 || !words.isName(next, end)) {
      return Optional.empty();
    }
    String first = label(adjective, adjective + 1) + " " + label(next + 1, end);
    Mention own = new Mention(adjective, end, List.of(named(first, kind, next, end)), "", "");
    List<Mention> both = List.of(own, mention(kind, next, end));
    return Optional.of(new Phrase(from, end, both, List.of(), Form.NOUN));
  }

  /** "Eased by standing", "pain, mimicking angina": what somebody or something does. */
  private boolean isGerund(String kind, Set<String> kinds, int start, int end) {
    if (!line.token(start).endsWith("ing")) {
      return false;
    }
    return setting.plays(kind, Role.PLACED_KIND)
        ? line.is(start - 1, Stem.COMMA) && setting.cues().isVerb(line.number(start))
        : end == start + 1
            && (start > 0 && !kinds.contains(CONDITION) || !line.is(end, Stem.COMMA));
  }

  /** "the syndrome many years later" is the syndrome. */
  private boolean isSpokenOf(int from, int start) {
    return line.is(from, Stem.THE)
        && positions
            .startingAt(from)
            .filter(found -> found.to() == start + 1 && setting.page().isBare(found.first().term()))
            .filter(found -> line.length(WordList.NAME_PLACE, found.to()) == 0)
            .isPresent();
  }

  /** The same with its last name in full: "pain and tenderness" + "over the heel". */
  private Phrase extended(String kind, Phrase list) {
    int size = list.mentions().size();
    Mention last = list.mentions().get(size - 1);
    if (kind.isEmpty()
        || size < 2
        || last.to() != list.to()
        || !setting.page().isBare(last.term())) {
      return list;
    }
    int end = words.end(last.from());
    if (end <= list.to()) {
      return list;
    }
    List<Mention> names = new ArrayList<>();
    boolean shared = setting.plays(kind, Role.PLACED_KIND) && !line.is(list.to(), Stem.OF);
    for (Mention name : list.mentions()) {
      boolean bare = name != last && shared && setting.page().isBare(name.term());
      names.add(bare ? at(kind, name, last.to(), end) : name);
    }
    names.set(size - 1, mention(kind, last.from(), end));
    return new Phrase(list.from(), end, names, list.members(), list.form());
  }

  /** "pain" in "pain and tenderness over the heel". */
  private Mention at(String kind, Mention name, int from, int to) {
    String label = label(name.from(), name.to()) + " " + label(from, to);
    return new Mention(
        name.from(), name.to(), List.of(named(label, kind, name.from(), name.to())), "", "");
  }

  /**
   * The same as it goes on: with its places, or with its last name in full.
   *
   * @param kind of names that nobody knows; empty if only known ones count
   */
  Phrase full(String kind, Phrase list) {
    Phrase placed = places.of(list);
    return placed != list ? placed : kind.isEmpty() ? placed(list) : extended(kind, list);
  }

  /** "pain" where a place is part of its name: "pain on resisted extension". */
  private Phrase placed(Phrase list) {
    Term last = list.mentions().get(list.mentions().size() - 1).term();
    boolean places =
        setting.plays(last.kind(), Role.PLACED_KIND)
            && line.length(WordList.NAME_PLACE, list.to()) > 0;
    if (!places) {
      return list;
    }
    if (list.mentions().size() > 1) {
      return extended(last.kind(), list);
    }
    int from = list.first().from();
    int end = words.end(from);
    return end <= list.to()
            || line.is(end, Stem.DASH)
            || line.length(WordList.NAME_PLACE, end - 1) > 0
        ? list
        : new Phrase(
            list.from(), end, List.of(mention(last.kind(), from, end)), List.of(), Form.NOUN);
  }

  /** Whether the words are a known thing with adjectives, or begin with a structure. */
  private boolean isKnown(String kind, Set<String> kinds, int start, int end) {
    for (int at = start; at < end && !line.has(WordList.PREPOSITION, at); at++) {
      Phrase phrase = positions.on(at);
      if (phrase != null) {
        Term term = phrase.first().term();
        boolean bare = setting.page().isBare(term) && phrase.mentions().size() == 1;
        int next = phrase.first().to();
        boolean ofPlace = setting.plays(kind, Role.PLACED_KIND);
        boolean placed = bare || ofPlace;
        boolean goesOn = next < end && (placed || line.length(WordList.NAME_PLACE, next) == 0);
        boolean known =
            setting.fits(term, Kinds.STRUCTURE) && !(ofPlace && next < end)
                || setting.fits(term, kinds) && !goesOn && isWhole(term, start, next);
        boolean described = setting.fits(term, kinds) && words.pastDescription(start) == at;
        return known && (at == start || described) || phrase.form() == Form.VERB;
      }
    }
    return false;
  }

  /** "MRI" and "numbness" are no treatments that nobody knows, but a test and a sign. */
  boolean isOther(Set<String> kinds, int from, int to) {
    return kinds.contains("Treatment")
        && !kinds.contains(TEST)
        && (line.has(WordList.TEST_WORD, to - 1)
            || isFinding(from, to)
            || setting.page().meanings(line.text(from, to)).stream()
                .anyMatch(term -> FINDINGS.contains(term.kind())));
  }

  private boolean isFinding(int from, int to) {
    Phrase phrase = positions.on(from);
    return phrase != null
        && phrase.first().to() == to
        && setting.vocabulary().isA(phrase.first().term(), FINDINGS);
  }

  /** Whether the words are a name of a thing: "posterior" is none of those of "ankle pain". */
  private boolean isWhole(Term term, int from, int to) {
    return !line.has(WordList.POSITIONAL, from) || isNamed(term, from, to);
  }

  private boolean isNamed(Term term, int from, int to) {
    for (int at = from; at < to; at++) {
      if (line.has(WordList.POSITIONAL, at) && !isWordOf(term, line.number(at))) {
        return false;
      }
    }
    return true;
  }

  static boolean isWordOf(Term term, int number) {
    for (String name : term.names()) {
      for (int word : Tokens.numbers(name)) {
        if (word == number) {
          return true;
        }
      }
    }
    return false;
  }

  /** Some words as the name of a thing of a kind: a known one if any is called so. */
  Mention mention(String kind, int from, int to) {
    return new Mention(from, to, List.of(named(label(from, to), kind, from, to)), "", "");
  }

  private Term named(String label, String kind, int from, int to) {
    return setting.page().meanings(label).stream()
        .filter(known -> setting.vocabulary().isA(known.kind(), kind))
        .findFirst()
        .orElseGet(() -> made(label, kind, from, to));
  }

  /** "sharp heel pain" is a case of heel pain. */
  private Term made(String label, String kind, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(positions::startingAt)
        .flatMap(Optional::stream)
        .map(Phrase::first)
        .filter(known -> setting.vocabulary().isA(known.term().kind(), kind))
        .findFirst()
        .map(known -> Derived.special(label, known.term()))
        .orElseGet(() -> Derived.provisional(label, kind));
  }

  /** Some words as a name is written. */
  String label(int from, int to) {
    List<String> words = new ArrayList<>();
    for (int at = from; at < to; at++) {
      String word = line.token(at).text();
      boolean code = word.equals(word.toUpperCase(Locale.ROOT));
      if (!line.has(WordList.ARTICLE, at)) {
        boolean first = at == 0 || line.is(at - 1, Stem.COLON);
        words.add(first && !code ? word.toLowerCase(Locale.ROOT) : word);
      }
    }
    int last = words.size() - 1;
    words.set(last, Singular.of(words.get(last)));
    return American.of(String.join(" ", words));
  }
}
