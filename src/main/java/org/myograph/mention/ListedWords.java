package org.myograph.mention;

import java.util.Arrays;
import java.util.List;

/** Tokens with what begins at each of them in the word lists of the ontology. */
public abstract sealed class ListedWords permits Line {
  private static final int LISTS = WordList.values().length;
  private static final int[] NONE = {};

  private final Token[] tokens;
  private final int[] numbers;
  private final long mask;
  private final int start;
  private final Words words;

  /** For each token bits of the word lists of which a phrase begins there. */
  private final long[] low;

  private final long[] high;

  private long allLow;
  private long allHigh;

  /** The lengths of those phrases of several words, by token and list; null where none begins. */
  private byte[][] lengths;

  ListedWords(Token[] tokens, Words words, int start) {
    this.start = start;
    this.tokens = tokens;
    this.words = words;
    this.numbers = new int[tokens.length];
    this.low = new long[tokens.length];
    this.high = new long[tokens.length];
    long bits = 0;
    for (int at = 0; at < tokens.length; at++) {
      numbers[at] = tokens[at].number();
      bits |= bit(numbers[at]);
    }
    this.mask = bits;
    for (int at = 0; at < tokens.length; at++) {
      Words.Begun begun = words.begun(numbers[at]);
      if (begun != null) {
        take(begun, at);
        allLow |= low[at];
        allHigh |= high[at];
      }
    }
  }

  private void take(Words.Begun begun, int at) {
    low[at] = begun.low();
    high[at] = begun.high();
    if (at + 1 < numbers.length) {
      for (Words.Longer phrase : begun.longer(numbers[at + 1])) {
        if (Words.startsWith(numbers, at + 1, phrase.rest())) {
          low[at] |= phrase.list().low;
          high[at] |= phrase.list().high;
          lengths = lengths == null ? new byte[numbers.length][] : lengths;
          lengths[at] = lengths[at] == null ? new byte[LISTS] : lengths[at];
          lengths[at][phrase.list().ordinal()] = (byte) (phrase.rest().length + 1);
        }
      }
    }
  }

  /** A bit for a stem's number; other stems may share it. */
  public static long bit(int number) {
    return 1L << (number & 63);
  }

  /** The bits of all its stems: a stem whose bit is not among them does not stand in it. */
  public long mask() {
    return mask;
  }

  /** The index of its first token among those of its page; negative if it is cut out of none. */
  int start() {
    return start;
  }

  Token[] tokens() {
    return tokens;
  }

  public int size() {
    return numbers.length;
  }

  public Token token(int at) {
    return tokens[at];
  }

  /** The number of the stem at a token: see {@link Stem#number}. */
  public int number(int at) {
    return numbers[at];
  }

  /** Whether the stem at a token has a number. */
  public boolean is(int at, int number) {
    return at >= 0 && at < numbers.length && numbers[at] == number;
  }

  /** Whether a token is a word or number rather than a mark. */
  public boolean isWord(int at) {
    return tokens[at].isWord();
  }

  /** Whether a phrase of a word list begins at a token. */
  public boolean has(WordList list, int at) {
    return at >= 0 && at < low.length && (low[at] & list.low | high[at] & list.high) != 0;
  }

  /** Whether a phrase of some word list begins at a token. */
  public boolean hasAny(WordLists lists, int at) {
    return at >= 0 && at < low.length && (low[at] & lists.low | high[at] & lists.high) != 0;
  }

  /** Whether a phrase of a word list begins anywhere. */
  public boolean hasAny(WordList list) {
    return (allLow & list.low | allHigh & list.high) != 0;
  }

  /** Whether a stem of some number stands anywhere. */
  public boolean has(int number) {
    for (int at = 0; (mask & bit(number)) != 0 && at < numbers.length; at++) {
      if (numbers[at] == number) {
        return true;
      }
    }
    return false;
  }

  /** The tokens at which a phrase of a word list begins. */
  public int[] all(WordList list) {
    int[] all = NONE;
    for (int at = 0; hasAny(list) && at < low.length; at++) {
      if (has(list, at)) {
        all = Arrays.copyOf(all, all.length + 1);
        all[all.length - 1] = at;
      }
    }
    return all;
  }

  /** Whether stems of some numbers stand from a token on. */
  boolean isAt(int at, int[] some) {
    return Words.startsWith(numbers, at, some);
  }

  /** The length of the phrase of a word list that begins at a token; 0 if none does. */
  public int length(WordList list, int at) {
    if (!has(list, at)) {
      return 0;
    }
    return lengths == null || lengths[at] == null ? 1 : Math.max(1, lengths[at][list.ordinal()]);
  }

  /** Whether a phrase of a word list, of so many words at most, ends right before a token. */
  public boolean hasBefore(WordList list, int at, int most) {
    for (int from = hasAny(list) ? Math.max(0, at - most) : at; from < at; from++) {
      if (length(list, from) == at - from) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word at a token is by itself a phrase of a word list. */
  public boolean isAlone(WordList list, int at) {
    Words.Begun begun = words.begun(numbers[at]);
    return begun != null && (begun.low() & list.low | begun.high() & list.high) != 0;
  }

  /** The words for kinds that begin at a token, in alphabetical order. */
  public List<KindNoun> kindNouns(int at) {
    return words.kindNouns(numbers, at);
  }

  /** The longest word for a kind that begins at a token; null if none does. */
  KindNoun kindNoun(int at) {
    return words.kindNoun(numbers, at);
  }

  /** The words from a token up to another, as written. */
  public String text(int from, int to) {
    if (to - from < 2) {
      return to > from ? tokens[from].text() : "";
    }
    StringBuilder text = new StringBuilder(8 * (to - from));
    for (int at = from; at < to; at++) {
      int number = numbers[at];
      boolean glued =
          at == from || number == Stem.COMMA || number == Stem.STOP || number == Stem.CLOSE;
      text.append(glued ? "" : " ").append(tokens[at].text());
    }
    return text.toString();
  }
}
