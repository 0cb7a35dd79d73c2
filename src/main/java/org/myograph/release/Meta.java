package org.myograph.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.myograph.ontology.Names;

/**
 * Describes a dataset in VoID, with how many things of each class it holds and what is said of
 * them, and without saying when it was made: the same input gives the same.
 */
public final class Meta {
  private static final Node DATASET =
      NodeFactory.createURI("https://w3id.org/myograph/graph/meta#dataset");

  private Meta() {}

  /** Fills the graph of metadata from what the other graphs hold. */
  public static void add(DatasetGraph dataset) {
    Graph meta = GraphFactory.createDefaultGraph();
    meta.add(DATASET, RDF.type.asNode(), VOID.Dataset.asNode());
    meta.add(DATASET, DCTerms.title.asNode(), NodeFactory.createLiteralString("Myograph"));
    meta.add(DATASET, VOID.uriSpace.asNode(), NodeFactory.createLiteralString(Names.ID));
    meta.add(DATASET, VOID.vocabulary.asNode(), NodeFactory.createURI(Names.MYO));
    ontologyVersion(dataset)
        .ifPresent(version -> meta.add(DATASET, DCTerms.conformsTo.asNode(), version));
    dataset
        .listGraphNodes()
        .forEachRemaining(
            name -> {
              meta.add(DATASET, VOID.subset.asNode(), name);
              meta.add(name, RDF.type.asNode(), VOID.Dataset.asNode());
              meta.add(name, VOID.triples.asNode(), number(dataset.getGraph(name).size()));
            });
    meta.add(DATASET, VOID.triples.asNode(), number(dataset.stream().count()));
    partitions(GraphView.createUnionGraph(dataset)).find().forEachRemaining(meta::add);
    Graph target = dataset.getGraph(Names.graph("meta"));
    meta.find().forEachRemaining(target::add);
  }

  private static Graph partitions(Graph all) {
    try (InputStream query = Meta.class.getResourceAsStream("partitions.rq");
        QueryExec run =
            QueryExec.graph(all)
                .query(new String(query.readAllBytes(), StandardCharsets.UTF_8))
                .build()) {
      return run.construct();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Node> ontologyVersion(DatasetGraph dataset) {
    return dataset.stream(
            Names.graph("ontology"), Node.ANY, RDF.type.asNode(), OWL.Ontology.asNode())
        .flatMap(
            quad ->
                dataset.stream(
                    quad.getGraph(), quad.getSubject(), OWL2.versionIRI.asNode(), Node.ANY))
        .map(quad -> quad.getObject())
        .findFirst();
  }

  private static Node number(long number) {
    return NodeFactory.createLiteralDT(String.valueOf(number), XSDDatatype.XSDinteger);
  }
}
