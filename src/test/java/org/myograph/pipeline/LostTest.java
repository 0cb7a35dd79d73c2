package org.myograph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.myograph.article.UnreadableArticleException;
import org.myograph.ontology.Ontology;
import org.myograph.review.Finding;
import org.myograph.review.Finding.Severity;
import org.myograph.review.Review;
import org.myograph.statement.Shares;
import org.myograph.store.Manifest;

class LostTest {
  private final Review review = new Review(Ontology.bundled());
  private final Lost lost =
      new Lost(
          Manifest.of(
              "0",
              "2026-11-23T00:00:00Z",
              List.of(
                  new Manifest.Source("one", "one.txt", "ab"),
                  new Manifest.Source("two", StandardInput.FOLDER + "two", "ab")),
              Map.of(),
              Shares.NONE),
          review);

  @Test
  void whatCameFromStandardInputIsToldWithoutAlarm() {
    assertThat(review.report().findings())
        .extracting(Finding::severity, each -> each.where().article(), Finding::message)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Severity.INFO, "two", "cannot be read a second time"));
  }

  @Test
  void aFailureIsToldAtItsArticle() {
    lost.failed(new UnreadableArticleException("one.txt: no such file; check the path", true));
    assertThat(review.report().findings().get(0).where().article()).isEqualTo("one");
    assertThat(review.report().findings().get(0).severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void aFailureThatIsOfNoArticleIsNotKeptBack() {
    RuntimeException other = new IllegalStateException("torn");
    assertThatThrownBy(() -> lost.failed(other)).isSameAs(other);
  }
}
