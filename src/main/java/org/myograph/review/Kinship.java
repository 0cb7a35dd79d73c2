package org.myograph.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.myograph.ontology.Names;
import org.myograph.ontology.Ontology;
import org.myograph.ontology.Term;

/** Whether one of two things lies within the other, so that naming either is no disagreement. */
final class Kinship {
  private final Facts facts;
  private final List<String> relations;

  Kinship(Ontology ontology) {
    facts = new Facts(ontology.graph());
    relations = ontology.vocabulary().list("withinRelation");
  }

  boolean areKin(Term one, Term other) {
    return within(one).contains(Names.id(other.slug()))
        || within(other).contains(Names.id(one.slug()));
  }

  /** A thing and all that it lies within. */
  private Set<Node> within(Term term) {
    Set<Node> start = new HashSet<>(Set.of(Names.id(term.slug())));
    term.links().stream()
        .filter(link -> relations.contains(link.relation()))
        .forEach(link -> start.addAll(within(link.target())));
    return facts.reach(start, relations.stream().map(Names::myo).toArray(Node[]::new));
  }
}
