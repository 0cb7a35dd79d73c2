package org.myograph.query;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.myograph.ontology.Names;

/**
 * What a question sees.
 *
 * @param dataset what it is put to
 * @param graphs where what it found is looked up, one after the other
 */
record View(DatasetGraph dataset, List<Graph> graphs) {

  static View of(DatasetGraph dataset) {
    return new View(dataset, List.of(dataset.getUnionGraph()));
  }

  /** The same, with the union of an earlier dataset's graphs as the graph "before". */
  View since(DatasetGraph earlier) {
    DatasetGraph both = new DatasetGraphMapLink(now());
    dataset.listGraphNodes().forEachRemaining(name -> both.addGraph(name, dataset.getGraph(name)));
    both.getContext()
        .set(TextQuery.textIndex, dataset.getContext().<Object>get(TextQuery.textIndex));
    // Wrapped, for a database takes what another one has found for its own by mistake.
    Graph before = new WrappedGraph(earlier.getUnionGraph());
    both.addGraph(Names.graph("before"), before);
    return new View(both, List.of(now(), before));
  }

  Graph now() {
    return graphs.get(0);
  }
}
