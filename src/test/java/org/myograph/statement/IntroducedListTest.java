package org.myograph.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks without words in a list that a line introduces: what has words is read all the same. */
class IntroducedListTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "• [12]\n1. teres minor",
        "•\n• teres minor\n•",
        "(1)\n(2) teres minor\n(",
        "• 1\n• .\n• teres minor;\n• and"
      })
  void marksWithoutWordsAreNoItems(String list) {
    String page = "Axillary nerve\n\nIt is long.\n\nCourse\n\nThe nerve supplies:\n" + list + "\n";

    assertThat(Pages.read(page))
        .extracting(statement -> statement.subject().label(), Statement::relation)
        .contains(tuple("teres minor", "innervatedBy"));
  }
}
