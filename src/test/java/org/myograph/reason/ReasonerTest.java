package org.myograph.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.myograph.ontology.Names;
import org.myograph.ontology.UnreadableOntologyException;

class ReasonerTest {
  private static final Reasoner REASONER = Schema.reasoner();

  @Test
  void saysByWhichAxiomAndFromWhat() {
    Set<Triple> facts =
        Schema.facts(
            """
            id:gluteus-medius a myo:Muscle ; myo:performs id:abduction-of-hip .
            id:abduction-of-hip a myo:Movement .
            """);
    Triple conclusion = triple("id:gluteus-medius a myo:HipAbductor .");
    Inference inference = byConclusion(REASONER.close(facts)).get(conclusion);
    assertThat(inference.axiom())
        .isEqualTo("every muscle that performs abduction-of-hip is a hip abductor");
    assertThat(inference.premises())
        .containsExactly(
            triple("id:gluteus-medius a myo:Muscle ."),
            triple("id:gluteus-medius myo:performs id:abduction-of-hip ."));
  }

  @Test
  void givesEachConclusionOneDerivationThatEndsInStatedTriples() {
    Set<Triple> facts = RandomFacts.of(3, 60);
    Set<Triple> known = new HashSet<>(facts);
    List<Inference> open = new ArrayList<>(REASONER.close(facts).inferences());
    assertThat(open)
        .hasSizeGreaterThan(100)
        .extracting(Inference::conclusion)
        .doesNotHaveDuplicates();
    while (open.removeIf(inference -> settles(inference, known))) {
      assertThat(known).hasSizeGreaterThan(facts.size());
    }
    assertThat(open).isEmpty();
  }

  private static boolean settles(Inference inference, Set<Triple> known) {
    return known.containsAll(inference.premises()) && known.add(inference.conclusion());
  }

  @Test
  void antagonismNeverTravelsAlongAChain() {
    Set<Triple> facts =
        Schema.facts(
            """
            id:a a myo:Muscle ; myo:hasAntagonist id:b . id:b a myo:Muscle ; myo:hasAntagonist id:c .
            id:c a myo:Muscle ; myo:partOf id:w ; myo:memberOf id:g .
            id:w a myo:Muscle . id:g a myo:MuscleGroup .
            """);
    assertThat(byConclusion(REASONER.close(facts)).keySet())
        .filteredOn(triple -> triple.getPredicate().equals(Names.myo("hasAntagonist")))
        .isSubsetOf(Schema.facts("id:b myo:hasAntagonist id:a . id:c myo:hasAntagonist id:b ."));
  }

  @Test
  void theActionOfAPartReachesTheWholeAndNeverAnotherPart() {
    Set<Triple> facts =
        Schema.facts(
            """
            id:w a myo:Muscle . id:one a myo:MusclePart ; myo:partOf id:w ; myo:performs id:m .
            id:other a myo:MusclePart ; myo:partOf id:w . id:m a myo:Movement .
            """);
    Set<Triple> all = byConclusion(REASONER.close(facts)).keySet();
    assertThat(all).contains(triple("id:w myo:performs id:m ."));
    assertThat(all).doesNotContain(triple("id:other myo:performs id:m ."));
  }

  @Test
  void repeatsNothingThatIsStated() {
    Set<Triple> facts = RandomFacts.of(4, 60);
    assertThat(REASONER.close(facts).inferences())
        .extracting(Inference::conclusion)
        .isNotEmpty()
        .doesNotContainAnyElementsOf(facts);
  }

