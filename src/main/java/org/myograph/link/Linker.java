package org.myograph.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.myograph.link.Candidates.Pair;
import org.myograph.link.Candidates.Score;

/** Finds what the concepts of one terminology are in another, each at most one. */
public final class Linker {
  /** From which confidence on a pair is told; below it two RELATED synonyms alone agree. */
  private static final double LEAST = 0.75;

  /** The same for things of ours: an alternative name and a RELATED synonym are not enough. */
  private static final double LEAST_OF_OURS = 0.88;

  /** How alike names must be that are not the same; the figure is a judgement. */
  private static final double ALIKE = 0.95;

  /** Two names that are only alike count for less than any two that are the same. */
  private static final double ALIKE_COUNTS = 0.8;

  private static final double BY_REFERENCE = 0.99;
  private static final int MOST_WITH_ONE_WORD = 300;

  private final NameForms forms;
  private final KindCheck kinds;
  private final Terminology subjects;
  private final Terminology objects;
  private final Optional<Terminology> background;
  private final Set<Pair> refuted = new HashSet<>();

  /**
   * @param background knows names and references that the two lack
   */
  public Linker(Terminology subjects, Terminology objects, Optional<Terminology> background) {
    this.forms = new NameForms();
    this.kinds = new KindCheck(objects, forms);
    this.subjects = subjects;
    this.objects = objects;
    this.background = background;
  }

  /** This one, which never tells a pair that a mapping refutes. */
  public Linker without(Collection<Mapping> mappings) {
    mappings.stream()
        .filter(Mapping::refuted)
        .map(mapping -> new Pair(mapping.subject(), mapping.object()))
        .forEach(refuted::add);
    return this;
  }

  /** The matches, in the order of the subjects. */
  public List<Match> matches() {
    Candidates candidates = new Candidates();
    NameIndex names = new NameIndex(objects, forms);
    for (Concept subject : subjects.concepts().values()) {
      names.find(
          subject.names(),
          (object, trust) -> add(candidates, subject, object, trust, "LexicalMatching"));
    }
    background.ifPresent(known -> by(known, candidates));
    if (subjects.concepts().values().stream().allMatch(each -> each.kind().isEmpty())) {
      alike(candidates);
    }
    return candidates.oneToOne().stream()
        .map(entry -> match(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Match::subject))
        .toList();
  }

  private void add(
      Candidates candidates, Concept subject, Concept object, double value, String justification) {
    double least = subject.kind().isEmpty() ? LEAST : LEAST_OF_OURS;
    if (value >= least
        && !refuted.contains(new Pair(subject.iri(), object.iri()))
        && kinds.agree(subject, object)) {
      candidates.add(subject, object, value, justification);
    }
  }

  private Match match(Pair pair, Score score) {
    return new Match(
        pair.subject(),
        subjects.concepts().get(pair.subject()).label(),
        pair.object(),
        objects.concepts().get(pair.object()).label(),
        score.value(),
        score.justification());
  }

  /** Pairs that the background has one concept for. */
  private void by(Terminology known, Candidates candidates) {
    NameIndex names = new NameIndex(known, forms);
    References references = new References(known);
    Map<Concept, Map<Concept, Double>> there = new HashMap<>();
    objects
        .concepts()
        .values()
        .forEach(
            object ->
                links(object, names, references)
                    .forEach(
                        (concept, trust) ->
                            there
                                .computeIfAbsent(concept, none -> new HashMap<>())
                                .put(object, trust)));
    for (Concept subject : subjects.concepts().values()) {
      links(subject, names, references)
          .forEach(
              (concept, trust) ->
                  there
                      .getOrDefault(concept, Map.of())
                      .forEach(
                          (object, other) ->
                              add(
                                  candidates,
                                  subject,
                                  object,
                                  trust * other * BY_REFERENCE,
                                  "BackgroundKnowledgeBasedMatching")));
    }
  }

  private static Map<Concept, Double> links(
      Concept concept, NameIndex names, References references) {
    Map<Concept, Double> links = new HashMap<>();
    references.to(concept).forEach(known -> links.merge(known, BY_REFERENCE, Math::max));
    names.find(
        concept.names(), (known, trust) -> links.merge(known, trust * BY_REFERENCE, Math::max));
    return links;
  }

  /**
   * Of what is not yet in a pair, those that are each other's nearest by their words. Things of
   * ours have no surroundings to tell by what may be left out of a name, so for them names must be
   * the same.
   */
  private void alike(Candidates candidates) {
    Set<String> taken = new HashSet<>();
    candidates
        .oneToOne()
        .forEach(
            entry -> {
              taken.add(entry.getKey().subject());
              taken.add(entry.getKey().object());
            });
    List<Concept> open = open(subjects, taken);
    List<Concept> others = open(objects, taken);
    Similarity similarity = new Similarity(forms, subjects, objects);
    Map<String, Set<Concept>> byRoot = byRoot(others);
    Candidates near = new Candidates();
    for (Concept subject : open) {
      for (Concept object : neighbors(subject, byRoot)) {
        double value = similarity.of(subject, object);
        if (value >= ALIKE && kinds.agree(subject, object)) {
          near.add(subject, object, value * ALIKE_COUNTS, "LexicalSimilarityThresholdMatching");
        }
      }
    }
    near.all()
        .forEach(
            (pair, score) -> {
              if (isNearest(pair, score, near.all())) {
                candidates.add(
                    subjects.concepts().get(pair.subject()),
                    objects.concepts().get(pair.object()),
                    score.value(),
                    score.justification());
              }
            });
  }

  private static boolean isNearest(Pair pair, Score score, Map<Pair, Score> all) {
    return all.entrySet().stream()
        .filter(
            entry ->
                entry.getKey().subject().equals(pair.subject())
                    != entry.getKey().object().equals(pair.object()))
        .allMatch(entry -> entry.getValue().value() < score.value());
  }

  private static List<Concept> open(Terminology terminology, Set<String> taken) {
    return terminology.concepts().values().stream()
        .filter(concept -> !taken.contains(concept.iri()))
        .toList();
  }

  private static final int ROOT = 4;

  private Map<String, Set<Concept>> byRoot(Collection<Concept> concepts) {
    Map<String, Set<Concept>> byRoot = new HashMap<>();
    concepts.forEach(
        concept ->
            roots(concept)
                .forEach(
                    root -> byRoot.computeIfAbsent(root, none -> new HashSet<>()).add(concept)));
    return byRoot;
  }

  private Set<String> roots(Concept concept) {
    return concept.names().stream()
        .flatMap(name -> forms.words(name.text()).stream())
        .map(word -> word.substring(0, Math.min(ROOT, word.length())))
        .collect(Collectors.toSet());
  }

  private Set<Concept> neighbors(Concept subject, Map<String, Set<Concept>> byRoot) {
    List<Concept> neighbors = new ArrayList<>();
    for (String root : roots(subject)) {
      Set<Concept> with = byRoot.getOrDefault(root, Set.of());
      if (with.size() <= MOST_WITH_ONE_WORD) {
        neighbors.addAll(with);
      }
    }
    return new HashSet<>(neighbors);
  }
}
