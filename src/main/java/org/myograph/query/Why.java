package org.myograph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.myograph.ontology.Names;
import org.myograph.query.Explanation.How;
import org.myograph.reason.Inference;
import org.myograph.reason.Lawbook;
import org.myograph.reason.NearMiss;

/** Explains facts of a graph from the evidence and the derivations that stand in it. */
final class Why {
  private static final Node DERIVED_FROM =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

  private static final Node MAPPED_BY =
      NodeFactory.createURI("https://w3id.org/sssom/mapping_justification");
  private static final Node CONFIDENCE = NodeFactory.createURI("https://w3id.org/sssom/confidence");

  private final Graph graph;
  private final Lawbook laws;
  private final Labels labels;
  private final Quotes quotes;
  private final Map<Triple, Set<String>> told = new HashMap<>();
  private final Graph data = GraphFactory.createDefaultGraph();

  Why(Graph graph) {
    this(graph, Lawbook.EMPTY);
  }

  /**
   * @param laws tell how a fact could be derived besides, or what it lacks
   */
  Why(Graph graph, Lawbook laws) {
    this.graph = graph;
    this.laws = laws;
    labels = new Labels(graph);
    quotes = new Quotes(graph);
  }

  /**
   * Proves a fact or tells what is known of it.
   *
   * @param most how many other derivations to look for
   */
  Proof prove(Triple fact, int most) {
    Explanation explanation = of(fact);
    if (most > 0 && explanation.holds()) {
      explanation = explanation.with(others(explanation, most));
    }
    return new Proof(explanation, data);
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
    return graph.contains(fact) ? explain(fact) : unknown(fact);
  }

  private Explanation unknown(Triple fact) {
    List<Quote> said = quotes(fact);
    Optional<String> open = laws.open(fact, graph);
    if (open.isPresent()) {
      return leaf(fact, How.OPEN, open.get(), said, Set.of());
    }
    Optional<NearMiss> near = laws.nearest(fact, graph);
    List<Explanation> premises = new ArrayList<>();
    near.ifPresent(
        miss -> {
          miss.holding().forEach(premise -> premises.add(explain(premise)));
          miss.missing().forEach(premise -> premises.add(missing(premise)));
        });
    String axiom = near.map(NearMiss::axiom).orElse("");
    return new Explanation(
        fact, labels.of(fact), How.UNKNOWN, axiom, said, Set.of(), premises, List.of());
  }

  private Explanation missing(Triple premise) {
    List<Quote> said = premise.isConcrete() ? quotes(premise) : List.of();
    return leaf(premise, How.UNKNOWN, "", said, Set.of());
  }

  private Explanation explain(Triple fact) {
    List<Quote> stated =
        quotes(fact).stream().filter(quote -> quote.certainty().equals("asserted")).toList();
    Optional<Node> derivation = stated.isEmpty() ? derivation(fact) : Optional.empty();
    data.add(fact);
    if (stated.isEmpty() && derivation.isEmpty()) {
      return leaf(fact, How.GIVEN, source(fact), List.of(), Set.of());
    }
    if (told.containsKey(fact)) {
      return leaf(fact, How.TOLD, "", List.of(), told.get(fact));
    }
    told.put(fact, Set.of());
    Explanation explanation =
        derivation.isEmpty()
            ? leaf(fact, How.STATED, "", stated, Quote.conditions(stated))
            : inferred(fact, derivation.get());
    told.put(fact, explanation.conditions());
    return explanation;
  }

  private Explanation inferred(Triple fact, Node derivation) {
    describe(derivation);
    return inferred(fact, literal(derivation, Names.myo("axiom")), premises(derivation), List.of());
  }

  private Explanation inferred(
      Triple fact, String axiom, List<Triple> premises, List<Explanation> others) {
    List<Explanation> grounds = premises.stream().map(this::explain).toList();
    Set<String> conditions =
        grounds.stream()
            .flatMap(ground -> ground.conditions().stream())
            .collect(Collectors.toSet());
    return new Explanation(
        fact, labels.of(fact), How.INFERRED, axiom, List.of(), conditions, grounds, others);
  }

  private Explanation leaf(
      Triple fact, How how, String note, List<Quote> said, Set<String> conditions) {
    return new Explanation(
        fact, labels.of(fact), how, note, said, conditions, List.of(), List.of());
  }

  private List<Explanation> others(Explanation main, int most) {
    List<Explanation> others = new ArrayList<>();
    Set<Triple> used = main.premises().stream().map(Explanation::fact).collect(Collectors.toSet());
    for (Inference each : laws.derivations(main.fact(), graph, most + 1)) {
      boolean same = each.axiom().equals(main.note()) && used.containsAll(each.premises());
      if (!same && others.size() < most) {
        others.add(inferred(each.conclusion(), each.axiom(), each.premises(), List.of()));
      }
    }
    return others;
  }

  private List<Quote> quotes(Triple fact) {
    reifiers(fact, Names.myo("statedIn")).forEach(this::describe);
    return quotes.of(fact);
  }

  /** Keeps what the graph says of a node for the proof, and of the article that it names. */
  private void describe(Node node) {
    graph
        .find(node, Node.ANY, Node.ANY)
        .toList()
        .forEach(
            triple -> {
              data.add(triple);
              if (triple.predicateMatches(Names.myo("statedIn"))) {
                describe(triple.getObject());
              }
            });
  }

  private String source(Triple fact) {
    if (fact.getPredicate().equals(Names.myo("about"))) {
      return "the title of " + literal(fact.getSubject(), DCTerms.source.asNode());
    }
    Optional<Node> mapping = reifiers(fact, MAPPED_BY).findFirst();
    if (mapping.isPresent()) {
      describe(mapping.get());
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
        .find(Node.ANY, RDF.reifies.asNode(), NodeFactory.createTripleTerm(fact))
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
