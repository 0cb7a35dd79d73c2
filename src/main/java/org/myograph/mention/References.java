package org.myograph.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Term;

/** Resolves "it", "they", "this", "the nerve", "its lower fibers" by what was said before. */
final class References {
  private static final int FARTHEST_BONE = 12;
  private static final WordLists PRONOUNS = WordLists.of(WordList.DEMONSTRATIVE, WordList.THEY);
  private static final Set<String> MUSCLES = Kinds.of("Muscle", "MuscleGroup");
  private static final Set<String> BONE = Kinds.of("Bone");
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
   * What pronouns and nouns of kind mean.
   *
   * @param from token at which the phrase begins
   * @param at token after its determiners
   */
  List<Mention> at(int from, int at) {
    if (at == from && !line.hasAny(PRONOUNS, from) && !isPronoun(line.number(from))) {
      return List.of();
    }
    if (line.is(from, Stem.IT)) {
      return List.of(one(from, isObject(from) ? discourse.itself() : discourse.it()));
    }
    if (line.has(WordList.DEMONSTRATIVE, from) && line.has(WordList.AUXILIARY, from + 1)) {
      return List.of(one(from, lastCondition()));
    }
    if (line.is(from, Stem.THEY) && !discourse.oneCondition().isEmpty()) {
      return List.of(one(from, discourse.oneCondition()));
    }
    if (line.has(WordList.THEY, from) && !discourse.they().isEmpty()) {
      return they(from);
    }
    if (line.is(from, Stem.BOTH) && isAlone(at) && discourse.they(2).size() == 2) {
      return discourse.they(2).stream().map(term -> Mention.of(from, from + 1, term)).toList();
    }
    if (at > from && discourse.they().size() > 1) {
      List<Term> several = discourse.they();
      if (line.has(WordList.FORMER, at)) {
        return List.of(Mention.of(from, at + 1, several.get(0)));
      }
      if (line.has(WordList.LATTER, at)) {
        return List.of(Mention.of(from, at + 1, several.get(several.size() - 1)));
      }
    }
    return at == from ? List.of() : byKind(from, at);
  }

  private static boolean isPronoun(int number) {
    return number == Stem.IT || number == Stem.THEY || number == Stem.BOTH;
  }

  /** "Both insert on ...": no name follows. */
  private boolean isAlone(int at) {
    return at < line.size()
        && line.isWord(at)
        && kindNoun(at).isEmpty()
        && line.partEnd(at) == at
        && line.featureEnd(at) == at
        && !line.has(WordList.PREPOSITION, at)
        && place.lexicon().longest(line.tokens(), at).isEmpty();
  }

  private static Mention one(int from, List<Term> terms) {
    return new Mention(from, from + 1, terms, "", "");
  }

  /** "This may be mistaken for ...": the disorder that is spoken of. */
  private List<Term> lastCondition() {
    List<Term> last = discourse.the("Condition");
    return last.isEmpty() ? discourse.it() : last;
  }

  private List<Mention> they(int from) {
    int end = from + line.length(WordList.THEY, from);
    int to = line.is(end - 1, Stem.BE) ? end - 1 : end;
    int number = Levels.number(line.token(to - 1).text());
    return discourse.they(number).stream().map(term -> Mention.of(from, to, term)).toList();
  }

  /** "this muscle", "the nerve", "both muscles" */
  private List<Mention> byKind(int from, int at) {
    Optional<KindNoun> noun = kindNoun(at);
    if (noun.isEmpty()
        || IntStream.range(from, at).anyMatch(i -> line.has(WordList.OTHER_WORD, i))) {
      return List.of();
    }
    int to = at + noun.get().numbers().length;
    if (line.has(WordList.NOT_REFERENCE, to)) {
      return List.of();
    }
    String kind = noun.get().kind();
    if (line.has(WordList.THESE, from)) {
      List<Mention> several =
          discourse.they().stream()
              .filter(term -> place.vocabulary().isA(term.kind(), kind))
              .map(term -> Mention.of(from, to, term))
              .toList();
      if (!several.isEmpty()) {
        return several;
      }
    }
    if (isAnother(from, to)) {
      return List.of();
    }
    List<Term> meant =
        line.has(WordList.POINTING, from) ? discourse.that(kind) : discourse.the(kind);
    return meant.isEmpty() ? List.of() : List.of(new Mention(from, to, meant, "", ""));
  }

  /** "the nerve of Wrisberg", "the nerve to the soleus": not the nerve that was spoken of. */
  private boolean isAnother(int from, int to) {
    return line.has(WordList.COMPLEMENT, to)
        && !line.has(WordList.POINTING, from)
        && !(line.is(to, Stem.TO) && line.is(from - 1, Stem.FROM));
  }

  /** The longest noun for a kind of thing at a token, with the kind. */
  private Optional<KindNoun> kindNoun(int at) {
    KindNoun longest = null;
    for (KindNoun noun : line.kindNouns(at)) {
      boolean longer = longest == null || noun.words().length() > longest.words().length();
      longest = longer ? noun : longest;
    }
    return Optional.ofNullable(longest);
  }

  private boolean isObject(int at) {
    return at > 0 && line.isWord(at - 1) && !line.hasAny(NO_VERBS, at - 1);
  }

  /** "the tendon", "its lower fibers", "both heads": parts of the muscle that is spoken of. */
  List<Mention> ownPart(int from, int at, int part) {
    Term owner = line.has(WordList.POSSESSIVE, from) ? discourse.topic() : discourse.divided();
    if (line.has(WordList.OF_WORD, part) || !place.isA(owner, MUSCLES)) {
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

  /** "head and shaft of the fibula": a list goes on and comes to a bone. */
  boolean isBoneHead(int from, int at, int part) {
    boolean alone = part - at == 1 && line.featureEnd(at) == part;
    if (!alone || line.has(WordList.POSSESSIVE, from) || line.separator(part) == part) {
      return false;
    }
    for (int next = part; next < Math.min(line.size(), part + FARTHEST_BONE); next++) {
      Lexicon.Match name = place.match(next);
      boolean bone = name != null && place.has(name.terms(), BONE);
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
