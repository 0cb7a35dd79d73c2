package org.myograph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.article.ArticleReader;
import org.myograph.ontology.Ontology;
import org.myograph.ontology.Vocabulary;
import org.myograph.statement.Statement;
import org.myograph.statement.StatementReader;

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

  /** A word as long as this is not kept as a spelling either. */
  @Test
  void givesNoNumberToAWordOfAPage() throws IOException {
    String odd = "frobnic".repeat(7);
    Vocabulary vocabulary = Ontology.bundled().vocabulary();
    String page =
        """
        Plantar fasciitis

        It compresses the lower %s nerve and the upper %s nerve. The lower one is affected.
        """
            .formatted(odd, odd);
    List<Statement> statements =
        new StatementReader(vocabulary)
            .read(
                new ArticleReader(vocabulary.pageWords())
                    .read("page.txt", page.getBytes(StandardCharsets.UTF_8)));
    assertThat(statements).hasSize(3).allMatch(each -> each.object().label().contains(odd));
    assertThat(Stem.known(Stem.of(odd))).isNegative();
  }
}