  @Test
  void givesTheSameDerivationsWhateverTheOrderPlaceAndTime() {
    Set<Triple> facts = RandomFacts.of(5, 60);
    Closure expected = REASONER.close(facts);
    List<Triple> shuffled = new ArrayList<>(facts);
    Collections.shuffle(shuffled, new Random(1));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertThat(new Reasoner(Schema.graph()).close(shuffled)).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void takesBackOnlyWhatFollowedFromTheTripleThatIsTakenAway() {
    Set<Triple> facts =
        Schema.facts(
            """
            id:soleus a myo:Muscle ; myo:innervatedBy id:tibial-nerve ; myo:performs id:plantar-flexion-of-ankle .
            id:tibial-nerve a myo:Nerve ; myo:branchOf id:sciatic-nerve .
            id:sciatic-nerve a myo:Nerve .
            """);
    Set<Triple> all = byConclusion(REASONER.close(facts)).keySet();
    facts.remove(triple("id:tibial-nerve myo:branchOf id:sciatic-nerve ."));
    Set<Triple> rest = byConclusion(REASONER.close(facts)).keySet();
    Set<Triple> gone = new HashSet<>(all);
    gone.removeAll(rest);
    assertThat(all).containsAll(rest);
    assertThat(gone)
        .containsExactlyInAnyOrderElementsOf(
            Schema.facts(
                """
                id:tibial-nerve myo:arisesFrom id:sciatic-nerve .
                id:sciatic-nerve myo:hasBranch id:tibial-nerve ;
                  myo:lesionMayWeaken id:soleus ; myo:lesionMayAffectAction id:plantar-flexion-of-ankle .
                id:soleus myo:dependsOnNerve id:sciatic-nerve ; a myo:SciaticNerveMuscle .
                """));
  }

  @Test
  void followsAClashDownToWhatIsStated() {
    Set<Triple> facts =
        Schema.facts(
            """
            id:x a myo:Muscle ; myo:performedBy id:y .
            id:y a myo:Muscle .
            """);
    List<Contradiction> contradictions = REASONER.close(facts).contradictions();
    assertThat(contradictions)
        .isNotEmpty()
        .allSatisfy(contradiction -> assertThat(facts).containsAll(contradiction.stated()));
  }

  @Test
  void findsNothingWrongWithOneKindOnly() {
    Closure closure = REASONER.close(Schema.facts("id:sciatic-nerve a myo:Nerve ."));
    assertThat(closure.contradictions()).isEmpty();
  }

  @Test
  void refusesTwoValuesOfAFunctionalRelationRatherThanMergingThem() {
    Reasoner reasoner = Schema.reasoner("myo:p a owl:ObjectProperty , owl:FunctionalProperty .");
    assertThat(reasoner.close(Schema.facts("id:a myo:p id:b .")).contradictions()).isEmpty();
    assertThat(reasoner.close(Schema.facts("id:a myo:p id:b , id:c .")).contradictions())
        .singleElement()
        .extracting(Contradiction::axiom)
        .isEqualTo("it cannot be that X p Y and X p Z");
  }

  @Test
  void refusesAnOntologyWithAClassThatCanHaveNoMembers() {
    assertThatThrownBy(
            () ->
                Schema.reasoner(
                    """
                    myo:A a owl:Class ; owl:disjointWith myo:B .
                    myo:B a owl:Class .
                    myo:Both a owl:Class ; rdfs:subClassOf myo:A , myo:B .
                    """))
        .isInstanceOf(InconsistencyException.class)
        .hasMessageContaining("nothing can be a Both");
  }

  @Test
  void refusesAnOntologyBeyondOwl2Dl() {
    assertThatThrownBy(
            () ->
                Schema.reasoner(
                    "myo:p a owl:ObjectProperty , owl:TransitiveProperty , owl:IrreflexiveProperty ."))
        .isInstanceOf(UnreadableOntologyException.class)
        .hasMessageContaining("OWL 2 DL");
  }

  @Test
  void listsAxiomsThatItHasNoRuleFor() {
    Reasoner reasoner =
        Schema.reasoner(
            """
            myo:p a owl:ObjectProperty .
            myo:A a owl:Class ;
              rdfs:subClassOf [ a owl:Restriction ; owl:onProperty myo:p ; owl:minCardinality 2 ] .
            """);
    assertThat(reasoner.uncompiled()).singleElement().asString().contains("MinCardinality");
  }

  private static Map<Triple, Inference> byConclusion(Closure closure) {
    return closure.inferences().stream()
        .collect(Collectors.toMap(Inference::conclusion, Function.identity()));
  }

  private static Triple triple(String turtle) {
    return Schema.facts(turtle).iterator().next();
  }
}
