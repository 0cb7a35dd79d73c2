package org.myograph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What articles are read with, as Turtle says it. */
class VocabularyTest {
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
  void readsATermWithAllItsNames() throws IOException {
    Vocabulary vocabulary =
        read(
            """
            myo:Nerve a owl:Class .
            myo:abbreviation myo:nameScope <http://www.geneontology.org/formats/oboInOwl#hasExactSynonym> .
            myo:broadName myo:nameScope <http://www.geneontology.org/formats/oboInOwl#hasBroadSynonym> .
            id:vidian-nerve a myo:Nerve ; rdfs:label "Vidian nerve" ;
              skos:altLabel "nervus canalis pterygoidei"@la , "nerve of the canal" ;
              skos:hiddenLabel "vidain nerve" ; myo:abbreviation "VN" ; myo:broadName "nerve of the skull" ;
              rdfs:comment "not a name" .
            """);
    Term term = vocabulary.terms().get("vidian-nerve");
    assertThat(term.label()).isEqualTo("Vidian nerve");
    assertThat(term.kind()).isEqualTo("Nerve");
    assertThat(term.status()).isEqualTo(Term.Status.REFERENCE);
    assertThat(term.links()).isEmpty();
    assertThat(term.names())
        .containsExactly(
            "Vidian nerve",
            "nerve of the canal",
            "nervus canalis pterygoidei",
            "vidain nerve",
            "VN");
  }

  @Test
  void leavesOutWhatIsNoTerm() throws IOException {
    Vocabulary vocabulary =
        read(
            """
            myo:Nerve a owl:Class ; rdfs:label "nerve" .
            id:a a myo:Nerve .
            id:b a myo:NoSuchClass ; rdfs:label "b" .
            id:c rdfs:label "c" .
            id:d a myo:Nerve ; rdfs:label "d" .
            """);
    assertThat(vocabulary.terms()).containsOnlyKeys("d");
  }

  @Test
  void knowsTheSuperClassesOfAKind() throws IOException {
    Vocabulary vocabulary =
        read(
            """
            myo:Structure a owl:Class .
            myo:Nerve a owl:Class ; rdfs:subClassOf myo:Structure , [ a owl:Restriction ] .
            myo:CranialNerve a owl:Class ; rdfs:subClassOf myo:Nerve .
            id:x a myo:Nerve , myo:CranialNerve , myo:Structure ; rdfs:label "x" .
            """);
    assertThat(vocabulary.kinds())
        .containsEntry("CranialNerve", Set.of("CranialNerve", "Nerve", "Structure"))
        .containsEntry("Nerve", Set.of("Nerve", "Structure"));
    assertThat(vocabulary.terms().get("x").kind()).isEqualTo("CranialNerve");
    assertThat(vocabulary.isA("CranialNerve", Set.of("Artery", "Structure"))).isTrue();
    assertThat(vocabulary.isA("Structure", Set.of("Nerve"))).isFalse();
    assertThat(vocabulary.isA("Unheard", Set.of("Unheard"))).isTrue();
    assertThat(vocabulary.isA("Unheard", Set.of("Nerve"))).isFalse();
  }

  @Test
  void endsOnClassesThatAreSubClassesOfEachOther() throws IOException {
    Vocabulary vocabulary =
        read(
            """
            myo:A a owl:Class ; rdfs:subClassOf myo:B .
            myo:B a owl:Class ; rdfs:subClassOf myo:A .
            """);
    assertThat(vocabulary.kinds()).containsEntry("A", Set.of("A", "B"));
  }

