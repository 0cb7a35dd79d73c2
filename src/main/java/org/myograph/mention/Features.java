package org.myograph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Term;

/** Bone features that no name lists: "anterior surface of the humerus", "its lateral border". */
final class Features {
  /**
   * A feature whose bone is still to come: "head" of "head and shaft of the fibula".
   *
   * @param next index in its list of the item after it
   */
  record Pending(int from, int to, String words, int next) {}

  private final Place place;
  private final Line line;
  private final SingleNames names;

  Features(Place place, SingleNames names) {
    this.place = place;
    this.line = place.line();
    this.names = names;
  }

  /**
   * Whether the words of a feature are by themselves the name of something else: "neck" of "neck of
   * the first rib".
   *
   * @param noun where they end: see {@link Line#featureEnd}
   */
  boolean ownName(int at, int noun) {
    return noun > at
        && line.is(noun, Stem.OF)
        && place.match(at) != null
        && place.match(at).to() <= noun;
  }

  /** The feature that begins at a token after any determiners; empty if there is none. */
  List<Mention> at(int at, int noun) {
    if (noun == at) {
      return List.of();
    }
    if (line.has(WordList.POSSESSIVE, at - 1)) {
      return ofLastBone(at, noun);
    }
    if (line.is(at - 1, Stem.THE) && !line.is(noun, Stem.OF) && isUnnamed(at)) {
      return ofLastBone(at, noun);
    }
    List<Mention> ofLevels = line.is(noun, Stem.OF) ? ofLevels(at, noun) : List.of();
    if (!ofLevels.isEmpty()) {
      return ofLevels;
    }
    List<Mention> owners = line.is(noun, Stem.OF) ? names.nested(noun + 1) : List.of();
    if (owners.isEmpty()) {
      return List.of();
    }
    Mention owner = owners.get(owners.size() - 1);
    String words = line.text(at, noun);
    Optional<Term> bone = place.firstOf(owner.terms(), Kinds.BONE);
    if (bone.isPresent()) {
      return List.of(new Mention(at, owner.to(), ofBone(words, bone.get()), "", owner.qualifier()));
    }
    return place.isA(owner, Wholes.KINDS)
        ? List.of(owner.qualified(words, false, at, owner.to()))
        : List.of();
  }

  private boolean isUnnamed(int at) {
    return place.lexicon().longest(line.tokens(), at).isEmpty();
  }

  /** "bodies of C3 to C6" are those of what is counted by level. */
  private List<Mention> ofLevels(int at, int noun) {
    return !place.begins(line.determiner(noun + 1), Beginnings.LEVEL)
        ? List.of()
        : place.vocabulary().list("levelUnit").stream()
            .flatMap(unit -> place.meanings(line.text(at, noun) + " of " + unit).stream())
            .map(term -> new Mention(at, noun, List.of(term), "", ""))
            .toList();
  }

  private List<Mention> ofLastBone(int at, int noun) {
    for (int before = at - 1; before >= 0; before--) {
      Optional<Term> bone = boneAt(before);
      if (bone.isPresent()) {
        return List.of(new Mention(at, noun, ofBone(line.text(at, noun), bone.get()), "", ""));
      }
    }
    return List.of();
  }

  private List<Term> ofBone(String words, Term bone) {
    for (String name : bone.names()) {
      List<Term> known = place.meanings(words + " of " + name);
      if (!known.isEmpty()) {
        return known;
      }
    }
    return List.of(Derived.feature(Singular.of(words), "BoneFeature", bone));
  }

  /** The feature at a token whose bone a later item of the list names; null if none. */
  Pending pending(int from, int next) {
    int at = line.determiner(from);
    int end = line.featureEnd(at);
    return end == at || end >= line.size() || line.separator(end) == end
        ? null
        : new Pending(at, end, line.text(at, end), next);
  }

  /** Gives pending features the bone of the item that follows them in their list. */
  List<Mention> complete(List<Pending> pending, List<Mention> items) {
    if (pending.isEmpty()) {
      return List.of();
    }
    List<Mention> complete = new ArrayList<>();
    for (Pending bare : pending) {
      Optional<Term> bone =
          bare.next() < items.size() ? boneOf(items.get(bare.next())) : Optional.empty();
      bone.map(term -> ofBone(bare.words(), term))
          .map(terms -> new Mention(bare.from(), bare.to(), terms, "", ""))
          .ifPresent(complete::add);
    }
    return complete;
  }

  /** The bone that the words of a mention end with, or that it is. */
  private Optional<Term> boneOf(Mention mention) {
    for (int at = mention.from(); at < mention.to(); at++) {
      Optional<Lexicon.Match> longest = place.lexicon().longest(line.tokens(), at);
      Optional<Term> bone = longest.filter(match -> match.to() == mention.to()).flatMap(this::bone);
      if (bone.isPresent()) {
        return bone;
      }
    }
    for (int at = mention.to() - 1; at >= mention.from(); at--) {
      Optional<Term> bone = boneAt(at);
      if (bone.isPresent()) {
        return bone;
      }
    }
    return Optional.empty();
  }

  private Optional<Term> boneAt(int at) {
    Lexicon.Match name = place.match(at);
    return name == null ? Optional.empty() : bone(name);
  }

  private Optional<Term> bone(Lexicon.Match match) {
    return place.firstOf(match.terms(), Kinds.BONE);
  }
}
