package org.myograph.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myograph.link.Concept.Name;
import org.myograph.ontology.Names;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/**
 * What there is to link.
 *
 * @param source IRI of the ontology
 * @param version its version; empty if it tells none
 * @param concepts by IRI
 * @param relations their labels, by IRI
 */
public record Terminology(
    String source, String version, Map<String, Concept> concepts, Map<String, String> relations) {
  private static final double ALTERNATIVE = 0.95;

  public Terminology {
    concepts = Map.copyOf(concepts);
    relations = Map.copyOf(relations);
  }

  /** The reference anatomy. */
  public static Terminology of(Vocabulary vocabulary) {
    Map<String, Concept> concepts = new HashMap<>();
    for (Term term : vocabulary.terms().values()) {
      List<Name> names =
          Stream.concat(
                  Stream.of(new Name(term.label(), 1)),
                  term.names().stream()
                      .filter(name -> !name.equals(term.label()))
                      .map(name -> new Name(name, ALTERNATIVE)))
              .toList();
      String iri = Names.ID + term.slug();
      concepts.put(
          iri,
          new Concept(
              iri, term.label(), term.kind(), names, Set.of(), Set.of(), Map.of(), Set.of()));
    }
    return new Terminology("https://w3id.org/myograph/ontology", "", concepts, Map.of());
  }

  /**
   * A relation that each member of a class has to some member of another.
   *
   * @param object IRI of a class, as is {@code relation} of the relation
   */
  public record Restriction(String relation, String object) {}

  /** What is said of a class itself, part-of included, in order; nothing if it is not there. */
  public List<Restriction> restrictions(String iri) {
    Concept concept = concepts.get(iri);
    return concept == null
        ? List.of()
        : concept.relations().entrySet().stream()
            .flatMap(
                entry ->
                    entry.getValue().stream()
                        .map(object -> new Restriction(entry.getKey(), object)))
            .sorted(Comparator.comparing(Restriction::relation).thenComparing(Restriction::object))
            .toList();
  }

  /** Whether it has a class of this IRI. */
  public boolean has(String iri) {
    return concepts.containsKey(iri);
  }

  /** The label of a class or relation; its IRI if it has none. */
  public String label(String iri) {
    return concepts.containsKey(iri) ? concepts.get(iri).label() : relations.getOrDefault(iri, iri);
  }

  /** IRIs of all that a class is a kind or a part of, at any remove, without itself. */
  public Set<String> above(String iri) {
    return concepts.containsKey(iri)
        ? around(concepts.get(iri)).stream()
            .map(Concept::iri)
            .filter(each -> !each.equals(iri))
            .collect(Collectors.toSet())
        : Set.of();
  }

  /** All that a concept is a kind of or part of, at any remove, and itself. */
  Set<Concept> around(Concept concept) {
    return closure(concept, true);
  }

  /** All that a concept is a kind of, at any remove, and itself. */
  Set<Concept> kinds(Concept concept) {
    return closure(concept, false);
  }

  private Set<Concept> closure(Concept concept, boolean wholes) {
    Set<Concept> found = new HashSet<>(Set.of(concept));
    Set<Concept> last = found;
    while (!last.isEmpty()) {
      last =
          last.stream()
              .flatMap(
                  each ->
                      wholes
                          ? Stream.concat(each.parents().stream(), each.wholes().stream())
                          : each.parents().stream())
              .filter(concepts::containsKey)
              .map(concepts::get)
              .filter(each -> !found.contains(each))
              .collect(Collectors.toSet());
      found.addAll(last);
    }
    return found;
  }
}
