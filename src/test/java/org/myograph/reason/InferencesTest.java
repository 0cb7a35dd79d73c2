package org.myograph.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.myograph.ontology.Names;

/**
 * Each case is three files: facts, what they must entail, and what they must not. A new case is
 * three new files.
 */
class InferencesTest {
  private static final Path FOLDER = Path.of("src/test/resources/inferences");

  /** Both are left out on purpose: the mark inside chains, and opposing oneself. */
  private static final Predicate<Triple> KEPT =
      triple ->
          !triple.getPredicate().equals(Names.myo("isMuscular"))
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

  @ParameterizedTest
  @MethodSource("cases")
  void isExactlyWhatHermitEntails(String name) {
    Set<Node> known =
        facts(name).stream()
            .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
            .collect(Collectors.toSet());
    Set<Triple> hermit =
        Oracle.entailments(Schema.graph(), facts(name)).orElseThrow().stream()
            .filter(KEPT)
            .filter(triple -> known.contains(triple.getSubject()))
            .collect(Collectors.toSet());
    assertThat(all(name)).containsExactlyInAnyOrderElementsOf(hermit);
  }

  private static Set<Triple> all(String name) {
    Set<Triple> stated = facts(name);
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
