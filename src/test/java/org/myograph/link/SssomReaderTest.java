package org.myograph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SssomReaderTest {
  private static final String HEAD =
      """
      # mapping_set_id: https://example.org/set
      # curie_map:
      #   id: https://w3id.org/myograph/id/
      #   skos: "http://www.w3.org/2004/02/skos/core#"
      #   semapv: https://w3id.org/semapv/vocab/
      #   UBERON: http://purl.obolibrary.org/obo/UBERON_
      subject_id\tpredicate_id\tobject_id\tobject_label\tmapping_justification\tconfidence
      """;

  @TempDir private Path folder;

  @Test
  void writesIdentifiersOut() throws IOException {
    assertThat(
            read(
                "id:soleus\tskos:exactMatch\tUBERON:0001389\tsoleus muscle\tsemapv:LexicalMatching\t0.9"))
        .containsExactly(
            new Mapping(
                "https://w3id.org/myograph/id/soleus",
                "http://www.w3.org/2004/02/skos/core#exactMatch",
                "http://purl.obolibrary.org/obo/UBERON_0001389",
                "soleus muscle",
                "https://w3id.org/semapv/vocab/LexicalMatching",
                "0.9",
                "x.sssom.tsv"));
  }

  @Test
  void leavesOutWhatIsNotGiven() throws IOException {
    assertThat(read("id:a\tskos:exactMatch\thttps://example.org/b\t\tsemapv:ManualMappingCuration"))
        .singleElement()
        .satisfies(
            mapping -> {
              assertThat(mapping.object()).isEqualTo("https://example.org/b");
              assertThat(mapping.objectLabel()).isEmpty();
              assertThat(mapping.confidence()).isEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id:a_skos:exactMatch_FMA:1__semapv:X       | :8:3: "FMA:1" has an unknown prefix
          soleus_skos:exactMatch_UBERON:1__semapv:X  | :8:1: "soleus" is no identifier
          id:a b_skos:exactMatch_UBERON:1__semapv:X  | :8:1: "id:a b" is no identifier
          id:a_skos:exactMatch_UBERON:1__            | :8:5: "" is no identifier
          id:a_skos:exactMatch_UBERON:1__semapv:X_2  | :8:6: "2" is no confidence
          id:a_skos:exactMatch_UBERON:1__semapv:X_1_ | :8:7: has more cells than columns
          """)
  void namesFileLineAndColumnOfWhatItCannotRead(String row, String message) {
    assertThatThrownBy(() -> read(row.replace('_', '\t')))
        .isInstanceOf(UnreadableMappingException.class)
        .hasMessageContaining("x.sssom.tsv" + message);
  }

  @Test
  void asksForTheColumnsItNeeds() {
    assertThatThrownBy(() -> SssomReader.read("x", List.of("subject_id\tobject_id")))
        .isInstanceOf(UnreadableMappingException.class)
        .hasMessageContaining("x:1:1: lacks the column predicate_id");
    assertThatThrownBy(() -> SssomReader.read("x", List.of("# only: a head")))
        .isInstanceOf(UnreadableMappingException.class)
        .hasMessageContaining("no column names");
  }

  @Test
  void refusesWhatIsNotUtf8() throws IOException {
    Path file = folder.resolve("latin.sssom.tsv");
    Files.write(file, (HEAD + "é").getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> SssomReader.read(file))
        .isInstanceOf(UnreadableMappingException.class)
        .hasMessageContaining("UTF-8");
  }

  @Test
  void readsAllTablesOfAFolderAndNothingElse() throws IOException {
    Files.writeString(folder.resolve("b.sssom.tsv"), HEAD + row("b"));
    Files.writeString(folder.resolve("a.sssom.tsv"), HEAD + row("a"));
    Files.writeString(folder.resolve("notes.tsv"), "not a table");
    assertThat(SssomReader.readFolder(folder))
        .extracting(Mapping::subject)
        .containsExactly("https://w3id.org/myograph/id/a", "https://w3id.org/myograph/id/b");
    assertThat(SssomReader.readFolder(folder.resolve("missing"))).isEmpty();
  }

  @Test
  void readsTheBundledTables() {
    assertThat(SssomReader.bundled())
        .allSatisfy(
            mapping -> assertThat(mapping.subject()).startsWith("https://w3id.org/myograph/"));
  }

  private static String row(String name) {
    return "id:" + name + "\tskos:exactMatch\tUBERON:1\t\tsemapv:LexicalMatching\n";
  }

  private List<Mapping> read(String row) throws IOException {
    Path file = folder.resolve("x.sssom.tsv");
    Files.writeString(file, HEAD + row + "\n");
    return SssomReader.read(file);
  }
}
