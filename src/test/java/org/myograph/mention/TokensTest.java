package org.myograph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.article.Span;

class TokensTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It flexes, then extends.      | It flexes , then extends .
          It[1] is[note 2] thin.[3]     | It is thin .
          the muscle's two heads        | the muscle two heads
          the muscles’ two heads        | the muscles two heads
          O'Brien's test                | O'Brien test
          a fan-shaped muscle           | a fan shaped muscle
          from C5-C6                    | from C5 - C6
          from C5–6                     | from C5 – 6
          from C5—C6 and C5−C6          | from C5 — C6 and C5 − C6
          from C5â€“C6 â€” all           | from C5 â€“ C6 â€” all
          medius/minimus (both); “yes”  | medius / minimus ( both ) ; “ yes ”
          a\u00A0b\u2003c               | a b c
          caf\u0065\u0301 and naïve     | cafe\u0301 and naïve
          """)
  void cutsTextIntoWordsAndMarks(String text, String words) {
    assertThat(words(text)).containsExactly(words.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "–", "—", "−", "\u2010", "\u2011", "â€“", "â€”"})
  void comparesAllDashesAsOne(String dash) {
    assertThat(tokens("C5 " + dash + " C6").get(1).is(Stem.DASH)).isTrue();
    assertThat(tokens("C5 " + dash + " C6").get(1).isWord()).isFalse();
  }

  @Test
  void tellsWordsFromMarks() {
    assertThat(tokens("L5 5 flexor , ( ”").stream().map(Token::isWord))
        .containsExactly(true, true, true, false, false, false);
  }

  @Test
  void pointsIntoTheWholeText() {
    String text = "\uD83E\uDDB5 The soleus.[1] It flexes.";
    Token[] tokens = Tokens.of(text, new Span(13, text.length()));
    assertThat(tokens).extracting(Token::text).containsExactly(".", "It", "flexes", ".");
    assertThat(tokens).allSatisfy(t -> assertThat(t.span().of(text)).isEqualTo(t.text()));
    assertThat(Tokens.of(text, new Span(3, 3))).isEmpty();
  }

  @Test
  void readsALigatureAsItsLetters() {
    assertThat(Tokens.stems("ﬂexor")).isEqualTo(Tokens.stems("flexor"));
  }

  private static List<String> words(String text) {
    return tokens(text).stream().map(Token::text).toList();
  }

  private static List<Token> tokens(String text) {
    return List.of(Tokens.of(text, new Span(0, text.length())));
  }
}
