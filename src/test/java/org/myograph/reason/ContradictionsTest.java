package org.myograph.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

/** What is planted among sound facts is found, with nothing that it does not take. */
class ContradictionsTest {
  private static final Reasoner REASONER = Schema.reasoner();
  private static final String SOUND =
      """
      id:soleus a myo:Muscle ; myo:innervatedBy id:tibial-nerve ; myo:performs id:plantar-flexion .
      id:tibial-nerve a myo:Nerve ; myo:branchOf id:sciatic-nerve .
      id:sciatic-nerve a myo:Nerve .
      id:plantar-flexion a myo:Movement .
      """;

  @Test
  void explainsAThingOfTwoDisjointKinds() {
    assertThat(planted("id:soleus a myo:Bone ."))
        .anySatisfy(
            clash -> {
              assertThat(clash.stated())
                  .containsExactlyInAnyOrderElementsOf(
                      Schema.facts("id:soleus a myo:Bone , myo:Muscle ."));
              assertThat(clash.axioms()).containsExactly(clash.axiom());
              assertThat(clash.steps()).isEmpty();
            });
  }

  @Test
  void explainsAMuscleThatIsItsOwnAntagonist() {
    assertThat(planted("id:soleus myo:hasAntagonist id:soleus ."))
        .singleElement()
        .satisfies(
            clash -> {
              assertThat(clash.stated())
                  .containsExactlyElementsOf(
                      Schema.facts("id:soleus myo:hasAntagonist id:soleus ."));
              assertThat(clash.axiom()).isEqualTo("it cannot be that X is an antagonist of X");
            });
  }

  @Test
  void explainsBranchesOfEachOther() {
    assertThat(planted("id:sciatic-nerve myo:branchOf id:tibial-nerve ."))
        .singleElement()
        .satisfies(clash -> assertThat(clash.stated()).hasSize(2));
  }

  @Test
  void tellsTheStepsFromWhatIsStatedToWhatClashes() {
    assertThat(
            planted(
                "id:fibula a myo:Bone ; myo:hasPart id:soleus . id:tibia myo:originOf id:nn . id:nn a myo:Nerve ."))
        .allSatisfy(
            clash -> {
              Set<Triple> known = new HashSet<>(clash.stated());
              clash.steps().forEach(step -> known.add(step.conclusion()));
              assertThat(known).containsAll(clash.premises());
              assertThat(clash.steps()).isNotEmpty();
              clash.steps().forEach(step -> assertThat(clash.axioms()).contains(step.axiom()));
            })
        .isNotEmpty();
  }

  @Test
  void holdsNoMemberWithoutWhichItWouldStillBe() {
    Set<Triple> facts = new HashSet<>();
    for (int seed = 1; seed <= 8; seed++) {
      facts.addAll(RandomFacts.of(seed, 10, 4));
    }
    List<Contradiction> all = REASONER.close(facts).contradictions();
    assertThat(all).hasSizeGreaterThan(10);
    all.forEach(ContradictionsTest::requireMinimal);
  }

  @Test
  void goesAwayWithAnyOneMember() {
    planted("id:soleus a myo:Bone ; myo:hasAntagonist id:soleus .")
        .forEach(ContradictionsTest::requireMinimal);
    planted("id:sciatic-nerve myo:branchOf id:tibial-nerve .")
        .forEach(ContradictionsTest::requireMinimal);
  }

  private static void requireMinimal(Contradiction clash) {
    List<Law> laws =
        REASONER.laws().stream().filter(law -> clash.axioms().contains(law.words())).toList();
    assertThat(clashes(laws, clash.stated())).isTrue();
    for (Triple member : clash.stated()) {
      assertThat(clashes(laws, clash.stated().stream().filter(t -> t != member).toList()))
          .isFalse();
    }
    for (Law member : laws) {
      assertThat(clashes(laws.stream().filter(law -> law != member).toList(), clash.stated()))
          .isFalse();
    }
  }

  private static boolean clashes(List<Law> laws, Collection<Triple> facts) {
    return !new Materialization(laws).add(facts).contradictions().isEmpty();
  }

  private static List<Contradiction> planted(String wrong) {
    Set<Triple> facts = Schema.facts(SOUND);
    assertThat(REASONER.close(facts).contradictions()).isEmpty();
    facts.addAll(Schema.facts(wrong));
    return REASONER.close(facts).contradictions();
  }
}
