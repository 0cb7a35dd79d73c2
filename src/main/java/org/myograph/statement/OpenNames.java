package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.myograph.mention.Derived;
import org.myograph.mention.Form;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Phrase;
import org.myograph.mention.Singular;
import org.myograph.mention.Stem;
import org.myograph.mention.Tokens;
import org.myograph.mention.WordList;
import org.myograph.mention.WordLists;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Term;
import org.myograph.statement.Roles.Role;

/**
 * Takes names that nobody knows where a cue says of what kind they are: "is treated with {O:
 * Treatment}".
 */
final class OpenNames {
  private static final int LONGEST_LIST = 6;
  private static final String TEST = "Test";
  private static final Set<String> STRUCTURE = Kinds.of("AnatomicalStructure");
  private static final Set<String> FINDINGS = Kinds.of(TEST, "Sign");

  private static final WordLists BREAKS =
      WordLists.of(
          WordList.CLAUSE_WORD, WordList.RELATIVE, WordList.AUXILIARY, WordList.CONJUNCTION);

  private final Setting setting;
  private final Line line;
  private final Positions positions;
  private final NameWords words;

  OpenNames(Setting setting, Positions positions) {
    this.setting = setting;
    this.line = setting.line();
    this.positions = positions;
    this.words = new NameWords(setting, positions);
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
    int end = words.end(start);
    if (!words.isName(start, end)
        || isGerund(kind, start, end)
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

  /** "Eased by standing": what somebody does is no treatment. */
  private boolean isGerund(String kind, int start, int end) {
    return end == start + 1
        && line.token(start).endsWith("ing")
        && !setting.plays(kind, Role.PLACED_KIND);
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
  Phrase extended(String kind, Phrase list) {
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
    List<Mention> names = new ArrayList<>(list.mentions());
    names.set(names.size() - 1, mention(kind, last.from(), end));
    return new Phrase(list.from(), end, names, list.members(), list.form());
  }

  /** Whether the words are a known thing with adjectives, or begin with a structure. */
  private boolean isKnown(String kind, Set<String> kinds, int start, int end) {
    for (int at = start; at < end && !line.has(WordList.PREPOSITION, at); at++) {
      Phrase phrase = positions.on(at);
      if (phrase != null) {
        Term term = phrase.first().term();
        boolean bare = setting.page().isBare(term) && phrase.mentions().size() == 1;
        int next = phrase.first().to();
        boolean placed = bare || setting.plays(kind, Role.PLACED_KIND);
        boolean goesOn = next < end && (placed || line.length(WordList.NAME_PLACE, next) == 0);
        boolean known =
            setting.fits(term, STRUCTURE)
                || setting.fits(term, kinds) && !goesOn && isWhole(term, start, next);
        return at == start && known || phrase.form() == Form.VERB;
      }
    }
    return false;
  }

  /** "MRI" and "numbness" are no treatments that nobody knows, but a test and a sign. */
  private boolean isOther(Set<String> kinds, int from, int to) {
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

  private static boolean isWordOf(Term term, int number) {
    for (String name : term.names()) {
      for (int word : Tokens.numbers(name)) {
        if (word == number) {
          return true;
        }
      }
    }
    return false;
  }

  /** The names of a list that ends before a cue; empty if all are known, or one is no name. */
  List<Mention> before(String kind, Set<String> kinds, int at) {
    List<Mention> names = new ArrayList<>();
    boolean unknown = false;
    int end = kind.isEmpty() ? 0 : pastClause(pastBetween(at));
    end = end > 0 && isSingular(at) ? pastComplement(end) : end;
    while (end > 0 && names.size() < LONGEST_LIST) {
      int start = start(end);
      int from = start + line.length(WordList.ARTICLE, start);
      Optional<Mention> known = known(from, end, kinds);
      boolean name =
          known.isPresent()
              || !line.has(WordList.AUXILIARY, start - 1)
                  && words.isName(from, end)
                  && isFree(from, end)
                  && !hasVerb(from, end)
                  && !isOther(kinds, from, end);
      if (!name && isAside(start, end) && !names.isEmpty()) {
        end = pastSeparators(start, 2);
        continue;
      }
      if (!name) {
        return line.is(end, Stem.COMMA) && !names.isEmpty() && unknown ? names : List.of();
      }
      unknown |= known.isEmpty();
      names.add(0, known.isPresent() ? known.get() : mention(kind, from, end));
      end = pastSeparators(start, names.size());
    }
    return unknown ? names : List.of();
  }

  /**
   * Past what stands between a name and its verb: ", in which ...,", ", however," or "that ...".
   */
  private int pastClause(int end) {
    if (!line.is(end - 1, Stem.COMMA)) {
      int start = start(end);
      return start > 1 && line.has(WordList.RELATIVE, start - 1) ? start - 1 : end;
    }
    int at = end - 2;
    while (at > 0 && !line.is(at, Stem.SEMICOLON) && !opensClause(at, end)) {
      at--;
    }
    return opensClause(at, end) ? at : end;
  }

  private boolean opensClause(int at, int end) {
    int next = at + 1 + (line.has(WordList.PREPOSITION, at + 1) ? 1 : 0);
    boolean aside = at + 1 + line.length(WordList.PARENTHESIS, at + 1) == end - 1;
    return line.is(at, Stem.COMMA) && (line.has(WordList.RELATIVE, next) || aside);
  }

  /** Whether the verb at a token is said of one thing. */
  private boolean isSingular(int at) {
    return line.token(at).endsWith("s")
        && (line.token(at).isVerbForm() || line.has(WordList.AUXILIARY, at));
  }

  /** "Electromyography of X and Y confirms": past the Y, which belongs to what "of" leads to. */
  private int pastComplement(int end) {
    int joint = start(end) - 1;
    int before = line.has(WordList.CONJUNCTION, joint) ? joint : end;
    for (int at = before - 1; before < end && at > 0 && !breaks(at); at--) {
      if (line.is(at, Stem.OF)) {
        return before;
      }
    }
    return end;
  }

  /** ", in older women," before the last of a list */
  private boolean isAside(int start, int end) {
    return line.has(WordList.PREPOSITION, start)
        && line.is(start - 1, Stem.COMMA)
        && line.is(end, Stem.COMMA);
  }

  /** "MRI confirms swelling" is a clause. */
  private boolean hasVerb(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(line::token)
        .filter(token -> token.isVerbForm() && token.endsWith("s"))
        .anyMatch(token -> setting.cues().isVerb(token.number()));
  }

  private int pastBetween(int at) {
    int end = at;
    while (end > 0
        && (line.has(WordList.ADVERB, end - 1)
            || line.has(WordList.AUXILIARY, end - 1)
            || line.has(WordList.VERB_ADVERB, end - 1))) {
      end--;
    }
    return end;
  }

  private int start(int end) {
    int start = end;
    while (start > 0 && !breaks(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean breaks(int at) {
    return !line.isWord(at) || line.hasAny(BREAKS, at);
  }

  /** Past the comma or "and" before an item; 0 if the list begins there, as after ", and". */
  private int pastSeparators(int start, int items) {
    int end = start;
    while (end > 0 && (line.is(end - 1, Stem.COMMA) || line.has(WordList.CONJUNCTION, end - 1))) {
      end--;
    }
    boolean clause = items == 1 && start - end > 1 && !line.is(start(end) - 1, Stem.COMMA);
    return end == start || clause ? 0 : end;
  }

  private Optional<Mention> known(int from, int to, Set<String> kinds) {
    Phrase phrase = positions.on(from);
    for (Mention mention : phrase == null ? List.<Mention>of() : phrase.mentions()) {
      boolean here = mention.from() <= from && (mention.to() == to || isPlaced(mention, to));
      Optional<Term> term = here ? mention.as(kinds, setting.vocabulary()) : Optional.empty();
      if (term.isPresent()) {
        return term.map(mention::meaning);
      }
    }
    return Optional.empty();
  }

  /** "Tinel's sign over the tunnel" is that test. */
  private boolean isPlaced(Mention mention, int to) {
    return mention.to() < to
        && mention.term().kind().equals(TEST)
        && line.has(WordList.PREPOSITION, mention.to());
  }

  /** A structure by itself is no treatment and no test. */
  private boolean isFree(int from, int end) {
    Phrase phrase = positions.on(from);
    return phrase == null || phrase.to() < end || !setting.fits(phrase.first().term(), STRUCTURE);
  }

  private Mention mention(String kind, int from, int to) {
    String label = label(from, to);
    Term term =
        setting.page().meanings(label).stream()
            .filter(known -> setting.vocabulary().isA(known.kind(), kind))
            .findFirst()
            .orElseGet(() -> made(label, kind, from, to));
    return new Mention(from, to, List.of(term), "", "");
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

  private String label(int from, int to) {
    List<String> words = new ArrayList<>();
    for (int at = from; at < to; at++) {
      String word = line.token(at).text();
      boolean code = word.equals(word.toUpperCase(Locale.ROOT));
      if (!line.has(WordList.ARTICLE, at)) {
        words.add(at == 0 && !code ? word.toLowerCase(Locale.ROOT) : word);
      }
    }
    int last = words.size() - 1;
    words.set(last, Singular.of(words.get(last)));
    return String.join(" ", words);
  }
}
