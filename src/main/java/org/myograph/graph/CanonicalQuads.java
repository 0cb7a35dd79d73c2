package org.myograph.graph;

import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** A dataset as lines of N-Quads in one order: equal datasets have equal lines. */
public final class CanonicalQuads {
  private CanonicalQuads() {}

  /** The lines without their ends, sorted by their UTF-16 units. */
  public static Stream<String> lines(DatasetGraph dataset) {
    return dataset.stream().map(CanonicalQuads::line).sorted();
  }

  /** The quads in the order of their lines. */
  public static Stream<Quad> quads(DatasetGraph dataset) {
    return dataset.stream()
        .map(quad -> Map.entry(line(quad), quad))
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue);
  }

  private static String line(Quad quad) {
    String triple = NodeFmtLib.strNodesNT(quad.getSubject(), quad.getPredicate(), quad.getObject());
    return quad.isDefaultGraph()
        ? triple + " ."
        : triple + " " + NodeFmtLib.strNT(quad.getGraph()) + " .";
  }
}
