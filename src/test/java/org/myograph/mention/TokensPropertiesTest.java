package org.myograph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.myograph.article.Span;

/** Holds the hand-written scanner to a regular expression that says the same more slowly. */
class TokensPropertiesTest {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<skip>\\[[^\\]\\n]{1,24}\\]|(?<=\\p{L})['’]s?(?!\\p{L}))"
              + "|(?<word>(?:(?!â€)[\\p{L}\\p{M}\\p{N}])+(?:['’][\\p{L}]{2,})?)"
              + "|(?<dash>â€[“”œ\"]|[-\u00AD\u2010-\u2015\u2212])"
              + "|(?<list>\\n[\\s\\p{Z}]*+(?:[*•‣▪◦·–-] )?+)"
              + "|(?<mark>[^\\s\\p{Z}])");

  private static final Set<String> JOINTS = Set.of(",", ";", ":", "and", "or");

  @Property(tries = 5000)
  void cutsAsTheRegularExpressionDoes(@ForAll("texts") String text, @ForAll("places") int place) {
    int from = Math.min(place, text.length());
    Span part = new Span(from, text.length() - Math.min(text.length() - from, place / 3));
    List<String> words = new ArrayList<>();
    for (Token token : Tokens.of(text, part)) {
      String written = token.span().of(text);
      assertThat(token.text()).isEqualTo(written.equals("\n") ? "and" : written);
      words.add(token.span() + " " + token.text() + " " + token.stem());
    }
    assertThat(words).isEqualTo(cut(text, part));
  }

  private static List<String> cut(String text, Span part) {
    Matcher matcher = TOKEN.matcher(text).region(part.start(), part.end());
    matcher.useTransparentBounds(true);
    List<String> words = new ArrayList<>();
    String last = ",";
    while (matcher.find()) {
      if (matcher.group("list") != null) {
        boolean goesOn = matcher.end() < part.end();
        boolean parts = parts(matcher.group(), goesOn) || goesOn && isShort(text, matcher.start());
        if (parts && !JOINTS.contains(last)) {
          words.add(new Span(matcher.start(), matcher.start() + 1) + " and " + Stem.of("and"));
          last = "and";
        }
        continue;
      }
      Span span = new Span(matcher.start(), matcher.end());
      String stem =
          matcher.group("word") != null
              ? Stem.of(matcher.group())
              : matcher.group("dash") != null ? "-" : matcher.group();
      boolean dash = matcher.group("dash") != null && joinsLetters(text, span);
      if (matcher.group("skip") == null && !dash) {
        words.add(span + " " + matcher.group() + " " + stem);
        last = matcher.group();
      }
    }
    return words;
  }

  /** Whether a line break parts the items of a list, by a bullet or by an empty line. */
  private static boolean parts(String lines, boolean goesOn) {
    boolean bullet = lines.matches("(?s).*[*•‣▪◦·–-] ");
    return bullet || goesOn && lines.indexOf('\n', 1) > 0;
  }

  /** Whether a line that ends at a place has a start, and fewer characters than one of prose. */
  private static boolean isShort(String text, int end) {
    int start = text.lastIndexOf('\n', end - 1);
    return end > 0 && start >= 0 && end - start - 1 < 60;
  }

  private static boolean joinsLetters(String text, Span dash) {
    int before = dash.start() - 1;
    return dash.end() - dash.start() == 1
        && before >= 0
        && dash.end() < text.length()
        && Character.isLetter(text.charAt(before))
        && Character.isLetterOrDigit(text.charAt(dash.end()));
  }

  @Provide
  Arbitrary<Integer> places() {
    return Arbitraries.integers().between(0, 12);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "a",
            "s",
            "B",
            "é",
            "e\u0301",
            "5",
            "Ⅳ",
            "½",
            "ss",
            "inserts",
            "ﬂ",
            "'",
            "’",
            "'s",
            "’s",
            "'Brien",
            "[",
            "]",
            "[1]",
            "[note 3]",
            "[abcdefghijklmnopqrstuvwxyz]",
            "-",
            "–",
            "\u00AD",
            "−",
            "â",
            "€",
            "â€“",
            "â€œ",
            "â€\"",
            "â€x",
            "“",
            "”",
            "œ",
            " ",
            "\u00A0",
            "\u2003",
            "\n",
            "\t",
            "\u000B",
            "\u0085",
            "\u2028",
            ",",
            ".",
            "(",
            "/",
            "…",
            "\uD83E\uDDB5",
            "\uD835\uDC00",
            "\uD835",
            "\uDC00",
            "\u0000",
            "\u200B");
    return pieces.list().ofMaxSize(14).map(list -> String.join("", list));
  }
}
