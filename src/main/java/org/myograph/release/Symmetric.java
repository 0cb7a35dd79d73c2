package org.myograph.release;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/** Says of both what an ontology says of one: that they are inverse, or share nothing. */
final class Symmetric {
  private Symmetric() {}

  static void complete(Graph graph) {
    for (Node property : List.of(OWL2.inverseOf.asNode(), OWL2.disjointWith.asNode())) {
      graph.find(Node.ANY, property, Node.ANY).toList().stream()
          .filter(triple -> triple.getSubject().isURI())
          .forEach(triple -> graph.add(triple.getObject(), property, triple.getSubject()));
    }
    graph.find(Node.ANY, RDF.type.asNode(), OWL2.AllDisjointClasses.asNode()).toList().stream()
        .flatMap(
            all -> graph.find(all.getSubject(), OWL2.members.asNode(), Node.ANY).toList().stream())
        .map(Triple::getObject)
        .map(list -> GraphList.members(new GNode(graph, list)))
        .forEach(members -> setApart(members, graph));
  }

  private static void setApart(List<Node> members, Graph graph) {
    for (Node one : members) {
      members.stream()
          .filter(other -> !other.equals(one))
          .forEach(other -> graph.add(one, OWL2.disjointWith.asNode(), other));
    }
  }
}
