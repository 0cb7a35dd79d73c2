package org.myograph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OntologyTest {
  private static final String PREFIXES =
      """
      @prefix myo: <https://w3id.org/myograph/ontology#> .
      @prefix id: <https://w3id.org/myograph/id/> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      """;

  @TempDir private Path folder;

  @Test
  void readsTheTurtleOfAllSubFoldersAndNothingElse() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("deep/er"));
    Files.writeString(folder.resolve("a.ttl"), PREFIXES + "myo:A a owl:Class .");
    Files.writeString(inner.resolve("b.ttl"), PREFIXES + "myo:B a owl:Class .");
    Files.writeString(inner.resolve("c.txt"), "no Turtle");
    Ontology ontology = Ontology.read(folder);
    assertThat(ontology.vocabulary().kinds()).containsOnlyKeys("A", "B");
    assertThat(ontology.graph().size()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "myo:a \"x\" myo:b .",
        "myo:a a nowhere:Class .",
        "myo:a a owl:Class . }",
        "<a b> a <c> ."
      })
  void namesTheFileAndTheLineOfAnError(String line) throws IOException {
    Files.writeString(folder.resolve("good.ttl"), PREFIXES);
    Path bad = Files.writeString(folder.resolve("bad.ttl"), PREFIXES + "\n" + line + "\n");
    assertThatThrownBy(() -> Ontology.read(folder))
        .isInstanceOf(UnreadableOntologyException.class)
        .hasMessageStartingWith(bad + ": ")
        .hasMessageMatching("(?s).*line: [78],.*mend the Turtle");
  }

  @Test
  void namesTheFileThatIsNotText() throws IOException {
    Path bad = Files.write(folder.resolve("bad.ttl"), new byte[] {(byte) 0xff, (byte) 0xfe});
    assertThatThrownBy(() -> Ontology.read(folder))
        .isInstanceOf(UnreadableOntologyException.class)
        .hasMessageStartingWith(bad + ": ");
  }

  @Test
  void refusesAFolderWithoutTurtle() {
    assertThatThrownBy(() -> Ontology.read(folder))
        .isInstanceOf(UnreadableOntologyException.class)
        .hasMessageStartingWith(folder + ": holds no *.ttl; ");
    Path missing = folder.resolve("missing");
    assertThatThrownBy(() -> Ontology.read(missing))
        .isInstanceOf(NoOntologyException.class)
        .hasMessageStartingWith(missing + ": no such folder; ");
  }

  @Test
  void knowsWhereATermIsDeclared() throws IOException {
    Path terms = Files.createDirectories(folder.resolve("terms"));
    Files.writeString(
        terms.resolve("a.ttl"),
        PREFIXES
            + """
            # id:x a myo:Comment .
            id:x a owl:Thing ;
              rdfs:seeAlso id:y .
            id:x rdfs:label "x" . id:z rdfs:label "z" .
            id:y rdfs:label "y" .
            """);
    Files.writeString(
        terms.resolve("b.ttl"),
        "<"
            + Names.ID
            + "x> a <"
            + Names.MYO
            + "A> .\nPREFIX i: <"
            + Names.ID
            + ">\ni:y i:p i:x .");
    Ontology ontology = Ontology.read(folder);
    assertThat(ontology.places(Names.id("x")))
        .containsExactly(new Place("terms/a.ttl", 7), new Place("terms/b.ttl", 1));
    assertThat(ontology.places(Names.id("y")))
        .containsExactly(new Place("terms/a.ttl", 10), new Place("terms/b.ttl", 3))
        .first()
        .hasToString("terms/a.ttl:10");
    assertThat(ontology.places(Names.id("z"))).isEmpty();
  }

  @Test
  void prefersTheDeclarationToWhatElseIsStated() throws IOException {
    Files.writeString(folder.resolve("a.ttl"), PREFIXES + "id:x rdfs:label \"x\" .");
    Files.writeString(folder.resolve("b.ttl"), PREFIXES + "id:x a myo:A .");
    assertThat(Ontology.read(folder).places(Names.id("x"))).containsExactly(new Place("b.ttl", 6));
  }

  @Test
  void keepsShapesOutOfItsGraph() throws IOException {
    Files.createDirectories(folder.resolve("shapes"));
    Files.writeString(folder.resolve("a.ttl"), PREFIXES + "myo:A a owl:Class .");
    Files.writeString(folder.resolve("shapes/a.ttl"), PREFIXES + "myo:AShape a myo:Shape .");
    Ontology ontology = Ontology.read(folder);
    assertThat(ontology.graph().size()).isEqualTo(1);
    assertThat(ontology.shapes().size()).isEqualTo(1);
  }

  private static List<Object> parts(Vocabulary vocabulary) {
    return List.of(
        vocabulary.terms(),
        vocabulary.relations(),
        vocabulary.kinds(),
        vocabulary.headNouns(),
        vocabulary.adjectives(),
        vocabulary.verbs(),
        vocabulary.patterns(),
        vocabulary.words());
  }

  @Test
  void bundlesTheFolderOfTheSources() {
    Ontology bundled = Ontology.bundled();
    Ontology onDisk = Ontology.read(Path.of("ontology"));
    assertThat(bundled.graph().isIsomorphicWith(onDisk.graph())).isTrue();
    assertThat(bundled.shapes().isIsomorphicWith(onDisk.shapes())).isTrue();
    assertThat(bundled.shapes().size()).isPositive();
    assertThat(parts(bundled.vocabulary())).isEqualTo(parts(onDisk.vocabulary()));
    assertThat(bundled.vocabulary().terms()).hasSizeGreaterThan(1000);
  }
}
