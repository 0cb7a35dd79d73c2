package org.myograph.link;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A class of an ontology, or a thing of ours, with what helps to recognize it elsewhere.
 *
 * @param kind local name of the class that a thing of ours is in; empty for classes
 * @param names its label first
 * @param parents what it is a kind of, by IRI
 * @param wholes what it is part of, by IRI
 * @param relations to what it has other relations, by the IRI of the relation
 * @param references cross-references as CURIEs
 */
record Concept(
    String iri,
    String label,
    String kind,
    List<Name> names,
    Set<String> parents,
    Set<String> wholes,
    Map<String, Set<String>> relations,
    Set<String> references) {
  Concept {
    names = List.copyOf(names);
    parents = Set.copyOf(parents);
    wholes = Set.copyOf(wholes);
    relations = Map.copyOf(relations);
    references = Set.copyOf(references);
  }

  /** Concepts of one terminology are the same if their IRIs are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Concept concept && concept.iri.equals(iri);
  }

  @Override
  public int hashCode() {
    return iri.hashCode();
  }

  /**
   * A name.
   *
   * @param trust from 0 to 1: how surely what bears the name is the concept
   */
  record Name(String text, double trust) {}
}
