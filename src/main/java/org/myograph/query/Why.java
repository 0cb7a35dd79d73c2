package org.myograph.query;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.myograph.ontology.Names;

/** Explains facts of a graph from the evidence and the derivations that stand in it. */
public final class Why {
  private static final Node REIFIES = NodeFactory.createURI(RDF.uri + "reifies");
  private static final Node DERIVED_FROM =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

  private static final Node MAPPED_BY =
      NodeFactory.createURI("https://w3id.org/sssom/mapping_justification");
  private static final Node CONFIDENCE = NodeFactory.createURI("https://w3id.org/sssom/confidence");

  private final Graph graph;
  private final Labels labels;
  private final Quotes quotes;
  private final Set<Triple> told = new HashSet<>();

  Why(Graph graph) {
    this.graph = graph;
    labels = new Labels(graph);
    quotes = new Quotes(graph);
  }

  /** Whether a fact holds, and why it does or what is known of it, as text. */
  public record Reason(boolean holds, String text) {}

  /** Explains what three names say. */
  public static Reason ask(Graph graph, String subject, String relation, String object) {
    Triple fact = fact(graph, subject, relation, object);
    return new Reason(graph.contains(fact), new Why(graph).of(fact).text());
  }

  /** The fact that three names make. */
  static Triple fact(Graph graph, String subject, String relation, String object) {
    Things things = new Things(graph);
    Node of = things.relation(relation);
    boolean kind = of.equals(RDF.type.asNode());
    return Triple.create(
        things.thing(subject), of, kind ? things.kind(object) : things.object(of, object));
  }

  /** Whether the graph holds the fact, or knows who supposes or denies it. */
  boolean knows(Triple fact) {
    return graph.contains(fact) || !quotes.of(fact).isEmpty();
  }

  /**
   * Why a fact holds or, if it does not, who only supposes it or denies it. What was explained
   * before is not explained again.
   */
  Explanation of(Triple fact) {
    return graph.contains(fact) ? explain(fact) : supposed(fact);
  }

  private Explanation supposed(Triple fact) {
    List<Quote> said = quotes.of(fact);
    String ground = said.isEmpty() ? "nothing that states or entails it was read" : "";
    return new Explanation("not known: " + labels.of(fact), said, ground, List.of());
  }

  private Explanation explain(Triple fact) {
    String words = labels.of(fact);
    List<Quote> stated =
        quotes.of(fact).stream().filter(quote -> quote.certainty().equals("asserted")).toList();
    Optional<Node> derivation = derivation(fact);
    if (stated.isEmpty() && derivation.isEmpty()) {
      return new Explanation(words, List.of(), leaf(fact), List.of());
    }
    if (!told.add(fact)) {
      return new Explanation(words, List.of(), "shown above", List.of());
    }
    if (!stated.isEmpty()) {
      return new Explanation(words, stated, "", List.of());
    }
    String axiom = "follows by: " + literal(derivation.get(), Names.myo("axiom"));
    List<Explanation> premises = premises(derivation.get()).stream().map(this::explain).toList();
    return new Explanation(words, List.of(), axiom, premises);
  }

  private String leaf(Triple fact) {
    if (fact.getPredicate().equals(Names.myo("about"))) {
      return "the title of " + literal(fact.getSubject(), DCTerms.source.asNode());
    }
    Optional<Node> mapping = reifiers(fact, MAPPED_BY).findFirst();
    if (mapping.isPresent()) {
      return mapped(mapping.get());
    }
    return graph.contains(fact.getSubject(), Names.myo("status"), Node.ANY)
        ? "by the words of its name"
        : "reference ontology";
  }

  private String mapped(Node mapping) {
    Node justification = graph.find(mapping, MAPPED_BY, Node.ANY).next().getObject();
    return "mapped by %s, confidence %s, in %s"
        .formatted(
            labels.of(justification),
            literal(mapping, CONFIDENCE),
            literal(mapping, DCTerms.source.asNode()));
  }

  private Optional<Node> derivation(Triple fact) {
    return reifiers(fact, Names.myo("axiom")).findFirst();
  }

  /** What reifies a fact and has a property, in the order of the IRIs. */
  private Stream<Node> reifiers(Triple fact, Node property) {
    return graph
        .find(Node.ANY, REIFIES, NodeFactory.createTripleTerm(fact))
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .filter(node -> graph.contains(node, property, Node.ANY))
        .sorted(Comparator.comparing(Node::toString));
  }

  private List<Triple> premises(Node derivation) {
    return graph
        .find(derivation, DERIVED_FROM, Node.ANY)
        .mapWith(triple -> triple.getObject().getTriple())
        .toList()
        .stream()
        .sorted(Comparator.comparing(labels::of))
        .toList();
  }

  private String literal(Node subject, Node property) {
    return graph
        .find(subject, property, Node.ANY)
        .nextOptional()
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .orElse("");
  }
}
