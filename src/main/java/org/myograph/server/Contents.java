package org.myograph.server;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.myograph.ontology.Names;

/**
 * What a build holds that its manifest does not count.
 *
 * @param open axioms from which nothing is inferred
 */
record Contents(long inferred, long mappings, long rules, List<Open> open) {
  private static final Node JUSTIFICATION =
      NodeFactory.createURI("https://w3id.org/sssom/mapping_justification");

  /** An axiom that yields no rule. */
  record Open(String axiom, String reason) {}

  static Contents of(Graph graph) {
    return new Contents(
        instances(graph, "Derivation"),
        graph.stream(Node.ANY, JUSTIFICATION, Node.ANY).count(),
        instances(graph, "Rule"),
        graph.stream(Node.ANY, RDF.type.asNode(), Names.myo("UncompiledAxiom"))
            .map(Triple::getSubject)
            .map(axiom -> new Open(words(graph, axiom, "axiom"), words(graph, axiom, "reason")))
            .sorted(Comparator.comparing(Open::reason).thenComparing(Open::axiom))
            .toList());
  }

  private static long instances(Graph graph, String kind) {
    return graph.stream(Node.ANY, RDF.type.asNode(), Names.myo(kind)).count();
  }

  private static String words(Graph graph, Node axiom, String property) {
    return graph
        .find(axiom, Names.myo(property), Node.ANY)
        .next()
        .getObject()
        .getLiteralLexicalForm();
  }
}
