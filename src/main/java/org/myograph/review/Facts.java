package org.myograph.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.myograph.ontology.Names;

/** The ontology's graph as checks ask it; whatever it lists is in the order of the IRIs. */
final class Facts {
  private static final Node TRUE = NodeFactory.createLiteralByValue(true);

  private final Graph graph;
  private final List<Node> things;
  private final Map<Node, Set<Node>> supers = new HashMap<>();
  private final Map<Node, Set<Node>> kinds = new HashMap<>();

  Facts(Graph graph) {
    this.graph = graph;
    things =
        Stream.concat(
                subjects(RDFS.label.asNode(), Node.ANY).stream(),
                subjects(RDF.type.asNode(), Node.ANY).stream())
            .filter(Facts::isThing)
            .distinct()
            .sorted(Comparator.comparing(Node::getURI))
            .toList();
  }

  Graph graph() {
    return graph;
  }

  /** Named subjects of a property; of any object if that is {@link Node#ANY}. */
  List<Node> subjects(Node property, Node object) {
    return graph.stream(Node.ANY, property, object)
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  /** What stands under {@code id:} with a label or a class. */
  List<Node> things() {
    return things;
  }

  static boolean isThing(Node node) {
    return node.isURI() && node.getURI().startsWith(Names.ID);
  }

  /** What of the schema is of this kind, such as {@code owl:Class}. */
  List<Node> schema(Node kind) {
    return subjects(RDF.type.asNode(), kind).stream()
        .filter(node -> node.getURI().startsWith(Names.MYO))
        .toList();
  }

  List<Node> objects(Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(Triple::getObject)
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  boolean has(Node subject, Node property) {
    return graph.contains(subject, property, Node.ANY);
  }

  boolean isMarked(Node thing, String mark) {
    return graph.contains(thing, Names.myo(mark), TRUE);
  }

  boolean isDeclaredClass(Node kind) {
    return graph.contains(kind, RDF.type.asNode(), OWL.Class.asNode());
  }

  /** Whether a thing is of one of these classes or of a sub-class of one. */
  boolean isA(Node thing, Collection<Node> kinds) {
    return kinds(thing).stream().anyMatch(kinds::contains);
  }

  /** The classes of a thing with all their super-classes. */
  Set<Node> kinds(Node thing) {
    return kinds.computeIfAbsent(
        thing,
        node ->
            objects(node, RDF.type.asNode()).stream()
                .flatMap(kind -> supers(kind).stream())
                .collect(Collectors.toSet()));
  }

  /** A class and all its super-classes. */
  Set<Node> supers(Node kind) {
    return supers.computeIfAbsent(kind, node -> reach(Set.of(node), RDFS.subClassOf.asNode()));
  }

  /** Nodes, and all that properties lead to from them. */
  Set<Node> reach(Set<Node> start, Node... properties) {
    Set<Node> reached = new HashSet<>();
    Set<Node> next = start;
    while (!next.isEmpty()) {
      reached.addAll(next);
      next =
          next.stream()
              .flatMap(node -> Stream.of(properties).flatMap(each -> objects(node, each).stream()))
              .filter(node -> !reached.contains(node))
              .collect(Collectors.toSet());
    }
    return reached;
  }

  /** The label, or the last part of the IRI. */
  String label(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return objects(node, RDFS.label.asNode()).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElseGet(() -> code(node).replaceFirst(".*[/#:]", ""));
  }

  /** As Turtle writes it: "id:gluteus-minimus". */
  static String code(Node node) {
    return node.toString().replace(Names.MYO, "myo:").replace(Names.ID, "id:");
  }
}
