package org.myograph.release;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.myograph.graph.CanonicalQuads;

/** Copies of a dataset in memory with prefixes, filled in one order so that they print alike. */
final class Sorted {
  static final Map<String, String> PREFIXES =
      new TreeMap<>(
          Map.of(
              "myo", "https://w3id.org/myograph/ontology#",
              "id", "https://w3id.org/myograph/id/",
              "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
              "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
              "owl", "http://www.w3.org/2002/07/owl#",
              "skos", "http://www.w3.org/2004/02/skos/core#",
              "dcterms", "http://purl.org/dc/terms/",
              "prov", "http://www.w3.org/ns/prov#",
              "oa", "http://www.w3.org/ns/oa#",
              "xsd", "http://www.w3.org/2001/XMLSchema#"));

  private Sorted() {}

  static DatasetGraph copy(DatasetGraph dataset) {
    DatasetGraph copy = DatasetGraphFactory.create();
    PREFIXES.forEach(copy.prefixes()::add);
    CanonicalQuads.quads(dataset).forEach(copy::add);
    return copy;
  }

  static Graph union(DatasetGraph dataset) {
    return graph(CanonicalQuads.quads(dataset).map(Quad::asTriple));
  }

  static Graph graph(Stream<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(PREFIXES);
    triples.forEach(graph::add);
    return graph;
  }
}
