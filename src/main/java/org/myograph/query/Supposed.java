package org.myograph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.myograph.ontology.Names;

/**
 * The facts that sentences speak of without stating them, by their subjects. They stand in a graph
 * only as triple terms, which no index of a database leads to by their parts.
 */
final class Supposed {
  private static final Node ASSERTED = NodeFactory.createLiteralString("asserted");

  private final Map<Node, List<Triple>> bySubject;

  private Supposed(Map<Node, List<Triple>> bySubject) {
    this.bySubject = bySubject;
  }

  static Supposed in(Graph graph) {
    List<Node> doubtful =
        graph
            .find(Node.ANY, Names.myo("certainty"), Node.ANY)
            .filterDrop(triple -> triple.getObject().equals(ASSERTED))
            .mapWith(Triple::getSubject)
            .toList();
    return new Supposed(
        doubtful.stream()
            .flatMap(
                evidence -> graph.find(evidence, RDF.reifies.asNode(), Node.ANY).toList().stream())
            .map(triple -> triple.getObject().getTriple())
            .distinct()
            .collect(Collectors.groupingBy(Triple::getSubject, HashMap::new, Collectors.toList())));
  }

  /** What is supposed or denied of a thing; some of it may be known all the same. */
  List<Triple> of(Node thing) {
    return bySubject.getOrDefault(thing, List.of());
  }
}
