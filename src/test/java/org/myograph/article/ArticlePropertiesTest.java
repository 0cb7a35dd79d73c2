package org.myograph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every page, however odd. */
class ArticlePropertiesTest {
  private static final ArticleReader READER =
      new ArticleReader(Layouts.words("Origin", "Nerve", "Nerve supply", "From"));

  @Provide
  static Arbitrary<String> pages() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Soleus",
            "From WikiMSK",
            "Origin",
            "OriginTibia",
            "Nerve supply: ",
            "References",
            "e.g.",
            "it is. ",
            "It? ",
            "Uses: It",
            "[1]",
            "↑",
            " (",
            ")”",
            "a.png",
            "\uD83E\uDDB5",
            "\u00A0",
            "\u2028",
            "\uFEFF",
            "\u200B",
            "Ã©",
            "[[Tibia|bone]]",
            "[[",
            "]]",
            "{{Infobox muscle|Origin=",
            "{{",
            "}}",
            "{|",
            "|-",
            "|}",
            "|",
            "'''",
            "<ref name=a>",
            "</ref>",
            "<!--",
            "-->",
            "<nowiki>",
            "<b>",
            "<td>",
            "<table class=infobox><tr><th>Origin<td>",
            "</table>",
            "<h2>",
            "&lt;",
            "== A ==",
            "* ",
            "\n",
            "\r\n",
            "\r",
            "\t",
            " ",
            ". ",
            ": ",
            "L5.",
            "5",
            "ß",
            "İ");
    return Arbitraries.oneOf(
        pieces.list().ofMaxSize(60).map(list -> String.join("", list)),
        Arbitraries.strings().ascii().ofMaxLength(300),
        Arbitraries.strings().all().ofMaxLength(120));
  }

  @Property(tries = 1000, seed = "20261123")
  void cutsEveryTextIntoSpansInOrder(@ForAll("pages") String text, @ForAll("names") String name) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      Article page = READER.read(name, bytes);
      assertInOrder(page.text(), page.fields().stream().map(Field::line).toList());
      assertInOrder(page.text(), page.sentences().stream().map(Sentence::span).toList());
      assertThat(page.fields()).allMatch(field -> field.line().contains(field.value()));
      assertThat(page.sentences().stream().map(Sentence::paragraph)).isSorted();
      assertThat(page.remarks()).allMatch(remark -> remark.first() <= page.text().length());
      assertThat(READER.read(name, bytes)).isEqualTo(page);
    } catch (UnreadableArticleException e) {
      assertThat(e).hasMessageStartingWith(name + ": ");
    }
  }

  @Property(tries = 500, seed = "20261123")
  void readsOrRefusesAllBytes(@ForAll byte[] bytes, @ForAll("names") String name) {
    try {
      assertThat(READER.read(name, bytes).text()).isNotBlank();
    } catch (UnreadableArticleException e) {
      assertThat(e).hasMessageStartingWith(name + ": ");
    }
  }

  @Provide
  static Arbitrary<String> names() {
    return Arbitraries.of("page.txt", "page.wiki", "page.html");
  }

  /** Spans that are not empty, within the text, and do not overlap. */
  private static void assertInOrder(String text, List<Span> spans) {
    int end = 0;
    for (Span span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(span.of(text)).isNotBlank();
      end = span.end();
    }
  }
}
