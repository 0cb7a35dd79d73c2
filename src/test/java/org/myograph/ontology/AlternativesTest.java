package org.myograph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlternativesTest {
  @Test
  void writesOutEachChoiceInTheOrderOfItsWords() {
    assertThat(Alternatives.of("<treatment|management> <be|consist of> {O}"))
        .containsExactly(
            "treatment be {O}",
            "treatment consist of {O}",
            "management be {O}",
            "management consist of {O}");
  }

  @Test
  void letsAWordBeMissing() {
    assertThat(Alternatives.of("{S} <usual |>treatment => performs"))
        .containsExactly("{S} usual treatment => performs", "{S} treatment => performs");
    assertThat(Alternatives.of("the <usual|> care")).containsExactly("the usual care", "the care");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a <b|c", "a b|c>", "a <b <c|d> e", "a|b> {O} => performs"})
  void refusesABracketWithoutItsOtherHalf(String phrase) {
    assertThatThrownBy(() -> Alternatives.of(phrase))
        .isInstanceOf(UnreadableOntologyException.class)
        .hasMessageContaining("write <one|other>");
  }
}
