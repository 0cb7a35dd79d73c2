package org.myograph.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.myograph.article.Article;
import org.myograph.article.Span;

/** Cuts text into words and marks; leaves out citation marks and the possessive 's. */
public final class Tokens {
  /** How a dash reads whose UTF-8 was taken for Windows-1252: these two and one of the next. */
  private static final String BROKEN_DASH = "â€";

  private static final String BROKEN_ENDS = "“”œ\"";
  private static final Set<String> JOINTS = Set.of(",", ";", ":", "and", "or");
  private static final String DASHES = "-\u00AD\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
  private static final int LONGEST_CODE = 12;
  private static final int LONGEST_CITATION = 24;

  private final char[] text;
  private final int end;
  private Token[] tokens;
  private int size;

  private Tokens(char[] text, Span part) {
    this.text = text;
    this.end = part.end();
    this.tokens = new Token[4 + (part.end() - part.start()) / 5];
  }

  /** The tokens of a part of an article's text. */
  public static Token[] of(String text, Span part) {
    return of(text.toCharArray(), part);
  }

  /** The same of a text that is asked for several parts. */
  static Token[] of(char[] text, Span part) {
    Tokens scan = new Tokens(text, part);
    int at = part.start();
    while (at < part.end()) {
      at = scan.next(at);
    }
    return Arrays.copyOf(scan.tokens, scan.size);
  }

  /** The tokens of a name or phrase by itself. */
  static Token[] of(String phrase) {
    return of(phrase, new Span(0, phrase.length()));
  }

  /** The stems of a name or phrase. */
  public static List<String> stems(String phrase) {
    return Arrays.stream(of(phrase)).map(Token::stem).toList();
  }

  /** The numbers of the stems of a name or phrase of a page. */
  public static int[] numbers(String phrase) {
    if (isCode(phrase)) {
      return new int[] {Spelling.of(phrase).number()};
    }
    Token[] tokens = of(phrase);
    int[] numbers = new int[tokens.length];
    for (int at = 0; at < numbers.length; at++) {
      numbers[at] = tokens[at].number();
    }
    return numbers;
  }

  /** Whether it is a short word of letters and digits of ASCII, as "L5". */
  private static boolean isCode(String phrase) {
    for (int at = 0; at < phrase.length(); at++) {
      char character = phrase.charAt(at);
      if (at == LONGEST_CODE || character >= ASCII.length || !ASCII[character]) {
        return false;
      }
    }
    return !phrase.isEmpty();
  }

  /** The stem of a token as it is written. */
  static String stem(String token) {
    if (isDash(token.charAt(0)) || token.startsWith(BROKEN_DASH)) {
      return "-";
    }
    return isOfWord(token.codePointAt(0)) ? Stem.made(token) : token;
  }

  /** Reads what begins at a place; gives the place after it. */
  private int next(int at) {
    int character = Character.codePointAt(text, at);
    if (character == ' ') {
      return at + 1;
    }
    if (character == '\n') {
      return lineBreak(at);
    }
    int skipped = character == '[' ? citation(at) : isApostrophe(character) ? apostrophe(at) : at;
    if (skipped > at) {
      if (isSuffix(at, skipped)) {
        tokens[size - 1] = tokens[size - 1].possessive();
      }
      return skipped;
    }
    int wordEnd = word(at);
    if (wordEnd > at) {
      if (wordEnd >= end || !isApostrophe(text[wordEnd])) {
        return add(at, wordEnd);
      }
      return denies(at, wordEnd)
          ? add(add(at, wordEnd - 1), wordEnd + 2)
          : add(at, withSuffix(wordEnd));
    }
    int dashEnd = dash(at);
    if (dashEnd > at) {
      return joinsLetters(at, dashEnd) ? dashEnd : add(at, dashEnd);
    }
    int next = at + Character.charCount(character);
    boolean mark = next <= end && !isSpace(character);
    return mark ? add(at, next) : at + 1;
  }

  /**
   * Between the items of a list a line break or bullet is an "and", unless a mark stands there. So
   * is the end of a line that is too short to be one of prose.
   */
  private int lineBreak(int at) {
    int next = at + 1;
    boolean empty = false;
    while (next < end && isSpace(text[next])) {
      empty |= text[next] == '\n';
      next++;
    }
    boolean bullet =
        next + 1 < end && Article.BULLETS.indexOf(text[next]) >= 0 && text[next + 1] == ' ';
    boolean marked = size == 0 || JOINTS.contains(tokens[size - 1].text());
    if ((bullet || empty || isShort(at)) && next < end && !marked) {
      addAs("and", at, at + 1);
    }
    return bullet ? next + 1 : next;
  }

