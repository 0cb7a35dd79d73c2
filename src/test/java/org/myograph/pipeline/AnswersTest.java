package org.myograph.pipeline;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.myograph.ontology.Names;
import org.myograph.query.Answer;
import org.myograph.query.Knowledge;
import org.myograph.query.NamedQuery;
import org.myograph.query.Queries;
import org.myograph.query.Table;
import org.myograph.store.Build;

/**
 * Every question of {@code queries/} with its defaults, put to the bundled articles. After a
 * deliberate change, {@code -Dmyograph.answers=write} writes what is answered now in place of what
 * was expected. The build before lacks one article, so that something has changed.
 */
class AnswersTest {
  private static final Path ANSWERS = Path.of("src/test/resources/answers");
  private static final String LATER = "brachialis";
  private static final Queries QUERIES = BundledBuild.queries();

  private static Knowledge knowledge;

  @BeforeAll
  static void build() {
    Build build = BundledBuild.get();
    knowledge = Knowledge.of(build).since(without(build.dataset(), Names.articleGraph(LATER)));
  }

  private static DatasetGraph without(DatasetGraph dataset, Node graph) {
    DatasetGraph copy = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(
        copy,
        () ->
            Txn.executeRead(
                dataset,
                () ->
                    dataset.stream()
                        .filter(quad -> !quad.getGraph().equals(graph))
                        .forEach(copy::add)));
    return copy;
  }

  static Stream<String> names() {
    return QUERIES.all().stream().map(NamedQuery::name);
  }

  @ParameterizedTest
  @MethodSource("names")
  void theAnswerIsTheExpectedOne(String name) throws IOException {
    Table table = Table.of((Answer.Rows) knowledge.ask(QUERIES.named(name), Map.of()));
    String answer =
        Stream.concat(Stream.of(table.heads()), table.rows().stream().map(AnswersTest::words))
            .map(line -> String.join("\t", line) + "\n")
            .collect(joining());
    Path expected = ANSWERS.resolve(name + ".tsv");
    if ("write".equals(System.getProperty("myograph.answers"))) {
      Files.createDirectories(ANSWERS);
      Files.writeString(expected, answer);
    }
    assertThat(table.rows()).isNotEmpty();
    assertThat(expected).content().isEqualTo(answer);
  }

  private static List<String> words(List<Table.Cell> row) {
    return row.stream().map(Table.Cell::words).toList();
  }

  @Test
  void noAnswerIsLeftWithoutItsQuestion() throws IOException {
    try (Stream<Path> files = Files.list(ANSWERS)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .allMatch(file -> names().anyMatch(name -> file.equals(name + ".tsv")));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyRowLeadsToWordsOrToTheOntologyOrToAMapping(String name) {
    Table table = Table.of((Answer.Rows) knowledge.explain(QUERIES.named(name), Map.of()));
    assertThat(table.notes())
        .hasSameSizeAs(table.rows())
        .allSatisfy(
            note ->
                assertThat(note)
                    .containsPattern(
                        "(stated|hedged|negated): \"|reference ontology|by the words of its name"
                            + "|the title of .+\\.txt|mapped by .+ in .+\\.sssom\\.tsv")
                    .doesNotContain("nothing that states or entails it was read"));
  }
}
