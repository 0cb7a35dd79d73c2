package org.myograph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myograph.ontology.Ontology;
import org.myograph.ontology.Vocabulary;

class LinkerTest {
  private static final Vocabulary VOCABULARY = Ontology.bundled().vocabulary();
  private static final String HUMAN =
      """
      format-version: 1.2
      ontology: human

      [Term]
      id: H:1
      name: muscle organ
      xref: FMA:1

      [Term]
      id: H:2
      name: sartorius muscle
      synonym: "sartorius" EXACT []
      xref: FMA:2
      is_a: H:1

      [Term]
      id: H:3
      name: M. sartorius
      xref: AAO:3
      is_a: H:1

      [Term]
      id: H:4
      name: soleus
      xref: FMA:4
      is_a: H:5

      [Term]
      id: H:5
      name: vein
      xref: FMA:5

      [Term]
      id: H:6
      name: Left_Ventricle
      is_a: H:1
      relationship: part_of H:7

      [Term]
      id: H:7
      name: Heart

      [Term]
      id: H:8
      name: Musculature of Abdomen
      is_a: H:1

      [Term]
      id: H:9
      name: nerve
      is_obsolete: true
      """;

  @TempDir private Path folder;
  private Terminology human;

  @BeforeEach
  void read() throws IOException {
    human = written("human.obo", HUMAN);
  }

  private Terminology written(String name, String text) throws IOException {
    return OntologyFile.read(Files.writeString(folder.resolve(name), text));
  }

  private static Map<String, String> links(
      Terminology subjects, Terminology objects, Optional<Terminology> via) {
    return new Linker(subjects, objects, via)
        .matches().stream().collect(Collectors.toMap(Match::subjectLabel, Match::objectLabel));
  }

  @Test
  void aThingOfOursIsNoAnimalsHomonymAndNothingOfAnotherKind() {
    assertThat(links(Terminology.of(VOCABULARY), human, Optional.empty()))
        .containsEntry("sartorius", "sartorius muscle")
        .doesNotContainKey("soleus");
  }

  @ParameterizedTest
  @CsvSource({
    "ventricle left, Left_Ventricle",
    "heart left ventricle, Left_Ventricle",
    "abdomen musculature, Musculature of Abdomen",
    "abdominal muscle, Musculature of Abdomen",
    "hearts, Heart",
    "left auricle, ",
    "nerve, ",
  })
  void namesAreTheSameInAnyOrderNumberAndEnding(String name, String expected) throws IOException {
    Terminology other =
        written("other.obo", "ontology: other\n\n[Term]\nid: O:1\nname: %s\n".formatted(name));
    assertThat(links(other, human, Optional.empty()).get(name)).isEqualTo(expected);
  }

  @Test
  void aThirdOntologyLeadsByItsNamesAndReferences() throws IOException {
    Terminology other =
        written(
            "other.obo",
            "ontology: other\n\n[Term]\nid: OO:0001\nname: pump\n\n[Term]\nid: OO:0002\nname: tailor\n");
    String known =
        """
        ontology: known

        [Term]
        id: K:1
        name: heart
        synonym: "pump" EXACT []

        [Term]
        id: K:2
        name: sartorius muscle
        xref: OO:0002
        """;
    assertThat(links(other, human, Optional.of(written("known.obo", known))))
        .containsEntry("pump", "Heart")
        .containsEntry("tailor", "sartorius muscle");
  }

  @Test
  void theTableIsReadAgainAndNamesWhatWasLookedForInVain() throws IOException {
    Terminology other =
        written(
            "other.obo",
            "ontology: other\n\n[Term]\nid: O:1\nname: heart\n\n[Term]\nid: O:2\nname: soul\n");
    List<Match> matches = new Linker(other, human, Optional.empty()).matches();
    String table = new SssomWriter(other, human).table(matches);
    assertThat(SssomReader.read("t", new BufferedReader(new StringReader(table))))
        .extracting(Mapping::object)
        .containsExactly("http://purl.obolibrary.org/obo/H_7");
    assertThat(table).contains("soul\tskos:exactMatch\tsssom:NoTermFound");
  }

  @Test
  void whatIsRefutedIsNotFoundAgain() {
    List<Match> found = new Linker(Terminology.of(VOCABULARY), human, Optional.empty()).matches();
    Match first = found.get(0);
    Mapping no = new Mapping(first.subject(), "", true, first.object(), "", "", "", "");
    assertThat(
            new Linker(Terminology.of(VOCABULARY), human, Optional.empty())
                .without(List.of(no))
                .matches())
        .doesNotContain(first)
        .containsAll(found.subList(1, found.size()));
  }

  @Test
  void whatIsNoOntologyIsRefusedWithItsName() throws IOException {
    Path no = Files.writeString(folder.resolve("no.owl"), "this is <no> ontology");
    assertThatThrownBy(() -> OntologyFile.read(no))
        .isInstanceOf(UnreadableTerminologyException.class)
        .hasMessageContaining("no.owl: is no ontology in OWL, OBO or Turtle");
    assertThatThrownBy(() -> OntologyFile.read(folder.resolve("none.obo")))
        .isInstanceOf(UnreadableTerminologyException.class)
        .hasMessageContaining("none.obo");
  }

  @Test
  void entitiesThatGrowAreNotRead() throws IOException {
    StringBuilder bomb =
        new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE r [\n<!ENTITY a0 \"x\">\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">\n".formatted(i, i - 1, i - 1));
    }
    bomb.append(
        "]>\n<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">&a39;</rdf:RDF>");
    Path file = Files.writeString(folder.resolve("bomb.owl"), bomb);
    assertThatThrownBy(() -> OntologyFile.read(file))
        .isInstanceOf(UnreadableTerminologyException.class);
  }
}
