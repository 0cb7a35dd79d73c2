package org.myograph.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One construct of OWL a case, in files: a schema, facts, all that they entail, some of what they
 * do not, and, if the construct forbids something, facts that clash with the others. HermiT is
 * asked the same. A new case is as many new files.
 */
class EntailmentTest {
  private static final Path FOLDER = Path.of("src/test/resources/entailment");

  static List<String> constructs() throws IOException {
    return cases(".schema.ttl");
  }

  static List<String> prohibitions() throws IOException {
    return cases(".clash.ttl");
  }

  private static List<String> cases(String ending) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.replace(ending, ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("constructs")
  void entailsWhatIsListedAndNoMore(String construct) {
    Set<Triple> facts = triples(construct, "facts");
    Closure closure = new Reasoner(schema(construct)).close(facts);
    Set<Triple> all = new HashSet<>(facts);
    closure.inferences().forEach(inference -> all.add(inference.conclusion()));
    Set<Triple> expected = new HashSet<>(facts);
    expected.addAll(triples(construct, "entailed"));

    assertThat(closure.contradictions()).isEmpty();
    assertThat(all).isEqualTo(expected);
    assertThat(triples(construct, "not")).isNotEmpty().doesNotContainAnyElementsOf(all);
    assertThat(Oracle.entailments(schema(construct), facts).orElseThrow()).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("prohibitions")
  void clashesWithWhatItForbids(String construct) {
    Set<Triple> facts = triples(construct, "facts");
    facts.addAll(triples(construct, "clash"));

    assertThat(new Reasoner(schema(construct)).close(facts).contradictions()).isNotEmpty();
    assertThat(Oracle.entailments(schema(construct), facts)).isEqualTo(Optional.empty());
  }

  private static Graph schema(String construct) {
    return RDFDataMgr.loadGraph(FOLDER.resolve(construct + ".schema.ttl").toString());
  }

  private static Set<Triple> triples(String construct, String kind) {
    return Schema.facts(FOLDER.resolve(construct + "." + kind + ".ttl"));
  }
}
