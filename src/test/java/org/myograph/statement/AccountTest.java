package org.myograph.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.myograph.article.Article;
import org.myograph.ontology.Ontology;
import org.myograph.ontology.Term;

/** What a reading tells of the words it was read from. */
class AccountTest {
  private static final Article PAGE =
      Pages.page(
          """
          Gluteus Minimus

          From WikiMSK

          Gluteus Minimus
          Origin Somebody's business of old
          Insertion
          Nerve Superior gluteal nerve

          The gluteus minimus is innervated by the superior gluteal nerve. Before the ilium comes \
          the sartorius. It is a muscle.
          """);
  private static final Account ACCOUNT =
      new StatementReader(Ontology.bundled().vocabulary()).account(PAGE);

  private static List<String> labels(Passage passage) {
    return passage.named().stream().map(Term::label).toList();
  }

  @Test
  void eachValueTellsItsLabelWhatItNamesAndWhetherItWasRead() {
    assertThat(ACCOUNT.values()).extracting(Passage::section).containsExactly("Origin", "Nerve");
    assertThat(ACCOUNT.values()).extracting(Passage::isUnderstood).containsExactly(true, true);
    assertThat(labels(ACCOUNT.values().get(1))).containsExactly("superior gluteal nerve");
  }

  @Test
  void eachSentenceTellsWhatItNamesAndHowManyStatementsItGave() {
    assertThat(ACCOUNT.sentences()).extracting(Passage::statements).containsExactly(1, 0, 0);
    assertThat(ACCOUNT.sentences().stream().map(AccountTest::labels))
        .containsExactly(
            List.of("gluteus minimus", "superior gluteal nerve"),
            List.of("ilium", "sartorius"),
            List.of("gluteus minimus"));
  }

  @Test
  void theStatementsAreThoseOfThePlainReading() {
    assertThat(ACCOUNT.statements()).isNotEmpty().isEqualTo(Pages.read(PAGE));
    assertThat(ACCOUNT.topic().label()).isEqualTo("gluteus minimus");
  }
}
