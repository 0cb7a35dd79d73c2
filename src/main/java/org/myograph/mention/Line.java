package org.myograph.mention;

import java.util.Arrays;
import java.util.List;

/** The tokens of one sentence, and how far a determiner, share, part or separator reaches in it. */
public final class Line {
  private static final int LONGEST_PART = 7;
  private static final int LONGEST_FEATURE = 4;
  private static final int LONGEST_ASIDE = 9;
  private static final int LONGEST_POSTURE = 7;

  private final List<Token> tokens;
  private final Token[] array;
  private final int[] numbers;
  private final long mask;
  private final Words words;

  public Line(List<Token> tokens, Words words) {
    this.tokens = tokens;
    this.words = words;
    this.array = tokens.toArray(Token[]::new);
    this.numbers = Token.numbers(tokens);
    long bits = 0;
    for (int number : numbers) {
      bits |= bit(number);
    }
    this.mask = bits;
  }

  /** A bit for a stem's number; other stems may share it. */
  public static long bit(int number) {
    return 1L << (number & 63);
  }

  /** The bits of all its stems: a stem whose bit is not among them does not stand in it. */
  public long mask() {
    return mask;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public int size() {
    return numbers.length;
  }

  public boolean is(int at, String stem) {
    return at >= 0 && at < array.length && array[at].is(stem);
  }

  /** Whether a phrase of a word list begins at a token. */
  public boolean has(String list, int at) {
    return words.at(list, numbers, at) > 0;
  }

  /** Whether a phrase of some word list begins at a token. */
  public boolean hasAny(List<String> lists, int at) {
    for (int i = 0; i < lists.size(); i++) {
      if (has(lists.get(i), at)) {
        return true;
      }
    }
    return false;
  }

  /** The tokens at which a phrase of a word list begins. */
  public int[] all(String list) {
    int[] all = new int[size()];
    int found = 0;
    for (int at = 0; at < size(); at++) {
      if (has(list, at)) {
        all[found++] = at;
      }
    }
    return Arrays.copyOf(all, found);
  }

  /** Whether the stem at a token has a number. */
  public boolean isNumber(int at, int number) {
    return at >= 0 && at < numbers.length && numbers[at] == number;
  }

  /** Whether stems of some numbers stand from a token on. */
  boolean isAt(int at, int[] some) {
    return Words.startsWith(numbers, at, some);
  }

  /** The length of the phrase of a word list that begins at a token; 0 if none does. */
  public int length(String list, int at) {
    return words.at(list, numbers, at);
  }

  /** The words for kinds that begin at a token, in alphabetical order. */
  public List<KindNoun> kindNouns(int at) {
    return words.kindNouns(numbers, at);
  }

  /** The words from a token up to another, as written. */
  public String text(int from, int to) {
    if (to - from < 2) {
      return to > from ? array[from].text() : "";
    }
    StringBuilder text = new StringBuilder(8 * (to - from));
    for (int at = from; at < to; at++) {
      Token token = array[at];
      boolean glued = at == from || token.is(",") || token.is(".") || token.is(")");
      text.append(glued ? "" : " ").append(token.text());
    }
    return text.toString();
  }

  /** Past the determiners at a token. */
  public int determiner(int from) {
    int at = from;
    for (int length = length("determiner", at); length > 0; length = length("determiner", at)) {
      at += length;
    }
    return at;
  }

  /** Past the phrases of a word list at a token, which begin at most so many tokens after it. */
  int past(String list, int from, int most) {
    int at = from;
    int length = length(list, at);
    while (length > 0 && at - from < most) {
      at += length;
      length = length(list, at);
    }
    return at;
  }

  /** Past the words of side, share or order at a token: "three or four". */
  public int adjectives(int from) {
    int at = from;
    int length = length("positional", at);
    while (length > 0 && at - from < LONGEST_PART) {
      at += length;
      length = Math.max(length("positional", at), length("listJoin", at));
    }
    return at;
  }

  /** Past a part noun with its adjectives, as "medial two-thirds"; the token itself if none is. */
  int partEnd(int from) {
    int at = from;
    for (int i = 0; i < LONGEST_PART && at < size(); i++) {
      if (has("partNoun", at)) {
        return at + length("partNoun", at);
      }
      int adjective = Math.max(length("positional", at), length("partAdjective", at));
      if (adjective == 0) {
        return from;
      }
      at += adjective;
    }
    return from;
  }

  /** Past a bone feature with its adjectives, as "upper medial border"; else the token itself. */
  int featureEnd(int from) {
    int at = from;
    for (int i = 0; i < LONGEST_FEATURE && at < size(); i++) {
      int noun = length("featureNoun", at);
      if (noun > 0 && !has("featureNoun", at + noun)) {
        return at + noun;
      }
      int adjective = Math.max(length("positional", at), noun);
      if (adjective == 0) {
        return from;
      }
      at += adjective;
    }
    return from;
  }

  /** Past "," "and" "or" "/" and their like; the token itself if there is none. */
  int separator(int at) {
    int next = is(at, ",") ? at + 1 : at;
    if (next == at && has("listJoiner", at) && !isFinite(at)) {
      return at + length("listJoiner", at);
    }
    int joined = next + length("conjunction", next);
    next = joined > next ? pastAside(joined) : next;
    return next > at && !isPosture(next) ? next + length("listAdverb", next) : next;
  }

  /** Whether "with the hip flexed" or its like begins at a token. */
  public boolean isPosture(int from) {
    int noun = is(from, "with") ? determiner(from + 1) : size();
    for (int at = noun; at < Math.min(size(), from + LONGEST_POSTURE); at++) {
      if (at > noun && has("bodyPosture", at) && !tokens.get(at).endsWith("s")) {
        return true;
      }
      if (!tokens.get(at).isWord() || has("preposition", at)) {
        return false;
      }
    }
    return false;
  }

  /** "include" is a verb, "including" goes on with a list. */
  private boolean isFinite(int at) {
    return length("listJoiner", at) == 1 && !array[at].text().endsWith("ing");
  }

  /** "and, through the aponeurosis, the fascia": past what stands between the commas. */
  public int pastAside(int at) {
    return pastAside("preposition", at);
  }

  /** Past what stands between two commas and begins with a phrase of a word list. */
  public int pastAside(String list, int at) {
    if (!is(at, ",") || !has(list, at + 1)) {
      return at;
    }
    for (int end = at + 2; end < Math.min(size(), at + LONGEST_ASIDE); end++) {
      if (is(end, ",")) {
        return end + 1;
      }
    }
    return at;
  }

  /** Whether a separator is nothing but a comma. */
  public boolean isComma(int from, int to) {
    return to == from + 1 && is(from, ",");
  }

  /** Past a bracket; the token itself if none opens there. */
  int bracketEnd(int at) {
    for (int i = at; is(at, "(") && i < size(); i++) {
      if (is(i, ")")) {
        return i + 1;
      }
    }
    return at;
  }

  /** "rest and avoiding stairs" */
  boolean isGerund(int at) {
    return at + 1 < size() && array[at].spelling().isGerund();
  }

  /** Past "muscle" after a muscle's name, "nerve roots" after a root's. */
  int kindWord(int at) {
    return at + length("kindWord", at);
  }
}
