package org.myograph.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.myograph.ontology.Names;

/**
 * All that is known of one thing.
 *
 * @param label its name
 * @param kinds the labels of its classes, by their local names
 * @param facts what it is related to, with the sentences that say so
 */
public record Profile(String label, Map<String, String> kinds, List<Fact> facts) {
  public Profile {
    kinds = new TreeMap<>(kinds);
    facts = List.copyOf(facts);
  }

  /**
   * One fact about the thing.
   *
   * @param iri of the object; empty if the object is a text
   * @param quotes that state, suppose or deny it; empty if it was inferred or stands in the
   *     ontology
   */
  public record Fact(String relation, String object, String iri, List<Quote> quotes)
      implements Comparable<Fact> {
    public Fact {
      quotes = List.copyOf(quotes);
    }

    @Override
    public int compareTo(Fact other) {
      return Comparator.comparing(Fact::relation).thenComparing(Fact::object).compare(this, other);
    }
  }

  /** Collects what a graph knows of a thing. */
  public static Profile of(Graph graph, Node thing) {
    return new Collector(graph).profile(thing);
  }

  private static final class Collector {
    private static final Node REIFIES = NodeFactory.createURI(RDF.uri + "reifies");

    private final Graph graph;
    private final Kinds kinds;
    private final Labels labels;
    private final Quotes quotes;

    Collector(Graph graph) {
      this.graph = graph;
      kinds = new Kinds(graph);
      labels = new Labels(graph);
      quotes = new Quotes(graph);
    }

    Profile profile(Node thing) {
      Map<String, String> classes =
          triples(thing, RDF.type.asNode())
              .map(Triple::getObject)
              .filter(kind -> kind.isURI() && kind.getURI().startsWith(Names.MYO))
              .distinct()
              .collect(Collectors.toMap(Labels::localName, labels::of));
      List<Fact> facts =
          Stream.concat(triples(thing, Node.ANY), supposed(thing))
              .filter(triple -> kinds.isRelation(triple.getPredicate()))
              .filter(triple -> !triple.getObject().equals(thing))
              .distinct()
              .map(this::fact)
              .sorted()
              .toList();
      return new Profile(labels.of(thing), classes, facts);
    }

    private Stream<Triple> triples(Node subject, Node property) {
      return graph.find(subject, property, Node.ANY).toList().stream();
    }

    /** What is said of the thing, asserted or not. */
    private Stream<Triple> supposed(Node thing) {
      return graph
          .find(Node.ANY, REIFIES, Node.ANY)
          .mapWith(triple -> triple.getObject().getTriple())
          .filterKeep(triple -> triple.getSubject().equals(thing))
          .toList()
          .stream();
    }

    private Fact fact(Triple triple) {
      Node object = triple.getObject();
      return new Fact(
          labels.of(triple.getPredicate()),
          labels.of(object),
          object.isURI() ? object.getURI() : "",
          quotes.of(triple));
    }
  }
}
