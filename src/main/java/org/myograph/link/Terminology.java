package org.myograph.link;

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
 */
public record Terminology(String source, String version, Map<String, Concept> concepts) {
  private static final double ALTERNATIVE = 0.95;

  public Terminology {
    concepts = Map.copyOf(concepts);
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
          iri, new Concept(iri, term.label(), term.kind(), names, Set.of(), Set.of(), Set.of()));
    }
    return new Terminology("https://w3id.org/myograph/ontology", "", concepts);
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
