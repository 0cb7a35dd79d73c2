package org.myograph.article;

import java.lang.Character.UnicodeScript;

/**
 * Mends a text that a broken code page, a word processor or a font has spoilt. What words are
 * compared without, such as ligatures, decomposed letters and no-break spaces, stays as it is.
 */
final class Repairs {
  /** Text that was broken twice, or three times, is mended as often. */
  private static final int MOST_TIMES = 3;

  private static final int SHORTEST_WORD = 3;

  /** Greek letters that look Latin; the others are often meant, as in "μm". */
  private static final String LATIN_LOOK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρι";

  private final int offset;
  private final Remarks remarks;
  private final StringBuilder mended = new StringBuilder();
  private int wordStart;
  private boolean latin;
  private boolean foreign;

  private Repairs(int offset, Remarks remarks) {
    this.offset = offset;
    this.remarks = remarks;
  }

  /**
   * The text as it should be.
   *
   * @param offset at which it will stand in its page
   */
  static String of(String text, int offset, Remarks remarks) {
    int at = 0;
    while (at < text.length() && (isWhole(text.charAt(at)) && !Mojibake.mayBegin(text, at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    Mojibake mojibake = Mojibake.in(text);
    String decoded = mojibake.decoded();
    for (int time = 1; time < MOST_TIMES && mojibake.count() > 0; time++) {
      decoded = Mojibake.in(decoded).decoded();
    }
    return new Repairs(offset, remarks).mend(decoded, mojibake);
  }

  /** Whether a character, if all are such, needs no mending. */
  private static boolean isWhole(char c) {
    return c >= ' ' && c <= '~'
        || c == '\n'
        || !isDirection(c)
            && !isInvisible(c)
            && (c < 0x250 || c < '\uFF01' && !Character.isLetter(c));
  }

  private String mend(String text, Mojibake mojibake) {
    for (int at = 0; at < text.length(); at++) {
      if (at == mojibake.first()) {
        for (int time = 0; time < mojibake.count(); time++) {
          remark(Remark.Kind.MOJIBAKE);
        }
      }
      character(text.charAt(at));
    }
    endWord();
    return mended.toString();
  }

  private void character(char c) {
    if (c >= '\uFF01' && c <= '\uFF5E') {
      remark(Remark.Kind.FULL_WIDTH);
      keep((char) (c - '\uFF01' + '!'));
    } else if (isDirection(c)) {
      remark(Remark.Kind.DIRECTION);
    } else if (isInvisible(c)) {
      remark(Remark.Kind.INVISIBLE);
    } else {
      if (c == '\uFFFD') {
        remark(Remark.Kind.LOST_CHARACTER);
      }
      keep(c);
    }
  }

  private void keep(char c) {
    if (!Character.isLetter(c)) {
      endWord();
    } else if (c < 0x250) {
      latin = true;
    } else {
      foreign |= LATIN_LOOK.indexOf(c) >= 0 || UnicodeScript.of(c) == UnicodeScript.CYRILLIC;
    }
    mended.append(c);
  }

  private void endWord() {
    if (latin && foreign && mended.length() - wordStart >= SHORTEST_WORD) {
      remarks.add(Remark.Kind.MIXED_ALPHABETS, offset + wordStart);
    }
    latin = false;
    foreign = false;
    wordStart = mended.length() + 1;
  }

  private static boolean isDirection(char c) {
    return c == '\u061C'
        || c >= '\u200E' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069';
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD'
        || c == '\uFEFF'
        || c >= '\u200B' && c <= '\u200D'
        || c >= '\u2060' && c <= '\u2064'
        || Character.isISOControl(c) && !Character.isWhitespace(c) && c != '\u0085';
  }

  private void remark(Remark.Kind kind) {
    remarks.add(kind, offset + mended.length());
  }
}
