package org.myograph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StemTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "muscle muscles Muscle MUSCLES",
        "artery arteries",
        "process processes",
        "branch branches",
        "reflex reflexes",
        "vertebra vertebrae",
        "gemellus gemelli",
        "bursa bursae",
        "fiber fibers fibre fibres",
        "center centre centers centres",
        "color colour",
        "edema oedema",
        "hematoma haematoma haematomas",
        "stabilize stabilise stabilizes stabilised stabilising",
        "stabilization stabilisation",
        "insert inserts inserted inserting",
        "supply supplies supplied supplying",
        "flex flexes flexed flexing",
        "arise arises arose arisen arising",
        "originate originates originated originating",
        "oppose opposes opposed opposing",
        "be is are was were been being",
        "have has had",
        "give gives gave giving",
        "lie lies lay lying",
        "run runs ran",
        "a an",
        "flexor ﬂexor flexors",
      })
  void foldsTheFormsOfAWord(String forms) {
    assertThat(Arrays.stream(forms.split(" ")).map(Stem::of).distinct()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abduct adduct",
        "flexor flexion",
        "abductor abduction",
        "medius medial",
        "pubis pubic",
        "ilium ileum",
        "femur femoral",
        "fibula fibularis",
        "rotate rotator",
        "L5 L4",
        "minor minimus",
        "sural surae",
        "it its",
      })
  void keepsOtherWordsApart(String words) {
    assertThat(Arrays.stream(words.split(" ")).map(Stem::of).distinct()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "s", "ss", "5", "-", "ß", "\uD83E\uDDB5", "ś"})
  void leavesOddWordsAsTheyAre(String word) {
    assertThat(Stem.of(word)).isEqualTo(word);
  }
}
