package org.myograph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.myograph.link.SssomReader;
import org.myograph.ontology.Ontology;
import org.myograph.review.Finding.Kind;
import org.myograph.review.Report;
import org.myograph.store.Build;

class KeptReviewTest {
  /** What is not about the articles as they were when they were read. */
  private static final Set<Kind> ELSEWHERE = EnumSet.of(Kind.ONTOLOGY, Kind.EVIDENCE, Kind.SOURCE);

  @Test
  void aBuildKeepsWhatAReviewOfItsArticlesFinds() {
    Build build = BundledBuild.get();
    Report kept = build.report().orElseThrow();
    Report found = new Pipeline(Ontology.bundled(), SssomReader.bundled()).review(build);
    assertThat(kept.findings())
        .isNotEmpty()
        .containsExactlyElementsOf(
            found.findings().stream()
                .filter(finding -> !ELSEWHERE.contains(finding.kind()))
                .toList());
    assertThat(kept.articles()).isEqualTo(found.articles());
    assertThat(kept.total()).isEqualTo(found.total());
  }
}
