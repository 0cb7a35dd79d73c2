package org.myograph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelsTest {
  @ParameterizedTest
  @CsvSource({
    "C5, C5, C5",
    "C5-C7, C5-C7, C5 C6 C7",
    "C5–7, C5-C7, C5 C6 C7",
    "L4 to S1, L4-S1, L4 L5 S1",
    "C8 through T2, C8-T2, C8 T1 T2",
    "S4-Co1, S4-Co1, S4 S5 Co1",
    "T12â€“L1, T12-L1, T12 L1",
    "L5 and S1, L5, L5",
    "L5-strong, L5, L5",
    "S1-L4, S1-L4, ''",
    "C9, C9, ''",
  })
  void readsALevelOrARange(String text, String label, String each) {
    Levels levels = Levels.at(Tokens.of(text), 0);
    assertThat(levels.label()).isEqualTo(label);
    assertThat(String.join(" ", levels.each())).isEqualTo(each);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "C", "C555", "D1", "c5", "to C5", ""})
  void readsNoOtherCode(String text) {
    assertThat(Levels.at(Tokens.of(text), 0)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"5-7, 5-7", "five to seven, 5-7", "Two through 12, 2-12", "1 – 8, 1-8"})
  void readsARangeOfNumbers(String text, String label) {
    assertThat(Levels.numbers(Tokens.of(text), 0).label()).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "5 and 7", "five seven", "5-", "few to many", "0-5"})
  void readsNoRangeWithoutTwoNumbers(String text) {
    assertThat(Levels.numbers(Tokens.of(text), 0)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "C5-C6, C5 C6",
    "C5-6, C5 C6",
    "c5–c7, C5 C6 C7",
    "C5/C6, C5 C6",
    "C5/6, C5 C6",
    "'C5, 6 and t1', C5 C6 T1",
    "L4 to S1, L4 L5 S1",
    "S2, S2",
    "C5 radiculopathy, ''",
    "C5-C6 disc, ''",
    "C5/, ''",
    "6, ''",
    "'', ''",
  })
  void listsTheLevelsOfWhatIsNothingElse(String text, String each) {
    assertThat(String.join(" ", Levels.listed(text))).isEqualTo(each);
  }
}
