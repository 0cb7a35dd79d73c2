package org.myograph.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.myograph.ontology.Names;

/** Which articles of a dataset state a triple. */
public final class Stating {
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

  /** Takes a triple out of the graph of an article; how the article states it stays readable. */
  public void withdraw(Node article, Triple triple) {
    dataset.getGraph(article).delete(triple);
  }
}