  @Test
  void readsARelation() throws IOException {
    Vocabulary vocabulary =
        read(
            """
            myo:feeds a owl:ObjectProperty ; rdfs:label "feeds" ;
              rdfs:domain [ a owl:Class ; owl:unionOf ( myo:Artery myo:Vein ) ] ; rdfs:range myo:Muscle ;
              myo:cue "{S} feed {O}", "{O} be fed by {S}" ; myo:fieldLabel "Fed", "Feeds" .
            myo:fedBy a owl:ObjectProperty ; owl:inverseOf myo:feeds .
            myo:nickname a owl:DatatypeProperty ; rdfs:label "is nicknamed" .
            """);
    assertThat(vocabulary.relations()).containsOnlyKeys("feeds", "fedBy", "nickname");
    assertThat(vocabulary.relations().get("feeds"))
        .isEqualTo(
            new Relation(
                "feeds",
                "feeds",
                Set.of("Artery", "Vein"),
                Set.of("Muscle"),
                "fedBy",
                List.of("{O} be fed by {S}", "{S} feed {O}"),
                List.of("Fed", "Feeds")));
    assertThat(vocabulary.relations().get("fedBy"))
        .isEqualTo(
            new Relation("fedBy", "fedBy", Set.of(), Set.of(), "feeds", List.of(), List.of()));
  }

  @Test
  void readsWordListsAndTheLabelsThatRelateNothing() throws IOException {
    Vocabulary vocabulary =
        read(
            """
            myo:hedge a myo:WordList ; myo:word "might", "may" .
            myo:otherLabel a myo:WordList ; myo:word "Image" .
            myo:feeds a owl:ObjectProperty ; myo:fieldLabel "Fed" .
            """);
    assertThat(vocabulary.list("hedge")).containsExactly("may", "might");
    assertThat(vocabulary.list("no such list")).isEmpty();
    assertThat(vocabulary.fieldLabels()).containsExactly("Fed", "Image");
  }

  @Test
  void readsWordsForKindsMovementsAndParts() throws IOException {
    Vocabulary vocabulary =
        read(
            """
            myo:Movement a owl:Class ; myo:headNoun "movement", "motion" .
            id:wink a myo:Movement ; rdfs:label "wink" ; myo:verb "wink {part}", "blink {part}" ;
              myo:agent "winker" ; myo:adjective "winking" .
            """);
    assertThat(vocabulary.headNouns())
        .containsOnlyKeys("motion", "movement")
        .containsValue("Movement");
    assertThat(vocabulary.verbs())
        .containsExactly(
            new Verbs("wink", List.of("blink {part}", "wink {part}"), List.of("winker")));
    assertThat(vocabulary.adjectives()).containsEntry("wink", List.of("winking"));
  }

  @Test
  void readsPatternsOfNames() throws IOException {
    Vocabulary vocabulary =
        read(
            """
            myo:harm a myo:NamePattern ; myo:nameTemplate "{Muscle} {head}" ;
              myo:form "{head} of {Muscle}" ; myo:states myo:affects .
            myo:place a myo:NamePattern ; myo:nameTemplate "{head} {Muscle}" .
            myo:unfinished a myo:NamePattern .
            id:tear myo:namePattern myo:harm . id:strain myo:namePattern myo:harm .
            """);
    assertThat(vocabulary.patterns())
        .containsExactly(
            new Pattern(
                List.of("strain", "tear"),
                "{Muscle} {head}",
                List.of("{head} of {Muscle}"),
                "affects"),
            new Pattern(List.of(), "{head} {Muscle}", List.of(), ""));
  }

  @Test
  void givesAPartAndATendonTheirMuscle() throws IOException {
    Vocabulary vocabulary =
        read(
            """
            myo:Muscle a owl:Class . myo:MusclePart a owl:Class . myo:Tendon a owl:Class .
            id:m a myo:Muscle ; rdfs:label "m" ; myo:partOf id:t .
            id:p a myo:MusclePart ; rdfs:label "p" ; myo:partOf id:m .
            id:t a myo:Tendon ; rdfs:label "t" ; myo:partOf id:m .
            id:q a myo:MusclePart ; rdfs:label "q" ; myo:partOf id:nowhere .
            """);
    Term muscle = vocabulary.terms().get("m");
    assertThat(muscle.whole()).isEmpty();
    assertThat(vocabulary.terms().get("p").whole()).contains(muscle);
    assertThat(vocabulary.terms().get("t").whole()).contains(muscle);
    assertThat(vocabulary.terms().get("q").whole()).isEmpty();
  }

  private Vocabulary read(String turtle) throws IOException {
    Files.writeString(folder.resolve("all.ttl"), PREFIXES + turtle);
    return Ontology.read(folder).vocabulary();
  }
}
