package org.myograph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myograph.link.SssomReader;
import org.myograph.ontology.Ontology;
import org.myograph.release.Agreement;

/** What the bundled articles and a small ontology say of the gluteus minimus. */
class AgreementTest {
  private static final String THEIRS =
      """
      ontology: small

      [Term]
      id: UBERON:0008521
      name: gluteus minimus
      relationship: RO:0002372 UBERON:0001273 ! ilium
      relationship: RO:0002005 UBERON:0001322 ! sciatic nerve
      relationship: BFO:0000050 UBERON:0000002 ! hip

      [Term]
      id: UBERON:0001273
      name: ilium

      [Term]
      id: UBERON:0001322
      name: sciatic nerve

      [Term]
      id: UBERON:0000002
      name: hip

      [Typedef]
      id: RO:0002372
      name: has muscle origin

      [Typedef]
      id: RO:0002005
      name: innervated by

      [Typedef]
      id: BFO:0000050
      name: part of
      """;

  @TempDir private static Path folder;
  private static List<Agreement.Row> rows;

  @BeforeAll
  static void compare() throws IOException {
    Path theirs = Files.writeString(folder.resolve("small.obo"), THEIRS);
    rows =
        new Pipeline(Ontology.bundled(), SssomReader.bundled())
            .compare(BundledBuild.get(), theirs, Optional.of("gluteus minimus"));
  }

  @ParameterizedTest
  @CsvSource({
    "ours more specific, originates from, gluteal surface of ilium, ilium",
    "only ours, is innervated by, superior gluteal nerve, ''",
    "only theirs, is innervated by, '', sciatic nerve",
    "only theirs, is part of, '', hip",
  })
  void eachSideLacksWhatTheOtherSays(String verdict, String relation, String ours, String theirs) {
    assertThat(rows)
        .anySatisfy(
            row -> {
              assertThat(row.verdict().words()).isEqualTo(verdict);
              assertThat(row.relation()).isEqualTo(relation);
              assertThat(row.ours()).isEqualTo(ours);
              assertThat(row.theirs()).isEqualTo(theirs);
            });
  }

  @Test
  void ourSideQuotesItsSentences() {
    assertThat(rows)
        .filteredOn(row -> row.relation().equals("is innervated by") && !row.ours().isEmpty())
        .singleElement()
        .satisfies(row -> assertThat(row.quotes()).isNotEmpty());
  }
}
