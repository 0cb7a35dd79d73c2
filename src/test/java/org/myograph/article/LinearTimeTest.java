package org.myograph.article;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds that no page, however odd, takes more time than in line with its length. */
class LinearTimeTest {
  private static final int LENGTH = 1 << 18;
  private static final ArticleReader READER =
      new ArticleReader(
          new PageWords(List.of("Origin"), Map.of("conjunction", List.of("and")), List.of("word")));

  static Stream<String> pieces() {
    return Stream.of(
        "[[",
        "]]",
        "{{",
        "}}",
        "{{{{",
        "{{a|",
        "[[a|b",
        "{|\n",
        "|-\n",
        "'''",
        "<b>",
        "<b><i>",
        "<!--",
        "<ref>",
        "<ref name=a>b",
        "<nowiki>",
        "<table><tr><td>",
        "[http://a ",
        "[http://a]",
        "==",
        "= a\n",
        "a:a:a:",
        "A: ",
        "Word",
        "word. ",
        "a ",
        "Origin\n",
        "Origin a\n",
        "1 Heading\n",
        "Heading\n",
        "Heading\n\n",
        "* ",
        "&amp",
        "â€",
        "Ã©",
        "\u200B",
        "[1]",
        "...",
        "(",
        "a and ",
        "__A",
        "<div><p>");
  }

  /** The square of it would take hours. */
  @ParameterizedTest
  @MethodSource("pieces")
  @Timeout(value = 60, unit = SECONDS)
  void readsLongPagesOfOnePiece(String piece) {
    String source = "Page\n" + piece.repeat(LENGTH / piece.length());
    for (Markup markup : Markup.values()) {
      Article page = READER.read(new RawPage("page", "page", "Page", markup, source));
      assertThat(page.sentences())
          .allMatch(sentence -> sentence.span().end() <= page.text().length());
    }
  }

  /** Each line could begin a list, and none does, for a sentence follows the last. */
  @Test
  @Timeout(value = 60, unit = SECONDS)
  void readsLongRunsOfLinesThatAreNoList() {
    String source = "Page\n" + "Word item\n".repeat(1 << 17) + "A sentence ends them all here.";
    Article page = READER.read(new RawPage("page", "page", "Page", Markup.TEXT, source));
    assertThat(page.sentences()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  @Timeout(value = 60, unit = SECONDS)
  void readsDeepNesting(String open, String close) {
    int times = LENGTH / 64;
    String source = "Page\n" + open.repeat(times) + "a" + close.repeat(times);
    for (Markup markup : Markup.values()) {
      READER.read(new RawPage("page", "page", "Page", markup, source));
    }
  }

  static Stream<Arguments> pairs() {
    return Stream.of(
            List.of("[[", "]]"),
            List.of("{{nowrap|", "}}"),
            List.of("{{Infobox|Origin=", "}}"),
            List.of("{|\n|", "\n|}"),
            List.of("<div>", "</div>"),
            List.of("<table class=infobox><tr><th>Origin<td>", "</table>"),
            List.of("<b><i>", "</i></b>"))
        .map(pair -> Arguments.of(pair.get(0), pair.get(1)));
  }
}
