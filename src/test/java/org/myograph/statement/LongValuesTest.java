package org.myograph.statement;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.article.Article;

/**
 * Holds that no value and no sentence, however long, takes more time than in line with its length.
 */
class LongValuesTest {
  private static final int LENGTH = 1 << 17;

  /** The square of it would take hours. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ilium, ",
        "L5 ",
        "L1-L5, ",
        "Long head: ",
        "long head - ilium; ",
        "the nerve of ",
        "flexes the hip, ",
        "flexion of ",
        "not the ilium, ",
        "may flex the hip but ",
        "the frobnic nerve, ",
        "ilium (",
        "a, ",
        "and ",
        "x",
      })
  @Timeout(value = 60, unit = SECONDS)
  void readsOnePieceAgainAndAgain(String piece) {
    String words = piece.repeat(LENGTH / piece.length());
    for (String label : new String[] {"Origin: ", "Action: ", "Nerve: "}) {
      Article page = Pages.page("Soleus\n" + label + words + "\nInsertion: Heel\n\nIt is " + words);
      assertThat(Pages.read(page)).isNotNull();
      assertThat(page.fields())
          .last()
          .extracting(field -> page.words(field.value()))
          .isEqualTo("Heel");
    }
  }
}
