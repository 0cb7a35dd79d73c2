package org.myograph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Term;

/** Resolves "it", "they", "this", "the nerve", "its lower fibers" by what was said before. */
final class References {
  private static final int FARTHEST_BONE = 12;
  private static final WordLists PRONOUNS =
      WordLists.of(WordList.DEMONSTRATIVE, WordList.LISTED, WordList.THEY);

  /** With words after a determiner: "the former". "a slight flexor" is no reference. */
  private static final WordLists AFTER_DETERMINER =
      WordLists.of(WordList.FORMER, WordList.LATTER, WordList.DEGREE);

  private static final WordLists NO_VERBS =
      WordLists.of(
          WordList.CONJUNCTION, WordList.CLAUSE_WORD, WordList.CONDITION, WordList.RELATIVE);

  private final Place place;
  private final Line line;
  private final Discourse discourse;

  References(Place place) {
    this.place = place;
    this.line = place.line();
    this.discourse = place.discourse();
  }

  /**
   * Whether a phrase with determiners may refer to something.
   *
   * @param at token after them
   */
  static boolean mayBe(Line line, int from, int at) {
    return line.hasAny(PRONOUNS, from)
        || line.hasAny(AFTER_DETERMINER, at)
        || line.is(at + 1, Stem.ONE)
        || line.kindNoun(at) != null;
  }

  /**
   * What pronouns and nouns of kind mean.
   *
   * @param from token at which the phrase begins
   * @param at token after its determiners
   */
  List<Mention> at(int from, int at) {
    return line.hasAny(PRONOUNS, from) || isPronoun(line.number(from))
        ? pronoun(from, at)
        : spokenOf(from, at);
  }

  private List<Mention> pronoun(int from, int at) {
    if (line.is(from, Stem.IT) && line.has(WordList.EXPLETIVE, from + 1)) {
      return List.of();
    }
    if (line.is(from, Stem.IT)) {
      return List.of(one(from, it(from)));
    }
    if (line.has(WordList.DEMONSTRATIVE, from) && line.has(WordList.AUXILIARY, from + 1)) {
      return List.of(one(from, lastCondition()));
    }
    if (line.is(from, Stem.THEY) && !discourse.oneInPlural().isEmpty()) {
      return List.of(one(from, discourse.oneInPlural()));
    }
    if (line.has(WordList.THEY, from) && !discourse.they().isEmpty()) {
      return they(from);
    }
    List<Mention> listed = line.has(WordList.LISTED, from) ? listed(from, at) : List.of();
    return listed.isEmpty() ? spokenOf(from, at) : listed;
  }

  /** "the former", "the lower one", "this muscle": what begins with a determiner. */
  private List<Mention> spokenOf(int from, int at) {
    if (at == from) {
      return List.of();
    }
    if (line.has(WordList.FORMER, at)) {
      return spoken(from, at + 1, discourse.lists(), 0, 1);
    }
    if (line.has(WordList.LATTER, at)) {
      return spoken(from, at + 1, discourse.lists(), -1, 0);
    }
    return line.is(at + 1, Stem.ONE) ? oneOf(from, at) : byKind(from, at);
  }

  private static boolean isPronoun(int number) {
    return number == Stem.IT || number == Stem.THEY;
  }

  /** "Both", "Either", "The first two": as many of a list. */
  private List<Mention> listed(int from, int at) {
    int length = line.length(WordList.LISTED, from);
    if (length == 1 && !isAlone(at) || line.has(WordList.LIST_JOIN, from + length)) {
      return List.of();
    }
    List<List<Term>> fitting = new ArrayList<>();
    addFitting(discourse.they(2), length > 1, fitting);
    for (List<Term> list : discourse.lists()) {
      addFitting(list, length > 1, fitting);
    }
    return spoken(from, from + length, fitting, 0, 2);
  }

  private static void addFitting(List<Term> list, boolean ofMore, List<List<Term>> fitting) {
    if (ofMore ? list.size() > 2 : list.size() == 2) {
      fitting.add(list);
    }
  }

  /** The same, and lets what comes after in the sentence speak of these lists too. */
  private List<Mention> spoken(int start, int end, List<List<Term>> lists, int from, int to) {
    discourse.speakOf(lists);
    return each(start, end, lists, from, to);
  }

