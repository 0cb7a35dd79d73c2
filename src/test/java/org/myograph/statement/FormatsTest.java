package org.myograph.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.myograph.article.Article;

/** Holds that a page says the same as text, as wikitext and as HTML. */
class FormatsTest {
  private static final Path FOLDER = Path.of("src/test/resources/formats");

  static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(".txt"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void statesWhatItsTextStates(String name) {
    Path text = FOLDER.resolve(name.replaceFirst("\\..*", ".txt"));
    assertThat(lines(Pages.page(FOLDER.resolve(name)))).isEqualTo(lines(Pages.page(text)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void saysInWordsOfItsOwnTextWhatItStates(String name) {
    Article page = Pages.page(FOLDER.resolve(name));
    assertThat(Pages.read(page))
        .isNotEmpty()
        .allMatch(
            statement ->
                page.words(statement.evidence().span()).equals(statement.evidence().quote()));
  }

  private static String lines(Article page) {
    return Pages.read(page).stream().map(FormatsTest::line).collect(Collectors.joining("\n"));
  }

  private static String line(Statement statement) {
    return String.join(
        " | ",
        statement.subject().label(),
        statement.relation(),
        statement.object().label(),
        statement.certainty().label(),
        statement.qualifier(),
        statement.condition(),
        statement.evidence().section(),
        statement.evidence().quote());
  }
}
