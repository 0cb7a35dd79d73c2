package org.myograph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.myograph.link.SssomReader;
import org.myograph.ontology.Ontology;
import org.myograph.review.Report;
import org.myograph.store.Build;

class KeptReviewTest {
  @Test
  void aBuildKeepsWhatAReviewOfItsArticlesFinds() {
    Build build = BundledBuild.get();
    Report kept = build.report().orElseThrow();
    Report found = new Pipeline(Ontology.bundled(), SssomReader.bundled()).review(build);
    assertThat(kept.findings())
        .isNotEmpty()
        .containsExactlyElementsOf(
            found.findings().stream().filter(finding -> finding.kind().isInArticles()).toList());
    assertThat(kept.articles()).isEqualTo(found.articles());
    assertThat(kept.total()).isEqualTo(found.total());
  }
}
