package org.myograph.reason;

import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.myograph.graph.Fingerprint;
import org.myograph.ontology.Names;

/** Writes inferences into a dataset: each conclusion, and its derivation as data. */
public final class Derivations {
  private static final Node DERIVED_FROM =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

  private Derivations() {}

  /** Fills the graph of inferences. */
  public static void add(Closure closure, DatasetGraph dataset) {
    Graph graph = dataset.getGraph(Names.graph("inferred"));
    closure.inferences().forEach(inference -> add(inference, graph));
  }

  private static void add(Inference inference, Graph graph) {
    Triple conclusion = inference.conclusion();
    String premises =
        inference.premises().stream().map(Triple::toString).collect(Collectors.joining("\n"));
    Node name =
        Names.derivation(Fingerprint.of(conclusion.toString(), inference.axiom(), premises));
    graph.add(conclusion);
    graph.add(name, RDF.type.asNode(), Names.myo("Derivation"));
    graph.add(name, RDF.reifies.asNode(), NodeFactory.createTripleTerm(conclusion));
    graph.add(name, Names.myo("axiom"), NodeFactory.createLiteralString(inference.axiom()));
    for (Triple premise : inference.premises()) {
      graph.add(name, DERIVED_FROM, NodeFactory.createTripleTerm(premise));
    }
  }
}
