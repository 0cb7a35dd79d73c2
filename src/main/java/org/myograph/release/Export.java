package org.myograph.release;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.myograph.graph.CanonicalQuads;

/** Writes a dataset to a stream, which it leaves open. */
public final class Export {
  private Export() {}

  /** Sorted N-Quads: the same dataset gives the same bytes. */
  public static void nquads(DatasetGraph dataset, OutputStream out) {
    BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      Iterator<String> lines = CanonicalQuads.lines(dataset).iterator();
      while (lines.hasNext()) {
        writer.write(lines.next());
        writer.write('\n');
      }
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All graphs in TriG, for reading by people. */
  public static void trig(DatasetGraph dataset, OutputStream out) {
    RDFWriter.source(Sorted.copy(dataset)).format(RDFFormat.TRIG_PRETTY).output(out);
  }

  /** The union of all graphs in Turtle, for reading by people. */
  public static void turtle(DatasetGraph dataset, OutputStream out) {
    Graph union = Sorted.union(dataset);
    RDFWriter.source(union).format(RDFFormat.TURTLE_PRETTY).output(out);
  }

  /**
   * The union of all graphs in JSON-LD, without triples about triples, which JSON-LD cannot write.
   */
  public static void jsonld(DatasetGraph dataset, OutputStream out) {
    Graph plain =
        Sorted.graph(
            Sorted.union(dataset).stream().filter(triple -> !triple.getObject().isTripleTerm()));
    RDFWriter.source(plain).format(RDFFormat.JSONLD11_PRETTY).output(out);
  }

  /**
   * What is said of one thing, and of others with it, without triples about triples; in one order,
   * so that the same graph gives the same bytes.
   */
  public static void thing(Graph graph, Node thing, RDFFormat format, OutputStream out) {
    Stream<Triple> of = graph.find(thing, Node.ANY, Node.ANY).toList().stream();
    Stream<Triple> with = graph.find(Node.ANY, Node.ANY, thing).toList().stream();
    Graph plain =
        Sorted.graph(
            Stream.concat(of, with)
                .filter(triple -> triple.getSubject().isURI())
                .filter(triple -> !triple.getObject().isTripleTerm())
                .distinct()
                .sorted(Comparator.comparing(Triple::toString)));
    RDFWriter.source(plain).format(format).output(out);
  }
}
