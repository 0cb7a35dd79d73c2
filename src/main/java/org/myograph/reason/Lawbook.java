package org.myograph.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.myograph.graph.Fingerprint;
import org.myograph.ontology.Names;

/**
 * The rules of a build, asked backwards: by which of them a triple follows, or comes near to. A
 * build has them as data, each a {@code myo:Rule} with its axiom in words and itself in SPARQL.
 */
public final class Lawbook {
  /** Has no rules. */
  public static final Lawbook EMPTY = new Lawbook(Stream.empty(), Map.of());

  private static final Node REASON = Names.myo("reason");
  private static final Node OPEN = Names.myo("leavesOpen");

  private final Map<Node, List<Law>> byHead = new HashMap<>();
  private final Map<Node, String> open;

  private Lawbook(Stream<Law> laws, Map<Node, String> open) {
    this.open = open;
    laws.sorted().forEach(law -> byHead.computeIfAbsent(key(law), k -> new ArrayList<>()).add(law));
  }

  /** The relation of a rule's conclusion, or its kind where it concludes one. */
  private static Node key(Law law) {
    return key(law.rule().head().orElseThrow());
  }

  private static Node key(Triple head) {
    return head.predicateMatches(RDF.type.asNode()) ? head.getObject() : head.getPredicate();
  }

  /**
   * Adds the rules by which a reasoner draws conclusions to a graph, and the axioms that yield no
   * rule, with the reason and the relations and classes that each leaves open.
   */
  public static void add(Reasoner reasoner, Graph graph) {
    for (Law law : reasoner.laws()) {
      if (law.rule().head().isPresent()) {
        String sparql = RuleText.of(law.rule());
        Node rule = Names.rule(Fingerprint.of(law.words(), sparql));
        graph.add(rule, RDF.type.asNode(), Names.myo("Rule"));
        graph.add(rule, Names.myo("axiom"), NodeFactory.createLiteralString(law.words()));
        graph.add(rule, Names.myo("sparql"), NodeFactory.createLiteralString(sparql));
      }
    }
    reasoner.uncompiled().forEach(axiom -> add(axiom, graph));
  }

  private static void add(Uncompiled uncompiled, Graph graph) {
    Node axiom = Names.rule(Fingerprint.of(uncompiled.axiom(), uncompiled.reason()));
    graph.add(axiom, RDF.type.asNode(), Names.myo("UncompiledAxiom"));
    graph.add(axiom, Names.myo("axiom"), NodeFactory.createLiteralString(uncompiled.axiom()));
    graph.add(axiom, REASON, NodeFactory.createLiteralString(uncompiled.reason()));
    uncompiled.open().forEach(each -> graph.add(axiom, OPEN, each));
  }

  /** The rules that a graph holds. */
  public static Lawbook of(Graph graph) {
    return new Lawbook(
        graph
            .find(Node.ANY, Names.myo("sparql"), Node.ANY)
            .mapWith(
                triple ->
                    new Law(
                        words(graph, triple.getSubject()),
                        RuleText.read(triple.getObject().getLiteralLexicalForm())))
            .toList()
            .stream(),
        openIn(graph));
  }

  private static Map<Node, String> openIn(Graph graph) {
    Map<Node, String> open = new HashMap<>();
    for (Triple leaves : graph.find(Node.ANY, OPEN, Node.ANY).toList()) {
      Node axiom = leaves.getSubject();
      String reason =
          graph.find(axiom, REASON, Node.ANY).next().getObject().getLiteralLexicalForm();
      open.merge(
          leaves.getObject(),
          words(graph, axiom) + " yields no rule, for " + reason,
          BinaryOperator.minBy(Comparator.naturalOrder()));
    }
    return open;
  }

  /**
   * The axiom for which a triple that is not inferred may be entailed all the same; none if no is
   * no. What is of a kind already is of no other that a union leaves open.
   */
  public Optional<String> open(Triple conclusion, Graph graph) {
    boolean settled =
        conclusion.predicateMatches(RDF.type.asNode())
            && graph.contains(conclusion.getSubject(), RDF.type.asNode(), Node.ANY);
    return settled ? Optional.empty() : Optional.ofNullable(open.get(key(conclusion)));
  }

  private static String words(Graph graph, Node rule) {
    return graph
        .find(rule, Names.myo("axiom"), Node.ANY)
        .nextOptional()
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .orElse("");
  }

  /**
   * The ways in which a triple follows in one step from triples of a graph, in the order of the
   * rules; none has the triple itself among its premises.
   *
   * @param most how many are enough
   */
  public List<Inference> derivations(Triple conclusion, Graph graph, int most) {
    Set<Inference> found = new LinkedHashSet<>();
    for (Law law : about(conclusion)) {
      new Match(law.rule(), graph, conclusion)
          .premises(0, most - found.size())
          .forEach(premises -> found.add(new Inference(conclusion, law.words(), premises)));
      if (found.size() >= most) {
        break;
      }
    }
    return List.copyOf(found);
  }

  /** What comes nearest to entail a triple: lacks fewest premises and, of these, has most. */
  public Optional<NearMiss> nearest(Triple conclusion, Graph graph) {
    NearMiss best = null;
    for (Law law : about(conclusion)) {
      List<List<Triple>> nearest = List.of();
      for (int lacks = 1; nearest.isEmpty() && lacks <= law.rule().body().size(); lacks++) {
        nearest = new Match(law.rule(), graph, conclusion).premises(lacks, 1);
      }
      for (List<Triple> premises : nearest) {
        List<Triple> missing = premises.stream().filter(each -> !holds(graph, each)).toList();
        List<Triple> holding = premises.stream().filter(each -> !missing.contains(each)).toList();
        if (isNearer(missing, holding, best)) {
          best = new NearMiss(law.words(), holding, missing);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean holds(Graph graph, Triple premise) {
    return premise.isConcrete() && graph.contains(premise);
  }

  private static boolean isNearer(List<Triple> missing, List<Triple> holding, NearMiss best) {
    if (best == null || missing.size() != best.missing().size()) {
      return best == null || missing.size() < best.missing().size();
    }
    return holding.size() > best.holding().size();
  }

  private List<Law> about(Triple conclusion) {
    return byHead.getOrDefault(key(conclusion), List.of());
  }
}