  /**
   * Those of some lists from one place in them to another, counted from their end if it is
   * negative; what stands at one place in several lists is one mention.
   */
  private static List<Mention> each(int start, int end, List<List<Term>> lists, int from, int to) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = from; i < to; i++) {
      List<Term> terms = new ArrayList<>(lists.size());
      for (List<Term> list : lists) {
        Term term = list.get(i < 0 ? list.size() + i : i);
        if (!terms.contains(term)) {
          terms.add(term);
        }
      }
      if (!terms.isEmpty()) {
        mentions.add(new Mention(start, end, terms, "", ""));
      }
    }
    return List.copyOf(mentions);
  }

  /** "the lower one": that of a list whose name has the word. */
  private List<Mention> oneOf(int from, int at) {
    int number = line.number(at);
    return discourse.lists().stream()
        .flatMap(List::stream)
        .filter(term -> IntStream.of(Tokens.numbers(term.label())).anyMatch(own -> own == number))
        .limit(1)
        .map(term -> Mention.of(from, at + 2, term))
        .toList();
  }

  /** "Both insert on ...": no name follows. */
  private boolean isAlone(int at) {
    return at < line.size()
        && line.isWord(at)
        && line.kindNoun(at) == null
        && line.partEnd(at) == at
        && line.featureEnd(at) == at
        && !line.has(WordList.PREPOSITION, at)
        && place.lexicon().longest(line.tokens(), at).isEmpty();
  }

  /** "as it rotates the hip" may be of what the sentence is about, or of a muscle near that. */
  private List<Term> it(int at) {
    if (line.has(WordList.SEQUEL, at - 1) && !discourse.other().isEmpty()) {
      return place.begins(at + 1, Beginnings.VERB)
          ? Discourse.likeliest(discourse.other(), discourse.it())
          : discourse.other();
    }
    return isObject(at) ? object(at) : discourse.it();
  }

  private List<Term> object(int at) {
    return line.is(at - 1, Stem.BY) ? discourse.doer() : discourse.itself();
  }

  private static Mention one(int from, List<Term> terms) {
    return new Mention(from, from + 1, terms, "", "");
  }

  /** "This may be mistaken for ...": the disorder that is spoken of. */
  private List<Term> lastCondition() {
    List<Term> last = discourse.last("Condition");
    return last.isEmpty() ? discourse.it() : last;
  }

  private List<Mention> they(int from) {
    int end = from + line.length(WordList.THEY, from);
    int to = line.is(end - 1, Stem.BE) ? end - 1 : end;
    int number = 0;
    for (int at = from; at < to && number == 0; at++) {
      number = Levels.number(line.token(at).text());
    }
    List<Term> they = they(number, line.kindNoun(to - 1), discourse.they(number));
    List<List<Term>> lists = new ArrayList<>();
    lists.add(they);
    for (List<Term> list : discourse.lists()) {
      if (list.size() == they.size()) {
        lists.add(list);
      }
    }
    return each(from, to, lists, 0, they.size());
  }

  /** Some things if they are as many as told, else the last list that is; empty if none is. */
  private List<Term> they(int number, KindNoun noun, List<Term> some) {
    return number == 0 || some.size() == number
        ? some
        : discourse.lists().stream()
            .filter(list -> list.size() == number)
            .filter(list -> noun == null || list.stream().allMatch(term -> isOf(term, noun.kind())))
            .findFirst()
            .orElse(List.of());
  }

  /** "this muscle", "the nerve", "both muscles" */
  private List<Mention> byKind(int from, int at) {
    KindNoun noun = line.kindNoun(at);
    if (noun == null || isOther(from, at)) {
      return List.of();
    }
    int to = at + noun.numbers().length;
    if (line.has(WordList.NOT_REFERENCE, to)) {
      return List.of();
    }
    String kind = noun.kind();
    boolean those =
        line.has(WordList.THESE, from)
            && !(line.has(WordList.QUANTIFIER, from) && line.is(to, Stem.OF));
    List<Term> several = those ? several(kind) : List.of();
    if (!several.isEmpty()) {
      return several.stream().map(term -> Mention.of(from, to, term)).toList();
    }
    if (isAnother(from, to)) {
      return List.of();
    }
    List<Term> meant =
        line.has(WordList.POINTING, from) ? discourse.that(kind) : discourse.the(kind);
    return meant.isEmpty() ? List.of() : List.of(new Mention(from, to, meant, "", ""));
  }

  private boolean isOther(int from, int to) {
    for (int at = from; at < to; at++) {
      if (line.has(WordList.OTHER_WORD, at)) {
        return true;
      }
    }
    return false;
  }

  private List<Term> several(String kind) {
    List<Term> they = discourse.they().stream().filter(term -> isOf(term, kind)).toList();
    return they.size() > 1
        ? they
        : discourse.lists().stream()
            .filter(list -> list.stream().allMatch(term -> isOf(term, kind)))
            .findFirst()
            .orElse(they);
  }

  private boolean isOf(Term term, String kind) {
    return place.vocabulary().isA(term.kind(), kind);
  }

  /** "the nerve of Wrisberg", "the nerve to the soleus": not the nerve that was spoken of. */
  private boolean isAnother(int from, int to) {
    return line.has(WordList.COMPLEMENT, to)
        && !line.has(WordList.POINTING, from)
        && !(line.is(to, Stem.TO) && line.is(from - 1, Stem.FROM));
  }

  private boolean isObject(int at) {
    return at > 0 && line.isWord(at - 1) && !line.hasAny(NO_VERBS, at - 1);
  }

  /** "the tendon", "its lower fibers", "both heads": parts of the muscle that is spoken of. */
  List<Mention> ownPart(int from, int at, int part) {
    Term owner = line.has(WordList.POSSESSIVE, from) ? discourse.topic() : discourse.divided();
    if (line.has(WordList.OF_WORD, part)) {
      return partOfSpoken(from, at, part);
    }
    if (line.isVerbPhrase(part - 1) || !place.isA(owner, Kinds.MUSCLES)) {
      return List.of();
    }
    boolean ofMuscle = line.length(WordList.MUSCLE_PART, part - 1) == 1;
    Lexicon.Match name = place.match(at);
    boolean named = name != null && isNameBefore(name, from, at, part);
    boolean definite = at > from && !line.is(from, Stem.A);
    boolean told = line.has(WordList.END_NOUN, part - 1) && line.has(WordList.BE, part);
    return named || told || !ofMuscle && !definite
        ? List.of()
        : List.of(new Mention(from, part, List.of(owner), line.text(at, part), ""));
  }

  /** "the long head of the same muscle", where "long head" is the name of parts of some muscles. */
  private List<Mention> partOfSpoken(int from, int at, int part) {
    Lexicon.Match name = place.match(at);
    int noun = line.determiner(part + 1);
    if (name == null || name.to() != part || noun == part + 1 || noun >= line.size()) {
      return List.of();
    }
    List<Mention> meant = byKind(part + 1, noun);
    if (meant.size() != 1 || !place.isA(meant.get(0).term(), Kinds.MUSCLES)) {
      return List.of();
    }
    Term muscle = meant.get(0).term();
    boolean has = name.terms().stream().anyMatch(t -> t.whole().equals(Optional.of(muscle)));
    Term owner = has ? muscle : discourse.divided();
    return List.of(new Mention(from, meant.get(0).to(), List.of(owner), line.text(at, part), ""));
  }

  /** "head and shaft of the fibula": a list goes on and comes to a bone. */
  boolean isBoneHead(int from, int at, int part) {
    boolean alone = part - at == 1 && line.featureEnd(at) == part;
    if (!alone || line.has(WordList.POSSESSIVE, from) || line.separator(part) == part) {
      return false;
    }
    for (int next = part; next < Math.min(line.size(), part + FARTHEST_BONE); next++) {
      Lexicon.Match name = place.match(next);
      boolean bone = name != null && place.has(name.terms(), Kinds.BONE);
      if (bone || line.is(next, Stem.SEMICOLON) || line.is(next, Stem.STOP)) {
        return bone;
      }
    }
    return false;
  }

  /** "the humeral head" and "the head" are names, "the long head" and "both heads" are not. */
  private boolean isNameBefore(Lexicon.Match match, int from, int at, int part) {
    boolean name =
        !match.terms().get(0).kind().equals("MusclePart") && !line.has(WordList.GENERAL, at);
    boolean heading = line.is(part, Stem.COLON) || line.is(part, Stem.DASH);
    boolean whole =
        match.to() == part && name && !heading && (part - at > 1 || line.is(from, Stem.THE));
    return match.to() > part || whole;
  }
}
