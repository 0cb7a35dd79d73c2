package org.myograph.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.myograph.article.Article;
import org.myograph.article.Bundle;
import org.myograph.ontology.Vocabulary;

/** What holds of the statements of every page, however little sense it makes. */
class ReadingPropertiesTest {
  private static final Vocabulary VOCABULARY = Pages.vocabulary();
  private static final List<String> NAMES =
      VOCABULARY.terms().values().stream().flatMap(term -> term.names().stream()).toList();
  private static final List<String> WORDS =
      Stream.concat(
              VOCABULARY.words().values().stream().flatMap(List::stream),
              VOCABULARY.relations().values().stream()
                  .flatMap(relation -> relation.cues().stream())
                  .map(cue -> cue.replaceAll("=>.*|\\{[^}]*\\}|\\.\\.\\.|\\^", " ").strip()))
          .distinct()
          .toList();
  private static final List<String> MARKS =
      List.of(
          ",",
          ";",
          ":",
          "(",
          ")",
          "/",
          "-",
          "–",
          ".",
          "[1]",
          "“",
          "’s",
          "\n",
          "\nNerve ",
          "5",
          "C5-C7",
          "L2",
          "\uD83E\uDDB5",
          "\u00A0",
          "it",
          "It",
          "and",
          "flexes",
          "abduct",
          "rotator",
          "ribs");
  private static final List<String> LINES =
      Bundle.files("articles", ".txt").values().stream()
          .flatMap(bytes -> new String(bytes, StandardCharsets.UTF_8).lines())
          .toList();

  @Provide
  static Arbitrary<String> shuffledWords() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(NAMES)),
            Tuple.of(4, Arbitraries.of(WORDS)),
            Tuple.of(3, Arbitraries.of(MARKS)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(50)
        .map(words -> "Soleus\nNerve Tibial nerve\n" + String.join(" ", words));
  }

  @Provide
  static Arbitrary<String> shuffledLines() {
    return Combinators.combine(
            Arbitraries.of(LINES).list().ofMinSize(1).ofMaxSize(8),
            Arbitraries.integers().between(0, 400))
        .as(
            (lines, cut) ->
                String.join("\n", lines)
                    .substring(0, Math.min(String.join("\n", lines).length(), cut)));
  }

  @Provide
  static Arbitrary<String> soup() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ascii().ofMaxLength(200),
        Arbitraries.strings().all().ofMaxLength(100));
  }

  @Property(tries = 100, seed = "20261123")
  void holdsOfShuffledWords(@ForAll("shuffledWords") String text) {
    check(text);
  }

  @Property(tries = 60, seed = "20261123")
  void holdsOfShuffledLines(@ForAll("shuffledLines") String text) {
    check("Soleus\n" + text);
  }

  @Property(tries = 100, seed = "20261123")
  void holdsOfSoup(@ForAll("soup") String text) {
    check("Soleus\n" + text.replace("\0", ""));
  }

  private static void check(String text) {
    Article page = Pages.page(text);
    List<Statement> statements = Pages.read(page);
    for (Statement statement : statements) {
      Evidence evidence = statement.evidence();
      assertThat(page.words(evidence.span())).isEqualTo(evidence.quote()).isNotBlank();
      assertThat(VOCABULARY.relations()).containsKey(statement.relation());
      assertThat(statement.subject()).isNotEqualTo(statement.object());
    }
    assertThat(Pages.read(page)).isEqualTo(statements);
  }
}
