package org.myograph.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pairs of a small page and the statements that a careful reader takes from it; the name of a pair
 * is what it shows.
 */
class StatementPairsTest {
  private static final Path FOLDER = Path.of("src/test/resources/statements");
  private static final String HEADER = "subject\trelation\tobject\tcertainty\tqualifier\tcondition";

  static List<String> names() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.[^.]*$", ""))
          .distinct()
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void reads(String name) throws IOException {
    Set<Fact> expected = expected(name);
    Set<Fact> found =
        Pages.read(Pages.page(FOLDER.resolve(name + ".txt"))).stream()
            .map(Fact::of)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    assertThat(lines("missing", expected, found) + lines("surplus", found, expected)).isEmpty();
  }

  /** A pair may not pass because its page is empty or its relation is misspelt. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void expectsOnlyWhatCanBeStated(String name) throws IOException {
    assertThat(Files.readAllLines(FOLDER.resolve(name + ".tsv"))).first().isEqualTo(HEADER);
    assertThat(expected(name))
        .isNotEmpty()
        .extracting(Fact::relation)
        .isSubsetOf(Pages.vocabulary().relations().keySet());
  }

  @Test
  void printsWhatIsMissingAndWhatIsSurplus() {
    Set<Fact> expected = Set.of(Fact.of("a\tr\tb\tasserted"));
    Set<Fact> found = Set.of(Fact.of("a\tr\tc\tasserted\tupper half"));
    assertThat(lines("missing", expected, found) + lines("surplus", found, expected))
        .isEqualTo("\nmissing: a | r | b | asserted\nsurplus: a | r | c | asserted | upper half");
  }

  private static Set<Fact> expected(String name) throws IOException {
    return Files.readAllLines(FOLDER.resolve(name + ".tsv")).stream()
        .skip(1)
        .map(Fact::of)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String lines(String word, Set<Fact> those, Set<Fact> notIn) {
    return those.stream()
        .filter(fact -> !notIn.contains(fact))
        .map(fact -> "\n" + word + ": " + fact)
        .collect(Collectors.joining());
  }
}
