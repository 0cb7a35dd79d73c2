package org.myograph.ontology;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;

/** The properties by which an ontology names things, besides their label. */
public final class NameProperties {
  private static final Node EXACT =
      NodeFactory.createURI("http://www.geneontology.org/formats/oboInOwl#hasExactSynonym");

  private NameProperties() {}

  /**
   * Those whose names mean just the thing that bears them: SKOS's own, then the ontology's with
   * {@code oboInOwl:hasExactSynonym} as their {@code myo:nameScope}, by IRI.
   */
  public static List<Node> exact(Graph graph) {
    Set<Node> properties =
        new LinkedHashSet<>(List.of(SKOS.altLabel.asNode(), SKOS.hiddenLabel.asNode()));
    graph
        .find(Node.ANY, Names.myo("nameScope"), EXACT)
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .sorted(Comparator.comparing(Node::getURI))
        .forEach(properties::add);
    return List.copyOf(properties);
  }
}
