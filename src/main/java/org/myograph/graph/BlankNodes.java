package org.myograph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Gives the blank nodes of a graph labels that follow from what is said of them and where they
 * stand, so that the same graph has the same labels whenever it is read. The blank nodes must form
 * trees, as those of axioms do.
 */
final class BlankNodes {
  /** Stands for a node while its own label is being made. */
  private static final Node CYCLE = NodeFactory.createBlankNode("cycle");

  private final Graph graph;
  private final Map<Node, String> contents = new HashMap<>();
  private final Map<Node, Node> labelled = new HashMap<>();

  private BlankNodes(Graph graph) {
    this.graph = graph;
  }

  /** The triples of a graph with such labels. */
  static Stream<Triple> stable(Graph graph) {
    BlankNodes blanks = new BlankNodes(graph);
    return graph.stream()
        .map(
            triple ->
                Triple.create(
                    blanks.label(triple.getSubject()),
                    triple.getPredicate(),
                    blanks.label(triple.getObject())));
  }

  private Node label(Node node) {
    if (!node.isBlank()) {
      return node;
    }
    Node known = labelled.get(node);
    if (known == null) {
      labelled.put(node, CYCLE);
      known = NodeFactory.createBlankNode(Fingerprint.of(place(node), content(node)));
      labelled.put(node, known);
    }
    return known;
  }

  private String place(Node node) {
    List<Triple> references = graph.find(Node.ANY, Node.ANY, node).toList();
    return references.stream()
        .map(triple -> label(triple.getSubject()) + " " + triple.getPredicate())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private String content(Node node) {
    String known = contents.get(node);
    if (known == null) {
      contents.put(node, "");
      known =
          graph.stream(node, Node.ANY, Node.ANY)
              .map(triple -> triple.getPredicate() + " " + contentOf(triple.getObject()))
              .sorted()
              .collect(Collectors.joining("\n"));
      contents.put(node, known);
    }
    return known;
  }

  private String contentOf(Node node) {
    return node.isBlank() ? Fingerprint.of(content(node)) : node.toString();
  }
}
