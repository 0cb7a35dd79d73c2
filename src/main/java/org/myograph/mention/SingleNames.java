package org.myograph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Term;

/**
 * Finds one name, or several that share words, with determiner, share, part and whole: "the medial
 * two-thirds of the supraspinous fossa of the scapula".
 */
final class SingleNames {
  private static final int DEEPEST = 6;
  private static final int MOST_PLAIN = 2;
  private static final Set<String> ROOT = Kinds.of("SpinalRoot");
  private static final WordLists NOT_PLAIN =
      WordLists.of(
          WordList.PREPOSITION, WordList.CONJUNCTION, WordList.AUXILIARY, WordList.DETERMINER);

  private final Place place;
  private final Line line;
  private final References references;
  private final Features features;
  private final Wholes wholes;
  private final Counted counts;
  private final SharedWords sharedWords;
  private final GivenNames givenNames;
  private final Rami rami;
  private final Found found;
  private int depth;

  SingleNames(Place place) {
    this.place = place;
    this.line = place.line();
    this.found = new Found(place, this::anew);
    this.references = new References(place);
    this.features = new Features(place, this);
    this.wholes = new Wholes(place, this);
    this.counts = new Counted(place);
    this.sharedWords = new SharedWords(place);
    this.rami = new Rami(place);
    this.givenNames = new GivenNames(place, sharedWords, rami);
  }

  /** Forgets what was found, because what words refer to has changed. */
  void forget() {
    found.forget();
  }

  GivenNames givenNames() {
    return givenNames;
  }

  Features features() {
    return features;
  }

  /** Whether a word that may only begin a name, past any determiners, begins none. */
  boolean isNoName(int from) {
    int at = line.determiner(from);
    return place.beginsNameAlone(at)
        && place.match(at) == null
        && line.length(WordList.KIND_WORD, at) == 0
        && (at == from || !References.mayBe(line, from, at))
        && sharedWords.at(at).isEmpty();
  }

  /** What begins at a token, determiners included; empty if nothing is named there. */
  List<Mention> at(int from) {
    int at = line.determiner(from);
    if (at >= line.size()) {
      return List.of();
    }
    int level = at + line.length(WordList.KIND_WORD, at);
    if (place.begins(level, Beginnings.LEVEL)) {
      return roots(Levels.all(line, level));
    }
    Mention counted = counts.at(at);
    if (counted != null) {
      return List.of(counted);
    }
    int part = line.partEnd(at);
    if (part > at) {
      if (references.isBoneHead(from, at, part)) {
        return List.of();
      }
      List<Mention> own = references.ownPart(from, at, part);
      if (!own.isEmpty() && sharedWords.at(at).isEmpty()) {
        return own;
      }
    }
    int noun = line.featureEnd(at);
    List<Mention> feature = features.ownName(at, noun) ? features.at(at, noun) : List.of();
    if (!feature.isEmpty()) {
      return wholes.withLevels(feature);
    }
    List<Mention> named = givenNames.at(at);
    if (!named.isEmpty() && line.isOfName(at, named.get(0).to())) {
      return List.of();
    }
    if (!named.isEmpty()) {
      List<Mention> share =
          part > at && isRegion(named, part) ? qualified(from, at, part) : List.of();
      return share.isEmpty() ? wholes.takenIn(named) : share;
    }
    List<Mention> reference = references.at(from, at);
    if (!reference.isEmpty()) {
      return at == from ? reference : wholes.withTrailingPart(reference);
    }
    feature = features.at(at, noun);
    return feature.isEmpty() ? qualified(from, at, part) : feature;
  }

  /** "upper lip" before "of": the lip of a bone's crest rather than that of the mouth. */
  private boolean isRegion(List<Mention> named, int part) {
    return named.get(0).to() == part
        && line.is(part, Stem.OF)
        && place.isA(named.get(0), Kinds.REGION);
  }

  /** The same inside another name: nothing is found when names are nested too deeply. */
  List<Mention> nested(int from) {
    if (!place.begins(from, Beginnings.NAMED)) {
      return List.of();
    }
    if (depth >= DEEPEST) {
      place.cutShort();
      return List.of();
    }
    return found.at(from);
  }

  private List<Mention> anew(int from) {
    depth++;
    List<Mention> mentions = at(from);
    depth--;
    return mentions;
  }

  /** "L5" is the root; only in a box line can it be the vertebra, where the label asks for that. */
  private List<Mention> roots(List<Levels> ranges) {
    List<Mention> nerves = rami.of(ranges);
    if (!nerves.isEmpty()) {
      return nerves;
    }
    List<Mention> roots = new ArrayList<>();
    for (Levels levels : ranges) {
      for (String level : levels.each()) {
        List<Term> all = place.page().meaningsOfWord(level);
        List<Term> meant = place.field() || all.size() < 2 ? all : all.subList(0, 1);
        if (!meant.isEmpty()) {
          roots.add(new Mention(levels.from(), line.kindWord(levels.to()), meant, "", ""));
        }
      }
    }
    return List.copyOf(roots);
  }

  /** A name with its share or side before it. */
  private List<Mention> qualified(int from, int at, int end) {
    if (end > at && isApposition(from, end)) {
      return List.of();
    }
    boolean told = at == from || line.has(WordList.END_NOUN, end - 1);
    boolean verb = told && !place.field() && !line.is(end, Stem.OF);
    if (end > at && line.has(WordList.OF_WORD, end) && !verb) {
      return ofShare(at, end, end + line.length(WordList.OF_WORD, end));
    }
    int adjectives = line.adjectives(at);
    return adjectives > at ? ofShare(at, adjectives, adjectives) : List.of();
  }

  private List<Mention> ofShare(int from, int end, int next) {
    List<Mention> whole = line.is(next, Stem.IT) ? List.of() : nested(next);
    if (whole.isEmpty()
        || line.has(WordList.END_NOUN, end - 1) && line.has(WordList.BE, whole.get(0).to())) {
      return List.of();
    }
    String share = line.text(from, end);
    List<Mention> shares = new ArrayList<>(whole.size());
    long roots = whole.stream().filter(mention -> place.isA(mention, ROOT)).count();
    for (Mention mention : whole) {
      if (place.isA(mention, ROOT)) {
        shares.addAll(roots < whole.size() ? List.of(mention) : List.of());
      } else {
        shares.add(mention.qualified(share, place.isA(mention, Kinds.MUSCLES), from, mention.to()));
      }
    }
    return List.copyOf(shares);
  }

  private boolean isPlain(int at) {
    return at > 0 && line.isWord(at) && !line.hasAny(NOT_PLAIN, at);
  }

  /** "X, a branch of Y" and "X is a branch of Y" speak of X. */
  private boolean isApposition(int from, int end) {
    if (place.field() && !line.is(from, Stem.A) && !line.is(from - 1, Stem.A)) {
      return false;
    }
    int at = from - 1;
    while (at > 0
        && (line.has(WordList.DETERMINER, at)
            || line.has(WordList.POSITIONAL, at)
            || line.has(WordList.PART_ADJECTIVE, at))) {
      at--;
    }
    at -= line.is(at, Stem.OF) ? 1 : 0; // "the larger of the two branches"
    for (int words = 0; words < MOST_PLAIN && isPlain(at); words++) {
      at--;
    }
    while (at > 0 && line.has(WordList.DETERMINER, at)) {
      at--;
    }
    return (line.is(at, Stem.COMMA) || line.has(WordList.BE, at))
        && line.length(WordList.APPOSITIVE, end - 1) == 1;
  }
}
