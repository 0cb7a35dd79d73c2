package org.myograph.graph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.myograph.ontology.Names;
import org.myograph.statement.Certainty;

/** Which articles of a dataset state a triple, and how they come to state it no longer. */
public final class Stating {
  private static final Node CERTAINTY = Names.myo("certainty");
  private static final Node ASSERTED = GraphBuilder.text(Certainty.ASSERTED.label());

  private final DatasetGraph dataset;

  public Stating(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /**
   * The graphs of the articles that state a triple, sorted; none if the ontology states it or
   * nothing does.
   */
  public List<Node> articles(Triple triple) {
    return dataset.stream(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject())
        .map(quad -> quad.getGraph())
        .filter(
            graph -> graph.isURI() && graph.getURI().startsWith(Names.graph("article/").getURI()))
        .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
        .toList();
  }

  /**
   * Takes a triple out of the graph of an article; the sentences that state it stay, as
   * quarantined.
   *
   * @return how many sentences of the article state it
   */
  public int quarantine(Node article, Triple triple) {
    Graph graph = dataset.getGraph(article);
    graph.delete(triple);
    List<Node> evidence =
        graph
            .find(Node.ANY, RDF.reifies.asNode(), NodeFactory.createTripleTerm(triple))
            .mapWith(Triple::getSubject)
            .filterKeep(node -> graph.contains(node, CERTAINTY, ASSERTED))
            .toList();
    for (Node node : evidence) {
      graph.delete(node, CERTAINTY, ASSERTED);
      graph.add(node, CERTAINTY, GraphBuilder.text("quarantined"));
    }
    return evidence.size();
  }
}
