package org.myograph.query;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.myograph.ontology.Names;

/** The evidence of a graph, as quotes. */
public final class Quotes {
  private static final Node REIFIES = NodeFactory.createURI(RDF.uri + "reifies");

  private final Graph graph;

  public Quotes(Graph graph) {
    this.graph = graph;
  }

  /** All quotes for a fact, whatever their certainty, in the order of files and places. */
  List<Quote> of(Triple fact) {
    return graph
        .find(Node.ANY, REIFIES, NodeFactory.createTripleTerm(fact))
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .filter(node -> graph.contains(node, RDF.type.asNode(), Names.myo("Evidence")))
        .map(this::quote)
        .sorted()
        .toList();
  }

  /** A fact, asserted or not, and words for it. */
  public record Quoted(Triple fact, Quote quote) {}

  /** All quotes of the graph with what they are for, in the order of files and places. */
  public List<Quoted> all() {
    return quoted(RDF.type.asNode(), Names.myo("Evidence"));
  }

  /** The quotes out of one article. */
  List<Quoted> in(Node article) {
    return quoted(Names.myo("statedIn"), article);
  }

  private List<Quoted> quoted(Node property, Node value) {
    return graph
        .find(Node.ANY, property, value)
        .mapWith(Triple::getSubject)
        .mapWith(evidence -> new Quoted(object(evidence, REIFIES).getTriple(), quote(evidence)))
        .toList()
        .stream()
        .sorted(
            Comparator.comparing(Quoted::quote).thenComparing(quoted -> quoted.fact().toString()))
        .toList();
  }

  /** Where an article was read. */
  String source(Node article) {
    return words(article, DCTerms.source.asNode());
  }

  private Quote quote(Node evidence) {
    Node article = object(evidence, Names.myo("statedIn"));
    return new Quote(
        words(evidence, OA.exact.asNode()),
        Labels.localName(article),
        words(article, DCTerms.title.asNode()),
        source(article),
        Integer.parseInt(words(evidence, OA.start.asNode())),
        Integer.parseInt(words(evidence, OA.end.asNode())),
        words(evidence, Names.myo("section")),
        words(evidence, Names.myo("certainty")),
        words(evidence, Names.myo("qualifier")),
        words(evidence, Names.myo("condition")),
        words(evidence, Names.myo("cue")));
  }

  private Node object(Node subject, Node property) {
    return graph
        .find(subject, property, Node.ANY)
        .mapWith(Triple::getObject)
        .nextOptional()
        .orElse(NodeFactory.createLiteralString(""));
  }

  private String words(Node subject, Node property) {
    Node value = object(subject, property);
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }
}
