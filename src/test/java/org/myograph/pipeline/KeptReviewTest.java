package org.myograph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.link.SssomReader;
import org.myograph.ontology.Ontology;
import org.myograph.query.Knowledge;
import org.myograph.review.Report;
import org.myograph.store.Build;

class KeptReviewTest {
  @Test
  void aBuildKeepsWhatAReviewOfItsArticlesFinds() {
    Build build = BundledBuild.get();
    Report kept = build.report();
    Report found = new Pipeline(Ontology.bundled(), SssomReader.bundled()).review(build);
    assertThat(kept.findings())
        .isNotEmpty()
        .containsExactlyElementsOf(
            found.findings().stream().filter(finding -> finding.kind().isInArticles()).toList());
    assertThat(kept.articles()).isEqualTo(found.articles());
    assertThat(kept.total()).isEqualTo(found.total());
  }

  @Test
  void aReviewThatCannotBeReadIsAsGoodAsNone(@TempDir Path folder) throws IOException {
    Path article = Files.writeString(folder.resolve("soleus.txt"), "The soleus is a muscle.\n");
    Path data = folder.resolve("data");
    new Pipeline(Ontology.bundled(), SssomReader.bundled())
        .build(Wanted.files(List.of(article.toString()), 1), data, "0", new Strict());
    try (Build build = Build.open(data)) {
      assertThat(Knowledge.of(build).report()).isPresent();
      Files.writeString(
          build.folder().resolve("data/review.json"),
          "{\"findings\": [{\"severity\": \"warn\", \"kind\": \"renamed\"}]}");
      assertThat(Knowledge.of(build).report()).isEmpty();
    }
  }
}
