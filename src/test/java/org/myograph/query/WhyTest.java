package org.myograph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhyTest {
  private final Knowledge knowledge = new Knowledge(Hip.dataset());

  private String why(String subject, String relation, String object) {
    return knowledge.why(subject, relation, object, 0).text();
  }

  @Test
  void anInferredFactLeadsToTheSentenceBehindIt() {
    assertThat(why("superior gluteal nerve", "innervates", "gluteus minimus"))
        .isEqualTo(
            """
            superior gluteal nerve innervates gluteus minimus
              follows by: innervates is the inverse of innervated by
              gluteus minimus innervated by superior gluteal nerve
                stated: "Superior gluteal nerve"
                        articles/small-hip.txt 40-62 (infobox)
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "L5, lesionMayWeaken, gluteus-minimus",
    "l5, lesion may weaken, GMin",
    "L5, lesion-may-weaken, Musculus Gluteus Minimus",
  })
  void namesAndRelationsMayBeGivenInAnyForm(String subject, String relation, String object) {
    assertThat(why(subject, relation, object))
        .isEqualTo(
            """
            L5 lesion may weaken gluteus minimus
              follows by: a lesion of a root may weaken what a lesion of its nerve may weaken
              superior gluteal nerve has root L5
                reference ontology
              superior gluteal nerve lesion may weaken gluteus minimus
                follows by: innervates implies lesion may weaken
                superior gluteal nerve innervates gluteus minimus
                  follows by: innervates is the inverse of innervated by
                  gluteus minimus innervated by superior gluteal nerve
                    stated: "Superior gluteal nerve"
                            articles/small-hip.txt 40-62 (infobox)
            """);
  }

  @ParameterizedTest
  @CsvSource({"is a, hip abductor", "a, HipAbductor", "is a, a hip abductor", "type, Hip Abductor"})
  void explainsKinds(String relation, String kind) {
    assertThat(why("gluteus minimus", relation, kind))
        .isEqualTo(
            """
            gluteus minimus is a hip abductor
              follows by: hip abductor: a muscle that performs abduction of hip
              gluteus minimus is a muscle
                reference ontology
              gluteus minimus performs abduction of hip
                stated: "The small one lifts the hip."
                        articles/small-hip.txt 100-128 (Action)
            """);
  }

  @Test
  void aTextCanBeTheObject() {
    assertThat(why("gluteus minimus", "also known as", "least gluteal")).contains("stated:");
  }

  @Test
  void aSupposedFactIsToldApartFromAKnownOne() {
    assertThat(why("gluteus minimus", "is supplied by", "superior gluteal artery"))
        .isEqualTo(
            """
            not known: gluteus minimus supplied by superior gluteal artery
              hedged: "The artery may help."
                      articles/small-hip.txt 160-190
            """);
  }

  @Test
  void saysWhenNothingWasRead() {
    assertThat(why("adductor magnus", "innervated by", "superior gluteal nerve"))
        .contains("nothing that states or entails it was read");
  }

  @Test
  void suggestsNearestNames() {
    assertThatThrownBy(() -> why("superior glutal nerve", "innervates", "gluteus minimus"))
        .hasMessage(
            "no thing is called 'superior glutal nerve'; nearest: superior gluteal nerve,"
                + " superior gluteal artery");
    assertThatThrownBy(() -> why("L5", "inervates", "gluteus minimus"))
        .hasMessage("no relation is called 'inervates'; nearest: innervates");
    assertThatThrownBy(() -> why("L5", "is a", "hip abducter"))
        .hasMessage("no kind is called 'hip abducter'; nearest: hip abductor");
  }
}
