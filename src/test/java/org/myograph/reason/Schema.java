package org.myograph.reason;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.myograph.ontology.Names;

/** The classes and relations of the ontology, without its terms, and small sets of facts. */
final class Schema {
  private static final String PREFIXES =
      """
      PREFIX myo: <https://w3id.org/myograph/ontology#>
      PREFIX id: <https://w3id.org/myograph/id/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      """;

  /** Relations of things to themselves that rules read as conditions and never conclude. */
  static final Set<Node> MARKS = Set.of(Names.myo("isMuscular"), Names.myo("isContractile"));

  private static final Path FOLDER = Path.of("ontology/schema");
  private static final Graph GRAPH = readAll(file -> true);
  private static final Reasoner REASONER = new Reasoner(GRAPH);

  private Schema() {}

  static Graph graph() {
    return GRAPH;
  }

  static Reasoner reasoner() {
    return REASONER;
  }

  static Graph turtle(String text) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(PREFIXES + text, Lang.TURTLE).parse(graph);
    return graph;
  }

  static Set<Triple> facts(String text) {
    return new HashSet<>(turtle(text).find().toList());
  }

  static Set<Triple> facts(Path file) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(graph, file.toString());
    return new HashSet<>(graph.find().toList());
  }

  /** A schema of its own. */
  static Reasoner reasoner(String text) {
    return new Reasoner(turtle(text));
  }

  /** The schema without the kinds of muscle, with which HermiT is many times faster. */
  static Graph withoutKinds() {
    return readAll(file -> !file.getFileName().toString().startsWith("kinds-"));
  }

  private static Graph readAll(Predicate<Path> wanted) {
    Graph graph = GraphFactory.createDefaultGraph();
    try (Stream<Path> files = Files.list(FOLDER)) {
      files.filter(wanted).sorted().forEach(file -> RDFDataMgr.read(graph, file.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return graph;
  }
}
