package org.myograph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "gluteus minimus, gluteus-minimus",
    "Gluteus  Minimus , gluteus-minimus",
    "L5, L5",
    "T12, T12",
    "MRI, mri",
    "O'Brien’s test, obriens-test",
    "Bénard sign, benard-sign",
    "costal cartilage of ribs 5-7, costal-cartilage-of-ribs-5-7",
    "(medial) rotation / hip!, medial-rotation-hip",
    "ﬂexor, flexor",
  })
  void makesReadableSlugs(String label, String slug) {
    assertThat(Names.slug(label)).isEqualTo(slug);
  }

  @Test
  void makesIrisInTheSpaceOfMyograph() {
    assertThat(Names.myo("performs").getURI())
        .isEqualTo("https://w3id.org/myograph/ontology#performs");
    assertThat(Names.id("L5").getURI()).isEqualTo("https://w3id.org/myograph/id/L5");
    assertThat(Names.article("Gluteus Minimus").getURI())
        .isEqualTo("https://w3id.org/myograph/article/gluteus-minimus");
    assertThat(Names.articleGraph("Gluteus Minimus").getURI())
        .isEqualTo("https://w3id.org/myograph/graph/article/gluteus-minimus");
    assertThat(Names.graph("inferred").getURI())
        .isEqualTo("https://w3id.org/myograph/graph/inferred");
    assertThat(Names.evidence("ab2").getURI()).isEqualTo("https://w3id.org/myograph/evidence/ab2");
    assertThat(Names.derivation("ab2").getURI())
        .isEqualTo("https://w3id.org/myograph/derivation/ab2");
  }

  @Test
  void namesEveryTermOfTheOntologyAfterItsLabel() {
    for (Term term : Ontology.bundled().vocabulary().terms().values()) {
      assertThat(term.slug()).isEqualToIgnoringCase(Names.slug(term.label()));
    }
  }
}
