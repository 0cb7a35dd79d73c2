package org.myograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of mappings beside an ontology. */
class MappingTest {
  private static final String HEAD =
      """
      #curie_map:
      #  id: https://w3id.org/myograph/id/
      #  skos: http://www.w3.org/2004/02/skos/core#
      #  semapv: https://w3id.org/semapv/vocab/
      #  UBERON: http://purl.obolibrary.org/obo/UBERON_
      """;
  private static final String COLUMNS =
      "subject_id\tpredicate_id\tobject_id\tobject_label\tmapping_justification\n";
  private static final String ROW =
      "id:gluteus-minimus\tskos:exactMatch\tUBERON:0008521\tgluteus minimus\tsemapv:LexicalMatching\n";

  @TempDir private Path folder;
  private SmallHip hip;
  private Path article;

  @BeforeEach
  void writeArticle() throws IOException {
    hip = new SmallHip(folder);
    article = hip.article("minimus.txt", SmallHip.ABDUCTS);
    Files.createDirectories(hip.ontology().resolve("mappings"));
  }

  @ParameterizedTest
  @CsvSource({
    "UBERON:, FMA:, ':7:3: \"FMA:0008521\" has an unknown prefix; add it to curie_map'",
    "predicate_id, relation, ':6:1: lacks the column predicate_id; add it'",
    "gluteus minimus, =HYPERLINK(1), ':7:4: \"=HYPERLINK(1)\" begins like a formula; take off'"
  })
  void whatCannotBeUsedIsNamedByFileLineAndColumnWithTheCure(
      String right, String wrong, String message) {
    hip.write("ontology/mappings/x.sssom.tsv", HEAD + (COLUMNS + ROW).replace(right, wrong));
    refuses(message);
  }

  @Test
  void aMillionRowsAreTooMany() {
    hip.write("ontology/mappings/x.sssom.tsv", HEAD + COLUMNS + ROW.repeat(1_000_000));
    refuses(":200007:1: has more than 200000 rows; split the table");
  }

  private void refuses(String message) {
    Myograph build = hip.build("data", article);
    assertThat(build.code()).isEqualTo(ExitCode.INPUT_UNREADABLE.number());
    assertThat(build.err()).contains("x.sssom.tsv" + message);
    assertThat(hip.path("data")).doesNotExist();
  }

  @Test
  void whatIsRefutedIsKeptAndNotSaid() {
    String refuted =
        (COLUMNS + ROW)
            .replace("predicate_id\t", "predicate_id\tpredicate_modifier\t")
            .replace("exactMatch\t", "exactMatch\tNot\t");
    hip.write("ontology/mappings/x.sssom.tsv", HEAD + refuted);
    assertThat(hip.build("data", article).code()).isZero();
    assertThat(hip.quads("data"))
        .anyMatch(quad -> quad.contains("predicate_modifier> \"Not\""))
        .noneMatch(
            quad ->
                quad.startsWith(
                    "<https://w3id.org/myograph/id/gluteus-minimus>"
                        + " <http://www.w3.org/2004/02/skos/core#exactMatch>"));
  }
}
