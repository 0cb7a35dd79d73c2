package org.myograph.query;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.myograph.ontology.Names;

/** Explains facts of a graph from the evidence and the derivations that stand in it. */
public final class Why {
  private static final Node REIFIES = NodeFactory.createURI(RDF.uri + "reifies");
  private static final Node DERIVED_FROM =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

  private final Graph graph;
  private final Labels labels;
  private final Quotes quotes;
  private final Set<Triple> told = new HashSet<>();

  private Why(Graph graph) {
    this.graph = graph;
    labels = new Labels(graph);
    quotes = new Quotes(graph);
  }

  /** Whether a fact holds, and why it does or what is known of it, as text. */
  public record Reason(boolean holds, String text) {}

  /** Explains what three names say. */
  public static Reason ask(Graph graph, String subject, String relation, String object) {
    Triple fact = fact(graph, subject, relation, object);
    return explain(graph, fact)
        .map(explanation -> new Reason(true, explanation.text()))
        .orElseGet(() -> new Reason(false, whyNot(graph, fact)));
  }

  /** The explanation of a fact; empty if it does not hold. */
  static Optional<Explanation> explain(Graph graph, Triple fact) {
    return graph.contains(fact) ? Optional.of(new Why(graph).explain(fact)) : Optional.empty();
  }

  /** The fact that three names make. */
  static Triple fact(Graph graph, String subject, String relation, String object) {
    Things things = new Things(graph);
    Node of = things.relation(relation);
    boolean kind = of.equals(RDF.type.asNode());
    return Triple.create(
        things.thing(subject), of, kind ? things.kind(object) : things.object(of, object));
  }

  /** What is known of a fact that does not hold: who only supposes it, or denies it. */
  static String whyNot(Graph graph, Triple fact) {
    StringBuilder text = new StringBuilder("not known: " + new Labels(graph).of(fact) + "\n");
    List<Quote> said = new Quotes(graph).of(fact);
    for (Quote quote : said) {
      text.append("  ").append(quote.certainty()).append(": \"").append(quote.words());
      text.append("\"\n          ").append(quote.place()).append('\n');
    }
    return text.append(said.isEmpty() ? "  nothing that states or entails it was read\n" : "")
        .toString();
  }

  private Explanation explain(Triple fact) {
    String words = labels.of(fact);
    List<Quote> stated =
        quotes.of(fact).stream().filter(quote -> quote.certainty().equals("asserted")).toList();
    if (!stated.isEmpty()) {
      return new Explanation(words, stated, "", List.of());
    }
    Optional<Node> derivation = derivation(fact);
    if (derivation.isEmpty()) {
      return new Explanation(words, List.of(), leaf(fact), List.of());
    }
    if (!told.add(fact)) {
      return new Explanation(words, List.of(), "shown above", List.of());
    }
    String axiom = "follows by: " + literal(derivation.get(), Names.myo("axiom"));
    List<Explanation> premises = premises(derivation.get()).stream().map(this::explain).toList();
    return new Explanation(words, List.of(), axiom, premises);
  }

  private String leaf(Triple fact) {
    return graph.contains(fact.getSubject(), Names.myo("status"), Node.ANY)
        ? "by the words of its name"
        : "reference ontology";
  }

  private Optional<Node> derivation(Triple fact) {
    return graph
        .find(Node.ANY, REIFIES, NodeFactory.createTripleTerm(fact))
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .filter(node -> graph.contains(node, RDF.type.asNode(), Names.myo("Derivation")))
        .min(Comparator.comparing(Node::toString));
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
