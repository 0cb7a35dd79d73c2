package org.myograph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Term;

/**
 * Takes in what follows a name: "greater trochanter" + "of the femur", "processes" + "of C1-C4".
 */
final class Wholes {
  private static final WordLists FOLLOWING = WordLists.of(WordList.TRAILING_PART, WordList.OF_WORD);
  private static final Set<String> DIVISIBLE = Kinds.of("Muscle", "MuscleGroup", "Nerve", "Artery");
  private static final Set<String> JOINTED = Kinds.of("Bone", "Joint");
  private static final Set<String> DIGIT = Kinds.of("Digit");
  private static final Set<String> FEATURE = Kinds.of("BoneFeature");

  /** Kinds of things that a place on a bone can be a place of. */
  static final Set<String> KINDS =
      Kinds.of("Bone", "BoneFeature", "Cartilage", "Joint", "BodyRegion");

  private final Place place;
  private final Line line;
  private final SingleNames names;

  Wholes(Place place, SingleNames names) {
    this.place = place;
    this.line = place.line();
    this.names = names;
  }

  /** The mentions with the whole, the levels or the part that follows them. */
  List<Mention> takenIn(List<Mention> plain) {
    if (!line.hasAny(FOLLOWING, plain.get(plain.size() - 1).to())) {
      return plain;
    }
    List<Mention> mentions = withTrailingPart(plain);
    int at = mentions.get(mentions.size() - 1).to();
    int next = at + line.length(WordList.OF_WORD, at);
    if (next == at || next >= line.size() || !line.is(at, Stem.OF) && isBetween(mentions)) {
      return mentions;
    }
    List<Mention> levelled = withLevels(mentions);
    if (levelled != mentions) {
      return levelled;
    }
    List<Mention> wholes = names.nested(next);
    if (wholes.size() != 1) {
      return mentions;
    }
    List<Mention> combined = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      combined.add(combine(mention, wholes.get(0)));
    }
    return List.copyOf(combined);
  }

  /** The mentions at each of the levels that follow: "processes" + "of C7 and T1-T3". */
  List<Mention> withLevels(List<Mention> mentions) {
    int at = mentions.get(mentions.size() - 1).to();
    if (!line.is(at, Stem.OF)) {
      return mentions;
    }
    int counted = line.determiner(at + 1);
    Levels levels = levels(counted + line.length(WordList.KIND_WORD, counted));
    List<Mention> levelled = new ArrayList<>(0);
    while (levels != null) {
      if (areNerves(mentions)) {
        return withRoots(mentions, at);
      }
      for (Mention mention : mentions) {
        levelled.add(levelled(mention, levels));
      }
      int next = line.separator(levels.to());
      levels = next == levels.to() ? null : Levels.at(line.tokens(), next);
    }
    return levelled.isEmpty() ? mentions : List.copyOf(levelled);
  }

  private boolean areNerves(List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (!place.isA(mention.term(), Kinds.NERVE)) {
        return false;
      }
    }
    return true;
  }

  /** "anterior rami of C3-C5": the rami and the roots that they come from. */
  private List<Mention> withRoots(List<Mention> rami, int at) {
    List<Mention> roots = names.nested(at + 1);
    List<Mention> all = new ArrayList<>(rami.size() + roots.size());
    for (int i = 0; i < rami.size() && !roots.isEmpty(); i++) {
      all.add(rami.get(i).spanning(rami.get(i).from(), roots.get(0).to()));
    }
    all.addAll(roots);
    return List.copyOf(all);
  }

  /** "between the lines on the ilium": the ilium is more than where the lines are. */
  private boolean isBetween(List<Mention> mentions) {
    for (int at = mentions.get(0).from() - 1; at >= 0 && !line.is(at, Stem.COMMA); at--) {
      if (line.has(WordList.BETWEEN, at)) {
        return true;
      }
    }
    return false;
  }

  /** "gluteus minimus fibers", "nerve branches" */
  List<Mention> withTrailingPart(List<Mention> mentions) {
    int end = mentions.get(mentions.size() - 1).to();
    int to = end + line.length(WordList.TRAILING_PART, end);
    if (to == end || !place.areAll(mentions, DIVISIBLE)) {
      return mentions;
    }
    List<Mention> parts = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      parts.add(mention.qualified(line.text(end, to), true, mention.from(), to));
    }
    return List.copyOf(parts);
  }

  private Levels levels(int at) {
    return line.is(at, Stem.RIB)
        ? Levels.numbers(line.tokens(), at + 1)
        : Levels.at(line.tokens(), at);
  }

  private static Mention levelled(Mention mention, Levels levels) {
    String unit = Character.isDigit(levels.first().charAt(0)) ? "ribs " : "";
    Term term = Derived.levels(mention.term(), unit + levels.label());
    return new Mention(
        mention.from(), levels.to(), List.of(term), mention.part(), mention.qualifier());
  }

  private Mention combine(Mention mention, Mention whole) {
    Optional<Term> thing = place.firstOf(whole.terms(), Kinds.STRUCTURE);
    if (thing.isEmpty() || !place.isA(mention, Kinds.STRUCTURE)) {
      return mention;
    }
    List<Term> narrowed = new ArrayList<>(0);
    for (Term term : mention.terms()) {
      if (covers(term, thing.get())) {
        narrowed.add(term);
      }
    }
    List<Term> named = narrowed.isEmpty() ? longerName(mention, thing.get()) : narrowed;
    if (!named.isEmpty()) {
      return mention.with(named).spanning(mention.from(), whole.to());
    }
    if (place.isA(mention.term(), Kinds.NERVE) && place.isA(thing.get(), Kinds.NERVE)) {
      Term branch = Derived.branch(mention.term(), thing.get());
      return mention.with(List.of(branch)).spanning(mention.from(), whole.to());
    }
    if (place.isA(mention.term(), JOINTED) && place.isA(thing.get(), DIGIT)) {
      Term ofDigit = Derived.feature(mention.term().label(), mention.term().kind(), thing.get());
      return mention.with(List.of(ofDigit)).spanning(mention.from(), whole.to());
    }
    boolean takesIn = place.isA(mention, FEATURE) && place.isA(thing.get(), KINDS);
    if (takesIn && place.isA(thing.get(), FEATURE) && line.has(WordList.FACE, mention.to() - 1)) {
      return whole.qualified(
          line.text(mention.from(), mention.to()), false, mention.from(), whole.to());
    }
    return takesIn ? mention.spanning(mention.from(), whole.to()) : mention;
  }

  private List<Term> longerName(Mention mention, Term whole) {
    for (Term term : mention.terms()) {
      List<String> goingOn = new ArrayList<>(0);
      for (String own : term.names()) {
        if (place.lexicon().goesOn(Tokens.numbers(own + " of"))) {
          goingOn.add(own);
        }
      }
      for (String name : goingOn.isEmpty() ? List.<String>of() : whole.names()) {
        for (String own : goingOn) {
          List<Term> known = place.meanings(own + " of " + name);
          if (!known.isEmpty()) {
            return known;
          }
        }
      }
    }
    return List.of();
  }

  /** Whether a term's label already names the whole. */
  private static boolean covers(Term term, Term whole) {
    int[] own = Tokens.numbers(term.label());
    boolean covers = false;
    for (int i = 0; i < whole.names().size() && !covers; i++) {
      covers = hasAll(own, Tokens.numbers(whole.names().get(i)));
    }
    return covers && !term.equals(whole);
  }

  private static boolean hasAll(int[] numbers, int[] some) {
    for (int number : some) {
      int at = 0;
      while (at < numbers.length && numbers[at] != number) {
        at++;
      }
      if (at == numbers.length) {
        return false;
      }
    }
    return true;
  }
}
