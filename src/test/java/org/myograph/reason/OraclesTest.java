package org.myograph.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.ontology.Names;

/** Lets engines that share no code agree; the number of a case is its seed. */
class OraclesTest {
  private static final Reasoner REASONER = Schema.reasoner();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void derivesWhatRunningTheSameRulesByReteDerives(int seed) {
    Set<Triple> facts = RandomFacts.of(seed, 60);
    Set<Triple> rete = withoutSelfOpposition(Rete.close(REASONER.laws(), facts));
    assertThat(all(facts, REASONER.close(facts))).containsExactlyInAnyOrderElementsOf(rete);
  }

  @ParameterizedTest
  @ValueSource(ints = {11, 12, 13})
  void derivesAllThatHermitEntails(int seed) {
    Set<Triple> facts = RandomFacts.of(seed, 24);
    Closure closure = REASONER.close(facts);
    Optional<Set<Triple>> hermit = Oracle.entailments(Schema.graph(), facts);
    assertThat(closure.contradictions().isEmpty()).isEqualTo(hermit.isPresent());
    hermit.ifPresent(
        entailed ->
            assertThat(
                    withoutSelfOpposition(entailed).stream()
                        .filter(OraclesTest::isAboutRandomThing))
                .isNotEmpty()
                .isSubsetOf(all(facts, closure)));
  }

  @ParameterizedTest
  @ValueSource(ints = {21, 22, 23, 24, 25, 26})
  void agreesWithHermitOnContradictions(int seed) {
    Set<Triple> facts = RandomFacts.of(seed, 10, 1);
    assertThat(REASONER.close(facts).contradictions().isEmpty())
        .isEqualTo(Oracle.isConsistent(Schema.graph(), facts));
  }

  private static boolean isAboutRandomThing(Triple triple) {
    return triple.getSubject().getURI().matches(".*-\\d")
        && !Schema.MARKS.contains(triple.getPredicate());
  }

  static Set<Triple> all(Set<Triple> facts, Closure closure) {
    Set<Triple> all = new HashSet<>(facts);
    closure.inferences().forEach(inference -> all.add(inference.conclusion()));
    return all;
  }

  static Set<Triple> withoutSelfOpposition(Set<Triple> triples) {
    return triples.stream()
        .filter(
            triple ->
                !triple.getPredicate().equals(Names.myo("opposesActionOf"))
                    || !triple.getSubject().equals(triple.getObject()))
        .collect(Collectors.toSet());
  }
}
