package org.myograph.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.myograph.ontology.Pattern;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Term;

/**
 * Holds the table that says which rule serves which phenomenon of language: every pair and every
 * word list stands in it, and all that it names exists.
 */
class PhenomenaTest {
  private static final Path TABLE = Path.of("src/test/resources/phenomena.tsv");

  /** Lists of words for kinds of things, such as "rib". */
  private static final Set<String> KINDS = Set.of("kindWord", "general", "levelUnit");

  private static final Path CODE = Path.of("src/main/java/org/myograph");

  /**
   * A row of the table.
   *
   * @param rules classes, word lists as {@code myo:list}, and {@code cues} or {@code patterns}
   * @param pairs names of pairs in {@code statements}
   */
  private record Row(String phenomenon, List<String> rules, List<String> pairs) {
    static Row of(String line) {
      String[] columns = line.split("\t", -1);
      return new Row(columns[0], words(columns[1]), words(columns[2]));
    }

    private static List<String> words(String column) {
      return Arrays.stream(column.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
  }

  @Test
  void everyPhenomenonHasARuleAndAPair() {
    assertThat(rows()).isNotEmpty();
    assertThat(rows())
        .allSatisfy(
            row -> {
              assertThat(row.rules()).as(row.phenomenon()).isNotEmpty();
              assertThat(row.pairs()).as(row.phenomenon()).isNotEmpty();
            });
  }

  @Test
  void everyPairStandsInTheTable() {
    assertThat(all(Row::pairs)).isEqualTo(new TreeSet<>(StatementPairsTest.names()));
  }

  @Test
  void everyRuleOfTheTableExists() {
    Set<String> known = classes();
    Pages.vocabulary().words().keySet().forEach(list -> known.add("myo:" + list));
    known.addAll(List.of("cues", "patterns", "verbs"));
    assertThat(all(Row::rules)).isSubsetOf(known);
  }

  @Test
  void everyWordListServesAPhenomenon() {
    assertThat(all(Row::rules))
        .containsAll(
            Pages.vocabulary().words().keySet().stream().map(list -> "myo:" + list).toList());
  }

  /** A cue or a word list that names a thing would serve the pages of that thing alone. */
  @Test
  void noRuleNamesASingleThing() {
    Set<String> things =
        Pages.vocabulary().terms().values().stream()
            .filter(term -> Pages.vocabulary().isA(term.kind(), Set.of("Muscle", "Nerve", "Bone")))
            .map(Term::label)
            .collect(Collectors.toSet());
    Stream<String> cues =
        Pages.vocabulary().relations().values().stream().map(Relation::cues).flatMap(List::stream);
    Stream<String> forms =
        Pages.vocabulary().patterns().stream().map(Pattern::forms).flatMap(List::stream);
    Stream<String> words =
        Pages.vocabulary().words().entrySet().stream()
            .filter(list -> !KINDS.contains(list.getKey()))
            .flatMap(list -> list.getValue().stream());
    assertThat(
            Stream.of(cues, forms, words)
                .flatMap(Function.identity())
                .map(rule -> rule.toLowerCase(Locale.ROOT))
                .filter(rule -> things.stream().anyMatch(thing -> names(rule, thing))))
        .isEmpty();
  }

  private static boolean names(String rule, String thing) {
    return (" " + rule + " ").contains(" " + thing + " ");
  }

  private static Set<String> all(Function<Row, List<String>> column) {
    return rows().stream()
        .map(column)
        .flatMap(List::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Row> rows() {
    try {
      return Files.readAllLines(TABLE).stream().skip(1).map(Row::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> classes() {
    Set<String> classes = new TreeSet<>();
    for (String room : List.of("article", "mention", "statement")) {
      try (Stream<Path> files = Files.list(CODE.resolve(room))) {
        files.map(file -> file.getFileName().toString().replace(".java", "")).forEach(classes::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return classes;
  }
}
