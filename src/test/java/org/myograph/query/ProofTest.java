package org.myograph.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.myograph.ontology.Names;
import org.myograph.ontology.Ontology;
import org.myograph.reason.Lawbook;
import org.myograph.reason.Reasoner;

class ProofTest {
  private static final Knowledge KNOWLEDGE = new Knowledge(withRules(Hip.dataset()));

  private static DatasetGraph withRules(DatasetGraph dataset) {
    Reasoner reasoner = new Reasoner(Ontology.bundled().graph());
    Txn.executeWrite(dataset, () -> Lawbook.add(reasoner, dataset.getGraph(Names.graph("meta"))));
    return dataset;
  }

  private static Proof why(String subject, String relation, String object) {
    return KNOWLEDGE.why(subject, relation, object, 20);
  }

  @Test
  void whatDoesNotHoldIsToldWithTheRuleThatComesNearestAndWhatItLacks() {
    assertThat(why("superior gluteal nerve", "innervates", "adductor magnus").text())
        .isEqualTo(
            """
            not known: superior gluteal nerve innervates adductor magnus
              nothing that states or entails it was read; it would follow by: if X is innervated by Y, then Y innervates X
              not known: adductor magnus innervated by superior gluteal nerve
                nothing that states or entails it was read
            """);
  }

  @Test
  void aConditionIsNeverDroppedOnTheWayToWhatFollows() {
    DatasetGraph dataset = Hip.dataset();
    String more =
        """
        PREFIX myo: <https://w3id.org/myograph/ontology#>
        PREFIX id: <https://w3id.org/myograph/id/>
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        PREFIX oa: <http://www.w3.org/ns/oa#>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        GRAPH <urn:more> {
          id:adductor-magnus myo:performs id:abduction-of-hip ; a myo:HipAbductor .
          <urn:e> a myo:Evidence ; myo:statedIn <https://w3id.org/myograph/article/small-hip> ;
            rdf:reifies <<( id:adductor-magnus myo:performs id:abduction-of-hip )>> ;
            oa:start 1 ; oa:end 9 ; oa:exact "when bent it lifts" ; myo:certainty "asserted" ;
            myo:condition "when bent" .
          <urn:d> myo:axiom "some axiom" ; rdf:reifies <<( id:adductor-magnus a myo:HipAbductor )>> ;
            prov:wasDerivedFrom <<( id:adductor-magnus myo:performs id:abduction-of-hip )>> .
        }
        """;
    Txn.executeWrite(dataset, () -> RDFParser.fromString(more, Lang.TRIG).parse(dataset));
    Proof proof = new Knowledge(dataset).why("adductor magnus", "is a", "hip abductor", 0);
    assertThat(proof.text())
        .isEqualTo(
            """
            adductor magnus is a hip abductor
              on condition: when bent
              follows by: some axiom
              adductor magnus performs abduction of hip
                stated: "when bent it lifts"
                        articles/small-hip.txt 1-9
                on condition: when bent
            """);
    assertThat(ProofFormat.JSON.write(proof)).contains("\"conditions\" : [ \"when bent\" ]");
  }

  @Test
  void markdownIsANestedListOfEscapedWords() {
    assertThat(ProofFormat.MD.write(why("superior gluteal nerve", "innervates", "gluteus minimus")))
        .startsWith("- **superior gluteal nerve innervates gluteus minimus**\n  - follows by: ")
        .contains("stated: “Superior gluteal nerve” (articles/small-hip.txt 40-62 (infobox))");
  }

  @Test
  void jsonHasThePremisesWithTheirEvidence() {
    JsonObject proof =
        JSON.parse(
            ProofFormat.JSON.write(why("superior gluteal nerve", "innervates", "gluteus minimus")));
    assertThat(proof.getBoolean("holds")).isTrue();
    JsonObject premise = proof.get("premises").getAsArray().get(0).getAsObject();
    JsonObject evidence = premise.get("evidence").getAsArray().get(0).getAsObject();
    assertThat(evidence.getString("quote")).isEqualTo("Superior gluteal nerve");
    assertThat(evidence.get("start").getAsNumber().value().intValue()).isEqualTo(40);
  }

  @Test
  void turtleHasTheReifiersAsTheyStandInTheGraph() {
    String turtle =
        ProofFormat.TTL.write(why("superior gluteal nerve", "innervates", "gluteus minimus"));
    Graph proof = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    assertThat(proof.isEmpty()).isFalse();
    KNOWLEDGE.read(
        graph -> {
          assertThat(proof.stream()).allMatch(graph::contains);
          return true;
        });
    assertThat(turtle).contains("prov:wasDerivedFrom", "oa:exact");
  }
}
