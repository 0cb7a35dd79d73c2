package org.myograph.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.myograph.ontology.Names;

/** Tells things, classes and relations of a graph apart. */
final class Kinds {
  private final Graph graph;
  private final Labels labels;

  Kinds(Graph graph) {
    this.graph = graph;
    labels = new Labels(graph);
  }

  boolean isThing(Node node) {
    return node.getURI().startsWith(Names.ID)
        && graph.contains(node, RDFS.label.asNode(), Node.ANY);
  }

  boolean isClass(Node node) {
    return graph.contains(node, RDF.type.asNode(), OWL2.Class.asNode());
  }

  boolean isRelation(Node node) {
    return Stream.of(OWL2.ObjectProperty, OWL2.DatatypeProperty)
        .anyMatch(kind -> graph.contains(node, RDF.type.asNode(), kind.asNode()));
  }

  /** Whether a relation has texts, not things, as its objects. */
  boolean hasTexts(Node relation) {
    return graph.contains(relation, RDF.type.asNode(), OWL2.DatatypeProperty.asNode());
  }

  /** Whether a thing is of one of these kinds, or of a sub-kind of one; no kinds: any will do. */
  boolean isA(Node thing, Set<String> kinds) {
    Set<Node> wanted = kinds.stream().map(Names::myo).collect(Collectors.toSet());
    return wanted.isEmpty()
        || objects(thing, RDF.type.asNode()).anyMatch(kind -> leadsTo(kind, wanted));
  }

  /** How many of some classes are wider than a class. */
  long wider(Node kind, List<Node> classes) {
    return classes.stream()
        .filter(other -> !other.equals(kind) && leadsTo(kind, Set.of(other)))
        .count();
  }

  private boolean leadsTo(Node kind, Set<Node> wanted) {
    Set<Node> seen = new HashSet<>();
    Set<Node> next = Set.of(kind);
    while (!next.isEmpty() && next.stream().noneMatch(wanted::contains)) {
      seen.addAll(next);
      next =
          next.stream()
              .flatMap(node -> objects(node, RDFS.subClassOf.asNode()))
              .filter(node -> !seen.contains(node))
              .collect(Collectors.toSet());
    }
    return !next.isEmpty();
  }

  private Stream<Node> objects(Node subject, Node property) {
    ExtendedIterator<Triple> found = graph.find(subject, property, Node.ANY);
    return found.mapWith(Triple::getObject).toList().stream();
  }

  /** The kinds in words: "nerve or spinal root". */
  String words(Set<String> kinds) {
    return new TreeSet<>(kinds)
        .stream().map(Names::myo).map(labels::of).collect(Collectors.joining(" or "));
  }
}
