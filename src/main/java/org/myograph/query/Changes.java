package org.myograph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.myograph.ontology.Names;

/** Which statements came or went between two builds, by the things that they are about. */
public final class Changes {
  private final Map<Node, List<Change>> byThing = new HashMap<>();
  private int added;
  private int removed;

  private Changes() {}

  /**
   * A statement that one of two builds has.
   *
   * @param added whether the later one has it
   * @param words for what is stated
   */
  public record Change(boolean added, String words, String certainty) {}

  private record Said(Triple fact, String certainty) {}

  static Changes between(Graph before, Graph now) {
    Set<Said> then = said(before);
    Set<Said> since = said(now);
    Changes changes = new Changes();
    changes.added = changes.add(true, since, then, new Labels(now));
    changes.removed = changes.add(false, then, since, new Labels(before));
    changes.byThing.values().forEach(each -> each.sort(Comparator.comparing(Change::words)));
    return changes;
  }

  private static Set<Said> said(Graph graph) {
    Set<Said> said = new HashSet<>();
    for (Triple of : graph.find(Node.ANY, Names.myo("certainty"), Node.ANY).toList()) {
      graph
          .find(of.getSubject(), RDF.reifies.asNode(), Node.ANY)
          .mapWith(
              reified ->
                  new Said(reified.getObject().getTriple(), of.getObject().getLiteralLexicalForm()))
          .forEachRemaining(said::add);
    }
    return said;
  }

  private int add(boolean added, Set<Said> some, Set<Said> others, Labels labels) {
    int count = 0;
    for (Said each : some) {
      if (!others.contains(each)) {
        Change change = new Change(added, labels.of(each.fact()), each.certainty());
        count++;
        for (Node thing : Set.copyOf(List.of(each.fact().getSubject(), each.fact().getObject()))) {
          byThing.computeIfAbsent(thing, key -> new ArrayList<>()).add(change);
        }
      }
    }
    return count;
  }

  /** Those that name a thing, in the order of their words. */
  public List<Change> of(Node thing) {
    return byThing.getOrDefault(thing, List.of());
  }

  /** How many came. */
  public int added() {
    return added;
  }

  /** How many went. */
  public int removed() {
    return removed;
  }
}
