package org.myograph.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myograph.ontology.Ontology;
import org.myograph.review.Finding.Kind;
import org.myograph.review.Finding.Severity;

class EvidenceReviewTest {
  private static final Graph SHAPES = Ontology.bundled().shapes();

  private static final String WHOLE =
      """
      PREFIX myo: <https://w3id.org/myograph/ontology#>
      PREFIX id: <https://w3id.org/myograph/id/>
      PREFIX graph: <https://w3id.org/myograph/graph/article/>
      PREFIX article: <https://w3id.org/myograph/article/>
      PREFIX evidence: <https://w3id.org/myograph/evidence/>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      graph:one {
        article:one a myo:Article ; dcterms:source "one.txt" .
        evidence:e1 a myo:Evidence ; myo:statedIn article:one ;
          rdf:reifies <<( id:a myo:innervatedBy id:b )>> ;
          oa:start 3 ; oa:end 9 ; oa:exact "a by b" ; myo:certainty "asserted" .
        id:a a myo:Muscle ; myo:branchOf id:b .
      }
      """;

  @Test
  void wholeEvidenceIsPassedOverAndFactsAreNotAsked() {
    assertThat(EvidenceReview.findings(SHAPES, dataset(WHOLE))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rdf:reifies <<( id:a myo:innervatedBy id:b )>> ; | '' | does not state just one thing",
        "oa:exact \"a by b\" ; | '' | does not quote just one passage",
        "oa:exact \"a by b\" | oa:exact \"a\" , \"b\" | does not quote just one passage",
        "oa:end 9 | oa:end 2 | does not start in front of its end",
        "\"asserted\" | \"likely\" | is not asserted, hedged, negated or quarantined",
      })
  void brokenEvidenceIsToldAtItsPlace(String old, String replacement, String message) {
    assertThat(EvidenceReview.findings(SHAPES, dataset(WHOLE.replace(old, replacement))))
        .containsExactly(
            new Finding(
                Severity.ERROR,
                Kind.EVIDENCE,
                Where.at("one.txt 3"),
                "e1 " + message + "; build again"));
  }

  @Test
  void evidenceFromNowhereIsToldByItsName() {
    assertThat(
            EvidenceReview.findings(
                SHAPES, dataset(WHOLE.replace("myo:statedIn article:one ;", ""))))
        .containsExactly(
            new Finding(
                Severity.ERROR,
                Kind.EVIDENCE,
                Where.at("https://w3id.org/myograph/evidence/e1"),
                "e1 is not from just one article; build again"));
  }

  private static DatasetGraph dataset(String trig) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.fromString(trig, Lang.TRIG).parse(dataset);
    return dataset;
  }
}
