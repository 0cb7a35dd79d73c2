package org.myograph.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.myograph.query.Explanation.How;
import org.myograph.reason.Contradiction;
import org.myograph.reason.Inference;

/** Tells of a contradiction what is broken, by which facts, and who states them. */
public final class Clash {
  private final Why why;
  private final Labels labels;
  private final Map<Triple, Inference> steps;

  private Clash(Contradiction contradiction, Graph graph) {
    why = new Why(graph);
    labels = new Labels(graph);
    steps =
        contradiction.steps().stream()
            .collect(Collectors.toMap(Inference::conclusion, Function.identity()));
  }

  /**
   * The axiom, and below it the facts that break it, down to quoted sentences.
   *
   * @param graph holds what the ontology and the articles state, but no derivations
   */
  public static List<String> lines(Contradiction contradiction, Graph graph) {
    Clash clash = new Clash(contradiction, graph);
    return contradiction.premises().stream()
        .map(clash::explain)
        .map(ProofText::of)
        .flatMap(String::lines)
        .toList();
  }

  private Explanation explain(Triple fact) {
    Inference step = steps.get(fact);
    if (step == null) {
      return why.of(fact);
    }
    List<Explanation> grounds = step.premises().stream().map(this::explain).toList();
    Set<String> conditions = new TreeSet<>();
    grounds.forEach(ground -> conditions.addAll(ground.conditions()));
    return new Explanation(
        fact,
        labels.of(fact),
        How.INFERRED,
        step.axiom(),
        List.of(),
        conditions,
        grounds,
        List.of());
  }
}
