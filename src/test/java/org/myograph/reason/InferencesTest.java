package org.myograph.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.myograph.ontology.Names;

/**
 * Each case is three files: facts, what they must entail, and what they must not. A new case is
 * three new files.
 */
class InferencesTest {
  private static final Path FOLDER = Path.of("src/test/resources/inferences");

  /** Both are left out on purpose: the marks inside chains, and opposing oneself. */
  static final Predicate<Triple> KEPT =
      triple ->
          !Schema.MARKS.contains(triple.getPredicate())
              && !(triple.getPredicate().equals(Names.myo("opposesActionOf"))
                  && triple.getSubject().equals(triple.getObject()));

  static List<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".entailed.ttl"))
          .map(name -> name.replace(".entailed.ttl", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void followsFromTheFacts(String name) {
    assertThat(all(name)).containsAll(facts(name + ".entailed"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void doesNotFollowFromTheFacts(String name) {
    assertThat(facts(name + ".not")).isNotEmpty().doesNotContainAnyElementsOf(all(name));
  }

  /**
   * HermiT 1.4.5 overlooks a chain whose first step itself follows by a chain, so the steps that it
   * does not see at once are put to it one by one, each with its premises alone.
   */
  @Test
  void allOfThemTogetherIsExactlyWhatHermitEntails() throws IOException {
    Set<Triple> facts = new HashSet<>();
    for (String name : cases()) {
      facts.addAll(facts(name));
    }
    Graph schema = Schema.withoutKinds();
    Set<Triple> hermit = Oracle.entailments(schema, facts).orElseThrow();
    List<Inference> ours = new Reasoner(schema).close(facts).inferences();
    Set<Triple> all = new HashSet<>(facts);
    ours.forEach(inference -> all.add(inference.conclusion()));
    assertThat(hermit.stream().filter(triple -> isKept(triple, facts))).isSubsetOf(all);
    assertThat(ours)
        .filteredOn(inference -> !hermit.contains(inference.conclusion()))
        .hasSizeLessThan(10)
        .allMatch(
            inference -> Oracle.entails(schema, inference.premises(), inference.conclusion()));
  }

  private static boolean isKept(Triple triple, Set<Triple> facts) {
    return KEPT.test(triple)
        && facts.stream()
            .anyMatch(
                fact ->
                    fact.getSubject().equals(triple.getSubject())
                        || fact.getObject().equals(triple.getSubject()));
  }

  private static Set<Triple> all(String name) {
    return all(facts(name));
  }

  private static Set<Triple> all(Set<Triple> stated) {
    Closure closure = Schema.reasoner().close(stated);
    assertThat(closure.contradictions()).isEmpty();
    Set<Triple> all = new HashSet<>(stated);
    closure.inferences().forEach(inference -> all.add(inference.conclusion()));
    return all;
  }

  private static Set<Triple> facts(String name) {
    return Schema.facts(FOLDER.resolve(name + ".ttl"));
  }
}
