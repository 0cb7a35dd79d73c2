package org.myograph.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.myograph.article.Counted;
import org.myograph.graph.Stating;
import org.myograph.query.Clash;
import org.myograph.query.Labels;
import org.myograph.reason.Closure;
import org.myograph.reason.Contradiction;
import org.myograph.reason.Reasoner;

/** Draws the conclusions of what the articles of a dataset state, if it does not clash. */
final class Conclusions {
  private static final int SHOWN = 10;

  private final Reasoner reasoner;
  private final DatasetGraph dataset;
  private final Ages ages;
  private final Progress progress;
  private final Graph all;
  private final Labels labels;
  private final Stating stating;
  private int quarantined;

  Conclusions(Reasoner reasoner, DatasetGraph dataset, Ages ages, Progress progress) {
    this.reasoner = reasoner;
    this.dataset = dataset;
    this.ages = ages;
    this.progress = progress;
    all = GraphView.createUnionGraph(dataset);
    labels = new Labels(all);
    stating = new Stating(dataset);
  }

  /**
   * What follows.
   *
   * @throws ContradictionException if something clashes, and is not to be quarantined or stands in
   *     the ontology alone
   */
  Closure draw(OnContradiction wish) {
    Closure closure = reasoner.close(dataset);
    while (!closure.contradictions().isEmpty()) {
      tell(closure.contradictions());
      if (wish == OnContradiction.STOP) {
        throw new ContradictionException(
            "nothing is built, for the articles contradict the ontology as told above; mend one of"
                + " the sentences, or leave those of the youngest file out by --quarantine");
      }
      Set<Triple> out = new HashSet<>();
      closure.contradictions().stream()
          .filter(clash -> clash.stated().stream().noneMatch(out::contains))
          .forEach(clash -> out.addAll(quarantine(clash)));
      closure = reasoner.close(dataset);
    }
    return closure;
  }

  /** How many sentences are no longer taken for what they state. */
  int quarantined() {
    return quarantined;
  }

  private void tell(List<Contradiction> contradictions) {
    int number = 0;
    for (Contradiction each : contradictions.subList(0, Math.min(SHOWN, contradictions.size()))) {
      progress.note("contradiction " + ++number + ": " + each.axiom() + ", but");
      Clash.lines(each, all).forEach(line -> progress.note("  " + line));
    }
    if (number < contradictions.size()) {
      progress.note("and " + Counted.words(contradictions.size() - number, "contradiction"));
    }
  }

  /** What the youngest article states of it. */
  private List<Triple> quarantine(Contradiction clash) {
    Set<Node> stated = new HashSet<>();
    clash.stated().forEach(triple -> stated.addAll(stating.articles(triple)));
    if (stated.isEmpty()) {
      throw new ContradictionException(
          "nothing is built, for no article states what contradicts the ontology as told above;"
              + " mend the ontology");
    }
    Node youngest = ages.youngest(stated);
    List<Triple> out =
        clash.stated().stream()
            .filter(triple -> stating.articles(triple).contains(youngest))
            .toList();
    for (Triple triple : out) {
      quarantined += stating.quarantine(youngest, triple);
      progress.note("left out: " + labels.of(triple) + ", of " + Labels.localName(youngest));
    }
    return out;
  }
}