  /** Whether the line that ends at a place is not the first, and shorter than one of prose. */
  private boolean isShort(int lineEnd) {
    int at = lineEnd - 1;
    while (at >= 0 && text[at] != '\n' && lineEnd - at <= Article.WRAPPED_LINE) {
      at--;
    }
    return at >= 0 && text[at] == '\n' && lineEnd - at <= Article.WRAPPED_LINE;
  }

  private void addAs(String mark, int from, int to) {
    add(from, to);
    tokens[size - 1] = new Token(from, to, Spelling.of(mark));
  }

  private int add(int from, int to) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, size * 2);
    }
    tokens[size++] = new Token(from, to, Spelling.of(text, from, to));
    return to;
  }

  /** Past "[12]" or "[note 3]". */
  private int citation(int at) {
    int next = at + 1;
    for (int length = 0; next < end; length++) {
      char character = text[next];
      if (character == ']' && length > 0) {
        return next + 1;
      }
      if (character == ']' || character == '\n' || length == LONGEST_CITATION) {
        return at;
      }
      next += Character.charCount(Character.codePointAt(text, next));
    }
    return at;
  }

  /** Past the 's of "muscle's" and the apostrophe of "muscles'". */
  private int apostrophe(int at) {
    if (at == 0 || !Character.isLetter(text[at - 1])) {
      return at;
    }
    int next = at + 1 < end && text[at + 1] == 's' ? at + 2 : at + 1;
    return next < text.length && Character.isLetter(Character.codePointAt(text, next)) ? at : next;
  }

  /** Whether what was passed over is the 's of the last word. */
  private boolean isSuffix(int from, int to) {
    return to == from + 2 && isApostrophe(text[from]) && size > 0 && tokens[size - 1].end() == from;
  }

  private int word(int from) {
    int at = from;
    while (at < end) {
      int character = text[at];
      if (character < 'â') {
        if (!isOfWord(character)) {
          break;
        }
        at++;
      } else {
        character = Character.codePointAt(text, at);
        int next = at + Character.charCount(character);
        if (next > end || !isOfWord(character) || isBrokenDash(at)) {
          break;
        }
        at = next;
      }
    }
    return at;
  }

  /** "isn't" is two words, the second of which denies. */
  private boolean denies(int from, int wordEnd) {
    return wordEnd - from > 2
        && wordEnd + 1 < end
        && isLetter('n', wordEnd - 1)
        && isLetter('t', wordEnd + 1)
        && (wordEnd + 2 >= text.length
            || !Character.isLetter(Character.codePointAt(text, wordEnd + 2)));
  }

  private boolean isLetter(char letter, int at) {
    return Character.toLowerCase(text[at]) == letter;
  }

  /** Past the "'Brien" of "O'Brien". */
  private int withSuffix(int wordEnd) {
    int at = wordEnd + 1;
    int letters = 0;
    for (; at < end && Character.isLetter(Character.codePointAt(text, at)); letters++) {
      int next = at + Character.charCount(Character.codePointAt(text, at));
      if (next > end) {
        break;
      }
      at = next;
    }
    return letters < 2 ? wordEnd : at;
  }

  private boolean isBrokenDash(int at) {
    return at + 1 < text.length
        && text[at] == BROKEN_DASH.charAt(0)
        && text[at + 1] == BROKEN_DASH.charAt(1);
  }

  private int dash(int at) {
    if (isDash(text[at])) {
      return at + 1;
    }
    boolean broken = at + 2 < end && isBrokenDash(at) && BROKEN_ENDS.indexOf(text[at + 2]) >= 0;
    return broken ? at + 3 : at;
  }

  /** "fan-shaped" is two words, "C5-C6" a range. */
  private boolean joinsLetters(int from, int to) {
    return to - from == 1
        && from > 0
        && to < text.length
        && Character.isLetter(text[from - 1])
        && Character.isLetterOrDigit(text[to]);
  }

  private static boolean isApostrophe(int character) {
    return character == '\'' || character == '’';
  }

  private static boolean isDash(char character) {
    return character == '-' || character > 127 && DASHES.indexOf(character) >= 0;
  }

  private static boolean isSpace(int character) {
    return character == ' ' || character >= '\t' && character <= '\r' || isSeparator(character);
  }

  private static boolean isSeparator(int character) {
    int type = Character.getType(character);
    return type == Character.SPACE_SEPARATOR
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  /** Letters, combining marks and numbers. */
  private static boolean isOfWord(int character) {
    return character < ASCII.length
        ? ASCII[character]
        : (1 << Character.getType(character) & OF_WORD) != 0;
  }

  private static final int OF_WORD =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;

  private static final boolean[] ASCII = new boolean[0x80];

  static {
    for (int character = 0; character < ASCII.length; character++) {
      ASCII[character] = Character.isLetterOrDigit(character);
    }
  }
}
