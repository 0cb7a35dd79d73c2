package org.myograph.reason;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.ClauseEntry;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.reasoner.rulesys.Node_RuleVariable;
import org.apache.jena.sparql.graph.GraphFactory;

/** The same rules run by Jena's RETE engine, which shares no code with ours. */
final class Rete {
  private Rete() {}

  /** The stated triples and all that follows, without regard to clashes. */
  static Set<Triple> close(Collection<Law> laws, Collection<Triple> stated) {
    return new HashSet<>(engine(laws).bind(graph(stated)).find().toList());
  }

  /** How many triples there are in the end; the engine keeps how it came to each. */
  static int closeWithDerivations(Collection<Law> laws, Collection<Triple> stated) {
    GenericRuleReasoner engine = engine(laws);
    engine.setDerivationLogging(true);
    return engine.bind(graph(stated)).size();
  }

  private static Graph graph(Collection<Triple> stated) {
    Graph facts = GraphFactory.createDefaultGraph();
    stated.forEach(facts::add);
    return facts;
  }

  private static GenericRuleReasoner engine(Collection<Law> laws) {
    GenericRuleReasoner engine =
        new GenericRuleReasoner(
            laws.stream()
                .map(Law::rule)
                .filter(rule -> rule.head().isPresent())
                .map(Rete::rule)
                .toList());
    engine.setMode(GenericRuleReasoner.FORWARD_RETE);
    return engine;
  }

  private static org.apache.jena.reasoner.rulesys.Rule rule(Rule rule) {
    Map<Node, Node> variables = new HashMap<>();
    List<ClauseEntry> body = new ArrayList<>();
    rule.body().forEach(atom -> body.add(pattern(atom, variables)));
    List<ClauseEntry> head = List.of(pattern(rule.head().orElseThrow(), variables));
    return new org.apache.jena.reasoner.rulesys.Rule(head, body);
  }

  private static TriplePattern pattern(Triple atom, Map<Node, Node> variables) {
    Triple pattern =
        Rule.map(
            atom,
            node ->
                node.isVariable()
                    ? variables.computeIfAbsent(
                        node, v -> new Node_RuleVariable("?" + v.getName(), variables.size()))
                    : node);
    return new TriplePattern(pattern);
  }
}
