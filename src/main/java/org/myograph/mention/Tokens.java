package org.myograph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.myograph.article.Span;

/** Cuts text into words and marks; leaves out citation marks and the possessive 's. */
public final class Tokens {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<skip>\\[[^\\]\\n]{1,24}\\]|(?<=\\p{L})['’]s?(?!\\p{L}))"
              + "|(?<word>(?:(?!â€)[\\p{L}\\p{M}\\p{N}])+(?:['’][\\p{L}]{2,})?)"
              + "|(?<dash>â€[“”œ\"]|[-\u00AD\u2010-\u2015\u2212])"
              + "|(?<mark>[^\\s\\p{Z}])");

  private Tokens() {}

  /** The tokens of a part of an article's text. */
  public static List<Token> of(String text, Span part) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(part.start(), part.end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (matcher.group("word") != null) {
        tokens.add(new Token(span, matcher.group(), Stem.of(matcher.group())));
      } else if (matcher.group("dash") != null) {
        if (!joinsLetters(text, span)) {
          tokens.add(new Token(span, matcher.group(), "-"));
        }
      } else if (matcher.group("mark") != null) {
        tokens.add(new Token(span, matcher.group(), matcher.group()));
      }
    }
    return tokens;
  }

  /** The tokens of a name or phrase by itself. */
  static List<Token> of(String phrase) {
    return of(phrase, new Span(0, phrase.length()));
  }

  /** The stems of a name or phrase. */
  public static List<String> stems(String phrase) {
    return of(phrase).stream().map(Token::stem).toList();
  }

  /** "fan-shaped" is two words, "C5-C6" a range. */
  private static boolean joinsLetters(String text, Span dash) {
    int before = dash.start() - 1;
    return dash.end() - dash.start() == 1
        && before >= 0
        && dash.end() < text.length()
        && Character.isLetter(text.charAt(before))
        && Character.isLetterOrDigit(text.charAt(dash.end()));
  }
}
