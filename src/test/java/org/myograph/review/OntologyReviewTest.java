package org.myograph.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.myograph.ontology.Ontology;
import org.myograph.review.Finding.Severity;

/** What the bundled ontology is held to. */
class OntologyReviewTest {
  private static final Ontology ONTOLOGY = Ontology.bundled();

  @Test
  void theBundledOntologyHasNoError() {
    assertThat(new OntologyReview(ONTOLOGY).findings())
        .noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** Axioms and word lists too: a small ontology may do without what they name, this one not. */
  @Test
  void everyThingThatTheBundledOntologyNamesIsDeclared() {
    Set<Node> declared = new HashSet<>(new Facts(ONTOLOGY.graph()).things());
    Set<Node> undeclared =
        ONTOLOGY.graph().stream()
            .map(Triple::getObject)
            .filter(Facts::isThing)
            .filter(node -> !declared.contains(node))
            .collect(Collectors.toSet());
    assertThat(undeclared).isEmpty();
  }
}
