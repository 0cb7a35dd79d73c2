package org.myograph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.myograph.query.Hip;
import org.myograph.query.Knowledge;
import org.myograph.query.UnknownNameException;

class ArticlePageTest {
  private static String page(String name) {
    return new ArticlePage(new Knowledge(Hip.dataset())).page("/article/" + name);
  }

  @Test
  void sentencesStandInTheirOrderWithWhatTheyState() {
    assertThat(page("small-hip"))
        .contains("<h1>Small Hip</h1>", "articles/small-hip.txt", "<h2>infobox</h2>")
        .containsSubsequence(
            "id=\"c40\"><blockquote><mark>Superior gluteal nerve</mark>",
            "<li>stated: <a href=\"/id/gluteus-minimus\">gluteus minimus</a> innervated by",
            "id=\"c160\"><blockquote><mark>The artery may help.</mark>",
            "<li>hedged: <a href=\"/id/gluteus-minimus\">");
  }

  @Test
  void anArticleThatWasNotReadIsToldWithTheNearest() {
    assertThatThrownBy(() -> page("small-hips"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("small-hip");
  }
}
