package org.myograph.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.myograph.ontology.Names;
import org.myograph.ontology.Ontology;
import org.myograph.pipeline.BundledBuild;

/**
 * The bundled build is what two engines that share no code with ours make of the same facts: RETE
 * of all of them, HermiT, which is slower by far, of those of one article and what the ontology
 * says of the things in it. {@code -Dmyograph.hermit=all} asks HermiT of every article.
 */
class BundledOraclesTest {
  private static final String ARTICLES = Names.graph("article/").getURI();
  private static final int FEW = 2;

  private static Set<Triple> stated;

  @BeforeAll
  static void read() {
    DatasetGraph dataset = BundledBuild.get().dataset();
    stated = Txn.calculateRead(dataset, () -> Reasoner.stated(dataset));
  }

  @Test
  void allOfItIsWhatReteMakesOfTheSameRules() {
    Reasoner reasoner = new Reasoner(Ontology.bundled().graph());
    Set<Triple> rete = OraclesTest.withoutSelfOpposition(Rete.close(reasoner.laws(), stated));
    assertThat(OraclesTest.all(stated, reasoner.close(stated))).isEqualTo(rete);
  }

  static List<String> articles() {
    DatasetGraph dataset = BundledBuild.get().dataset();
    List<String> articles =
        Txn.calculateRead(
            dataset,
            () ->
                Iter.asStream(dataset.listGraphNodes())
                    .map(Node::getURI)
                    .filter(graph -> graph.startsWith(ARTICLES))
                    .sorted()
                    .toList());
    return "all".equals(System.getProperty("myograph.hermit"))
        ? articles
        : articles.subList(0, FEW);
  }

  /** As to chains of chains, see {@link InferencesTest}. */
  @ParameterizedTest
  @MethodSource("articles")
  void whatAnArticleSaysIsWhatHermitMakesOfIt(String article) {
    Graph schema = Schema.withoutKinds();
    Set<Triple> facts = around(article);
    List<Inference> ours = new Reasoner(schema).close(facts).inferences();
    Set<Triple> all = new HashSet<>(facts);
    ours.forEach(inference -> all.add(inference.conclusion()));
    Set<Triple> hermit = Oracle.entailments(schema, facts).orElseThrow();
    assertThat(hermit.stream().filter(InferencesTest.KEPT).filter(BundledOraclesTest::isAboutThing))
        .isNotEmpty()
        .isSubsetOf(all);
    assertThat(ours)
        .isNotEmpty()
        .filteredOn(inference -> !hermit.contains(inference.conclusion()))
        .allMatch(
            inference -> Oracle.entails(schema, inference.premises(), inference.conclusion()));
  }

  private static boolean isAboutThing(Triple triple) {
    return triple.getSubject().getURI().startsWith(Names.ID);
  }

  /** What an article says, and what the ontology says of them. */
  private static Set<Triple> around(String article) {
    DatasetGraph dataset = BundledBuild.get().dataset();
    return Txn.calculateRead(
        dataset,
        () -> {
          DatasetGraph alone = DatasetGraphFactory.create();
          Node name = NodeFactory.createURI(article);
          dataset.getGraph(name).find().forEachRemaining(alone.getGraph(name)::add);
          Set<Triple> facts = new HashSet<>(Reasoner.stated(alone));
          Set<Node> things =
              facts.stream()
                  .flatMap(fact -> Stream.of(fact.getSubject(), fact.getObject()))
                  .collect(Collectors.toSet());
          stated.stream()
              .filter(fact -> things.contains(fact.getSubject()))
              .filter(
                  fact ->
                      !fact.getObject().isURI()
                          || !fact.getObject().getURI().startsWith(Names.ID)
                          || things.contains(fact.getObject()))
              .forEach(facts::add);
          return facts;
        });
  }
}
