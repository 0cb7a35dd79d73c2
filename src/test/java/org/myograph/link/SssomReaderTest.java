package org.myograph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
                false,
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
          id:a_skos:exactMatch_UBERON:1_=1+1_semapv:X | :8:4: "=1+1" begins like a formula
          id:a_skos:exactMatch_UBERON:1_@a_semapv:X   | :8:4: "@a" begins like a formula
          id:a_skos:exactMatch_UBERON:1__semapv:X_1_ | :8:7: has more cells than columns
          """)
  void namesFileLineAndColumnOfWhatItCannotRead(String row, String message) {
    assertThatThrownBy(() -> read(row.replace('_', '\t')))
        .isInstanceOf(UnreadableMappingException.class)
        .hasMessageContaining("x.sssom.tsv" + message);
  }

  @Test
  void asksForTheColumnsItNeeds() {
    assertThatThrownBy(() -> SssomReader.read("x", lines("subject_id\tobject_id")))
        .isInstanceOf(UnreadableMappingException.class)
        .hasMessageContaining("x:1:1: lacks the column predicate_id");
    assertThatThrownBy(() -> SssomReader.read("x", lines("# only: a head")))
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

  @Test
  void knowsWhatIsRefutedAndTellsNothingOfWhatWasNotFound() throws IOException {
    String head =
        HEAD.replace("\tobject_id", "\tpredicate_modifier\tobject_id")
            .replace("curie_map:", "curie_map:\n#   sssom: https://w3id.org/sssom/");
    String rest = "UBERON:1\t\tsemapv:ManualMappingCuration\n";
    Path file = folder.resolve("x.sssom.tsv");
    Files.writeString(
        file,
        head
            + ("id:a\tskos:exactMatch\tNot\t" + rest)
            + ("id:b\tskos:exactMatch\t\t" + rest)
            + ("id:c\tskos:exactMatch\t\t" + rest.replace("UBERON:1", "sssom:NoTermFound")));
    assertThat(SssomReader.read(file)).extracting(Mapping::refuted).containsExactly(true, false);
    Files.writeString(file, head + "id:a\tskos:exactMatch\tMaybe\t" + rest);
    assertThatThrownBy(() -> SssomReader.read(file))
        .isInstanceOf(UnreadableMappingException.class)
        .hasMessageContaining("x.sssom.tsv:9:3: \"Maybe\" is no modifier");
  }

  @Test
  void stopsAtMoreRowsThanATableMayHave() {
    String rows = HEAD + row("a").repeat(1_000_000);
    assertThatThrownBy(() -> SssomReader.read("x", lines(rows)))
        .isInstanceOf(UnreadableMappingException.class)
        .hasMessage("x:200008:1: has more than 200000 rows; split the table");
  }

  /** So that a question finds a class by one IRI, whichever table maps it. */
  @Test
  void eachOntologyIsSpelledInOneWay() {
    Set<String> bases =
        SssomReader.bundled().stream()
            .map(mapping -> mapping.object().replaceFirst("\\d+$", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(bases)
        .containsExactly(
            "http://purl.obolibrary.org/obo/BFO_",
            "http://purl.obolibrary.org/obo/RO_",
            "http://purl.obolibrary.org/obo/UBERON_",
            "http://purl.org/sig/ont/fma/fma",
            "http://www.wikidata.org/entity/Q");
  }

  /** None is both said and refuted. */
  @Test
  void noRowContradictsAnother() {
    Map<Boolean, Set<String>> pairs =
        SssomReader.bundled().stream()
            .collect(
                Collectors.partitioningBy(
                    Mapping::refuted,
                    Collectors.mapping(
                        mapping -> mapping.subject() + " " + mapping.object(),
                        Collectors.toSet())));
    assertThat(pairs.get(true)).isNotEmpty().doesNotContainAnyElementsOf(pairs.get(false));
  }

  private static BufferedReader lines(String text) {
    return new BufferedReader(new StringReader(text));
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
