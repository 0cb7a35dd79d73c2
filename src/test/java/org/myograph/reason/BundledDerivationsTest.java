package org.myograph.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.myograph.ontology.Names;
import org.myograph.ontology.Ontology;
import org.myograph.pipeline.BundledBuild;

/** Walks every derivation of the bundled build, as it stands in the build. */
class BundledDerivationsTest {
  private static final Node DERIVED_FROM =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

  private static final Map<Triple, Inference> DERIVATIONS = new HashMap<>();
  private static final Set<Triple> INFERRED = new HashSet<>();
  private static final Set<Triple> REFERENCE = new HashSet<>();
  private static final Set<Triple> STATED = new HashSet<>();
  private static final Set<Triple> EVIDENT = new HashSet<>();
  private static final Set<Node> MADE = new HashSet<>();

  @BeforeAll
  static void read() {
    DatasetGraph dataset = BundledBuild.get().dataset();
    Txn.executeRead(
        dataset,
        () -> {
          Graph inferred = dataset.getGraph(Names.graph("inferred"));
          inferred.find().forEachRemaining(BundledDerivationsTest::noteInferred);
          inferred
              .find(Node.ANY, Names.myo("axiom"), Node.ANY)
              .forEachRemaining(axiom -> noteDerivation(inferred, axiom));
          dataset.getGraph(Names.graph("ontology")).find().forEachRemaining(REFERENCE::add);
          dataset.stream()
              .filter(quad -> quad.getGraph().getURI().contains("/graph/article/"))
              .forEach(quad -> noteStated(quad.asTriple()));
        });
  }

  private static void noteInferred(Triple triple) {
    if (triple.getSubject().isURI() && triple.getSubject().getURI().startsWith(Names.ID)) {
      INFERRED.add(triple);
    }
  }

  private static void noteDerivation(Graph inferred, Triple axiom) {
    Node name = axiom.getSubject();
    Triple conclusion =
        inferred.find(name, RDF.reifies.asNode(), Node.ANY).next().getObject().getTriple();
    List<Triple> premises =
        inferred
            .find(name, DERIVED_FROM, Node.ANY)
            .mapWith(each -> each.getObject().getTriple())
            .toList();
    DERIVATIONS.put(
        conclusion, new Inference(conclusion, axiom.getObject().getLiteralLexicalForm(), premises));
  }

  private static void noteStated(Triple triple) {
    STATED.add(triple);
    if (triple.predicateMatches(RDF.reifies.asNode())) {
      EVIDENT.add(triple.getObject().getTriple());
    }
    if (triple.predicateMatches(Names.myo("status"))) {
      MADE.add(triple.getSubject());
    }
  }

  @Test
  void everyInferredTripleHasADerivation() {
    assertThat(INFERRED).hasSizeGreaterThan(5_000).isEqualTo(DERIVATIONS.keySet());
  }

  @Test
  void everyLeafIsASentenceOrReferenceAnatomyOrTheWordsOfAName() {
    Set<Triple> leaves =
        DERIVATIONS.values().stream()
            .flatMap(step -> step.premises().stream())
            .filter(premise -> !DERIVATIONS.containsKey(premise))
            .collect(Collectors.toSet());
    assertThat(leaves)
        .isNotEmpty()
        .allMatch(
            leaf ->
                REFERENCE.contains(leaf)
                    || STATED.contains(leaf)
                        && (EVIDENT.contains(leaf) || MADE.contains(leaf.getSubject())));
  }

  @Test
  void noDerivationRestsOnItself() {
    Map<Triple, Set<Triple>> users = new HashMap<>();
    Map<Triple, Integer> open = new HashMap<>();
    Deque<Triple> ready = new ArrayDeque<>();
    for (Inference step : DERIVATIONS.values()) {
      Set<Triple> inferred = new HashSet<>(step.premises());
      inferred.retainAll(DERIVATIONS.keySet());
      inferred.forEach(
          premise ->
              users.computeIfAbsent(premise, none -> new HashSet<>()).add(step.conclusion()));
      open.put(step.conclusion(), inferred.size());
      if (inferred.isEmpty()) {
        ready.add(step.conclusion());
      }
    }
    int founded = 0;
    while (!ready.isEmpty()) {
      founded++;
      for (Triple user : users.getOrDefault(ready.pop(), Set.of())) {
        if (open.merge(user, -1, Integer::sum) == 0) {
          ready.add(user);
        }
      }
    }
    assertThat(founded).isEqualTo(DERIVATIONS.size());
  }

  @Test
  void replayingADerivationDerivesItsConclusionAgain() {
    Map<String, List<Law>> laws =
        new Reasoner(Ontology.bundled().graph())
            .laws().stream().collect(Collectors.groupingBy(Law::words));
    assertThat(DERIVATIONS.values())
        .allMatch(step -> conclusions(laws.get(step.axiom()), step).contains(step.conclusion()));
  }

  private static Collection<Triple> conclusions(List<Law> laws, Inference step) {
    return new Materialization(laws)
        .add(step.premises()).inferences().stream()
            .map(Inference::conclusion)
            .collect(Collectors.toSet());
  }
}
