package org.myograph.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.myograph.ontology.Names;
import org.myograph.query.Explanation.How;

/**
 * All that is known of one thing.
 *
 * @param label its name
 * @param kinds the labels of its classes, by their local names
 * @param facts what it is related to, with the sentences that say so: those of one relation
 *     together, all in the order in which the article about the thing speaks of them; then those
 *     that only other articles speak of, then those that none does, by name
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
   * @param how stated if there are quotes, inferred or given if there are none
   * @param quotes that state, suppose or deny it
   */
  public record Fact(String relation, String object, String iri, How how, List<Quote> quotes) {
    public Fact {
      quotes = List.copyOf(quotes);
    }

    /** How many places say it in a manner such as "stated" or "hedged". */
    public long places(String manner) {
      return quotes.stream()
          .filter(quote -> quote.manner().equals(manner))
          .map(Quote::place)
          .distinct()
          .count();
    }

    /** Under which it is known, in the articles' words; empty if one states it without. */
    public Set<String> conditions() {
      return Quote.conditions(quotes);
    }
  }

  /**
   * Collects what a graph knows of a thing.
   *
   * @param supposed in the same graph
   */
  static Profile of(Graph graph, Supposed supposed, Node thing) {
    return new Collector(graph).profile(thing, supposed.of(thing));
  }

  private static final class Collector {
    private static final Node REIFIES = NodeFactory.createURI(RDF.uri + "reifies");
    private static final int ELSEWHERE = Integer.MAX_VALUE - 1;
    private static final int NOWHERE = Integer.MAX_VALUE;

    private final Graph graph;
    private final Kinds kinds;
    private final Labels labels;
    private final Quotes quotes;
    private final Map<Node, Boolean> relations = new HashMap<>();
    private final Map<Node, String> words = new HashMap<>();

    Collector(Graph graph) {
      this.graph = graph;
      kinds = new Kinds(graph);
      labels = new Labels(graph);
      quotes = new Quotes(graph);
    }

    Profile profile(Node thing, List<Triple> supposed) {
      Map<String, String> classes =
          triples(thing, RDF.type.asNode())
              .map(Triple::getObject)
              .filter(kind -> kind.isURI() && kind.getURI().startsWith(Names.MYO))
              .distinct()
              .collect(Collectors.toMap(Labels::localName, labels::of));
      List<Fact> facts =
          Stream.concat(triples(thing, Node.ANY), supposed.stream())
              .filter(triple -> relations.computeIfAbsent(triple.getPredicate(), kinds::isRelation))
              .filter(triple -> !triple.getObject().equals(thing))
              .distinct()
              .map(this::fact)
              .toList();
      return new Profile(labels.of(thing), classes, ordered(facts, articles(thing)));
    }

    /** Where the articles about a thing were read. */
    private Set<String> articles(Node thing) {
      return graph
          .find(Node.ANY, Names.myo("about"), thing)
          .mapWith(about -> quotes.source(about.getSubject()))
          .toSet();
    }

    private static List<Fact> ordered(List<Fact> facts, Set<String> articles) {
      Map<String, Integer> first =
          facts.stream()
              .collect(Collectors.toMap(Fact::relation, fact -> at(fact, articles), Math::min));
      return facts.stream()
          .sorted(
              Comparator.comparing((Fact fact) -> first.get(fact.relation()))
                  .thenComparing(Fact::relation)
                  .thenComparing(fact -> at(fact, articles))
                  .thenComparing(Fact::object))
          .toList();
    }

    private static int at(Fact fact, Set<String> articles) {
      return fact.quotes().stream()
          .mapToInt(quote -> articles.contains(quote.source()) ? at(quote) : ELSEWHERE)
          .min()
          .orElse(NOWHERE);
    }

    /** What a line says by its label comes before what a phrase in it says besides. */
    private static int at(Quote quote) {
      return 2 * quote.start() + (quote.cue().contains("{") ? 1 : 0);
    }

    private Stream<Triple> triples(Node subject, Node property) {
      return graph.find(subject, property, Node.ANY).toList().stream();
    }

    private Fact fact(Triple triple) {
      Node object = triple.getObject();
      List<Quote> said = quotes.of(triple);
      return new Fact(
          words.computeIfAbsent(triple.getPredicate(), labels::of),
          labels.of(object),
          object.isURI() ? object.getURI() : "",
          said.isEmpty() ? unsaid(triple) : How.STATED,
          said);
    }

    private How unsaid(Triple triple) {
      boolean derived =
          graph
              .find(Node.ANY, REIFIES, NodeFactory.createTripleTerm(triple))
              .filterKeep(it -> graph.contains(it.getSubject(), Names.myo("axiom"), Node.ANY))
              .hasNext();
      return derived ? How.INFERRED : How.GIVEN;
    }
  }
}
