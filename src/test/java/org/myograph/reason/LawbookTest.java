package org.myograph.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.myograph.ontology.Names;
import org.myograph.ontology.Ontology;

class LawbookTest {
  private static final Reasoner REASONER = new Reasoner(Ontology.bundled().graph());
  private static final List<Triple> STATED = SyntheticMuscles.of(40);
  private static final Closure CLOSURE = REASONER.close(STATED);
  private static final Graph RULES = rules();
  private static final Lawbook BOOK = Lawbook.of(RULES);
  private static final Graph FACTS = facts();

  private static Graph rules() {
    Graph graph = GraphFactory.createDefaultGraph();
    Lawbook.add(REASONER, graph);
    return graph;
  }

  private static Graph facts() {
    Graph graph = GraphFactory.createDefaultGraph();
    STATED.forEach(graph::add);
    CLOSURE.inferences().forEach(inference -> graph.add(inference.conclusion()));
    return graph;
  }

  @Test
  void everyInferenceIsAmongTheDerivationsFoundBackwards() {
    assertThat(CLOSURE.inferences()).isNotEmpty();
    for (Inference inference : CLOSURE.inferences()) {
      assertThat(BOOK.derivations(inference.conclusion(), FACTS, Integer.MAX_VALUE))
          .anyMatch(
              found ->
                  found.axiom().equals(inference.axiom())
                      && List.copyOf(found.premises()).containsAll(inference.premises()));
    }
  }

  @Test
  void everyDerivationHasPremisesThatHoldAndIsNotItsOwnPremise() {
    for (Inference inference : CLOSURE.inferences().subList(0, 300)) {
      for (Inference found : BOOK.derivations(inference.conclusion(), FACTS, 5)) {
        assertThat(found.premises()).allMatch(FACTS::contains).doesNotContain(found.conclusion());
      }
    }
  }

  @Test
  void theRulesAreQueriesThatConstructNothingButWhatFollows() {
    List<Triple> constructed = new ArrayList<>();
    RULES
        .find(Node.ANY, Names.myo("sparql"), Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .forEachRemaining(
            query -> {
              try (QueryExec exec =
                  QueryExec.graph(FACTS).query(QueryFactory.create(query)).build()) {
                exec.construct().find().forEachRemaining(constructed::add);
              }
            });
    assertThat(constructed).isNotEmpty().allMatch(FACTS::contains);
  }

  @Test
  void whatDoesNotFollowLacksAsFewPremisesAsCanBe() {
    for (Inference inference : CLOSURE.inferences().subList(0, 200)) {
      Triple conclusion = inference.conclusion();
      Triple other =
          Triple.create(
              conclusion.getSubject(), conclusion.getPredicate(), Names.id("nothing-known"));
      BOOK.nearest(other, FACTS)
          .ifPresent(
              near -> {
                assertThat(near.missing()).isNotEmpty();
                assertThat(near.holding()).allMatch(FACTS::contains);
                near.missing().stream()
                    .filter(Triple::isConcrete)
                    .forEach(missing -> assertThat(FACTS.contains(missing)).isFalse());
              });
    }
  }

  @Test
  void whatAnAxiomWithoutARuleMayEntailIsOpenUnlessItsKindIsKnown() {
    Node stranger = Names.id("stranger");
    Triple mark = Triple.create(stranger, Names.myo("isMuscular"), stranger);
    Triple kind = Triple.create(stranger, RDF.type.asNode(), Names.myo("Muscle"));
    assertThat(BOOK.open(mark, FACTS)).get().asString().contains("ObjectHasSelf", "yields no rule");
    assertThat(BOOK.open(kind, FACTS)).get().asString().contains("ObjectUnionOf");
    assertThat(BOOK.open(Triple.create(stranger, Names.myo("performs"), stranger), FACTS))
        .isEmpty();
    Node muscle = STATED.get(STATED.size() - 1).getSubject();
    assertThat(BOOK.open(Triple.create(muscle, RDF.type.asNode(), Names.myo("Nerve")), FACTS))
        .isEmpty();
  }

  @Test
  void givingWhatIsMissingMakesItFollow() {
    Node muscle = STATED.get(STATED.size() - 1).getSubject();
    Triple wanted = Triple.create(Names.id("nerve-of-nothing"), Names.myo("innervates"), muscle);
    NearMiss near = BOOK.nearest(wanted, FACTS).orElseThrow();
    List<Triple> more = new ArrayList<>(STATED);
    more.addAll(near.missing());
    assertThat(near.missing()).allMatch(Triple::isConcrete);
    assertThat(REASONER.close(more).inferences())
        .anyMatch(inference -> inference.conclusion().equals(wanted));
  }
}
