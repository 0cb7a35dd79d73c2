package org.myograph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.myograph.query.Hip;
import org.myograph.query.Knowledge;
import org.myograph.query.UnknownNameException;

class ComparePageTest {
  private static String page(String first, String second) {
    return new ComparePage(new Knowledge(Hip.dataset())).page(Map.of("a", first, "b", second));
  }

  @Test
  void tellsInWordsWhatBothHaveAndWhatOnlyOneHas() {
    assertThat(page("gluteus minimus", "gluteus medius"))
        .contains("In common: 1. Only of gluteus minimus: 5. Only of gluteus medius: 0.")
        .contains("abduction of hip</a> <small>both, stated</small>")
        .contains("superior gluteal nerve</a> <small>only here, stated</small>")
        .contains("superior gluteal artery</a> <small>only here, hedged</small>")
        .contains("<td>nothing is known</td>");
  }

  @Test
  void asksForTheOtherThingFirst() {
    assertThat(page("gluteus minimus", " "))
        .contains("value=\"gluteus minimus\"")
        .doesNotContain("In common");
  }

  @Test
  void whatNothingIsCalledIsToldWithTheNearest() {
    assertThatThrownBy(() -> page("gluteus minimus", "gluteus medias"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("gluteus medius");
  }
}
