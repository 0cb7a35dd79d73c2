package org.myograph.mention;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
  private final ListReferences lists;

  References(Place place) {
    this.place = place;
    this.line = place.line();
    this.discourse = place.discourse();
    this.lists = new ListReferences(place);
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
    if (line.has(WordList.THEY, from) && !discourse.several().they().isEmpty()) {
      return lists.they(from);
    }
    List<Mention> listed = line.has(WordList.LISTED, from) ? lists.listed(from, at) : List.of();
    return listed.isEmpty() ? spokenOf(from, at) : listed;
  }

  /** "the former", "the lower one", "this muscle": what begins with a determiner. */
  private List<Mention> spokenOf(int from, int at) {
    if (at == from) {
      return List.of();
    }
    if (line.has(WordList.FORMER, at) && !isOfNoun(at)) {
      return lists.former(from, at + 1);
    }
    if (line.has(WordList.LATTER, at)) {
      return lists.latter(from, at + 1);
    }
    return line.is(at + 1, Stem.ONE) ? lists.oneOf(from, at) : byKind(from, at);
  }

  /** "the first of these layers is" */
  private boolean isOfNoun(int at) {
    int end = at + line.length(WordList.FORMER, at);
    return end > at + 1 && line.has(WordList.AUXILIARY, end + 1);
  }

  private static boolean isPronoun(int number) {
    return number == Stem.IT || number == Stem.THEY;
  }

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
    List<Term> several = those ? lists.ofKind(kind) : List.of();
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
    if (line.has(WordList.BONE_PART, part - 1)) {
      return partOfBone(from, at, part);
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

  /** "the anterior facet" where the trochanter, which has one, was named last. */
  private List<Mention> partOfBone(int from, int at, int part) {
    String words = line.text(at, part);
    return discourse.lastBone().stream()
        .flatMap(bone -> Stream.concat(Stream.of(bone), bone.whole().stream()))
        .map(bone -> place.page().meanings(words + " of " + bone.label()))
        .filter(known -> !known.isEmpty())
        .limit(1)
        .map(known -> new Mention(from, part, known, "", ""))
        .toList();
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
