package org.myograph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.myograph.ontology.Names;
import org.myograph.query.Explanation.How;

class ProfileTest {
  private static final Node MINIMUS = Names.id("gluteus-minimus");
  private static final Node MEDIUS = Names.id("gluteus-medius");
  private static final Node ARTERY = Names.id("superior-gluteal-artery");
  private static final Node SUPPLIED = Names.myo("suppliedBy");

  private final DatasetGraph dataset = Hip.dataset();

  private void say(String certainty, Triple fact) {
    Node evidence = Names.evidence(certainty);
    Txn.executeWrite(
        dataset,
        () -> {
          add(evidence, RDF.type.asNode(), Names.myo("Evidence"));
          add(evidence, RDF.reifies.asNode(), NodeFactory.createTripleTerm(fact));
          add(evidence, Names.myo("statedIn"), Names.article("small-hip"));
          add(evidence, OA.start.asNode(), NodeFactory.createLiteralString("300"));
          add(evidence, OA.end.asNode(), NodeFactory.createLiteralString("310"));
          add(evidence, Names.myo("certainty"), NodeFactory.createLiteralString(certainty));
        });
  }

  private void add(Node subject, Node property, Node object) {
    dataset.getDefaultGraph().add(subject, property, object);
    dataset.getGraph(Names.articleGraph("small-hip")).add(subject, property, object);
  }

  private List<Profile.Fact> facts(Node thing, String object) {
    return new Knowledge(dataset)
        .profile(thing).facts().stream().filter(fact -> fact.object().equals(object)).toList();
  }

  @Test
  void holdsWhatIsOnlySupposedOrDeniedOfTheThing() {
    say("negated", Triple.create(MEDIUS, SUPPLIED, ARTERY));
    assertThat(facts(MINIMUS, "superior gluteal artery"))
        .singleElement()
        .satisfies(fact -> assertThat(fact.places("hedged")).isOne());
    assertThat(facts(MEDIUS, "superior gluteal artery"))
        .singleElement()
        .satisfies(fact -> assertThat(fact.places("negated")).isOne());
    assertThat(facts(ARTERY, "gluteus medius")).isEmpty();
  }

  @Test
  void tellsOnceWhatIsSupposedHereAndFollowsThere() {
    say("hedged", Triple.create(MINIMUS, Names.myo("hasRootThroughNerve"), Names.id("L5")));
    assertThat(facts(MINIMUS, "L5"))
        .singleElement()
        .satisfies(
            fact -> {
              assertThat(fact.how()).isEqualTo(How.STATED);
              assertThat(fact.places("hedged")).isOne();
            });
  }
}
