package org.myograph.mention;

import java.util.regex.Pattern;

/**
 * One way of writing a word or mark, with all that reading asks of it again and again. A word of a
 * text costs one probe of a table, and neither a new string nor a regular expression. Only so many
 * spellings are kept that a text of many odd ones does not fill the memory.
 */
final class Spelling {
  private static final int MOST_KEPT = 50_000;
  private static final int LONGEST_KEPT = 40;

  /** Words that were made to fall on one slot are not looked for any longer than this. */
  private static final int MOST_PROBES = 16;

  private static final int MASK = (1 << 17) - 1;

  /** Open addressing; read without a lock, because a spelling never changes once it stands here. */
  private static final Spelling[] KEPT = new Spelling[MASK + 1];

  private static final Pattern GERUND = Pattern.compile("\\p{Ll}{4,}ing");
  private static final Pattern PAST = Pattern.compile("\\p{Ll}{4,}ed");
  private static final Pattern VERB = Pattern.compile("\\p{Ll}{3,}(s|ed)");

  private static volatile int kept;

  private final String text;
  private final String stem;
  private final int number;
  private final boolean word;
  private final boolean gerund;
  private final boolean past;
  private final boolean verb;
  private final boolean level;
  private final int ordinal;

  private Spelling(String text, String stem, int number) {
    this.text = text;
    this.stem = stem;
    this.number = number;
    this.word = Character.isLetterOrDigit(text.codePointAt(0)) && !stem.equals("-");
    this.gerund = GERUND.matcher(text).matches();
    this.past = PAST.matcher(text).matches();
    this.verb = VERB.matcher(text).matches();
    this.level = Levels.isLevel(text);
    this.ordinal = Levels.ordinal(text);
  }

  /** The spelling of a word or mark that stands in a text. */
  static Spelling of(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = slot(hash);
    for (int probes = 0; probes < MOST_PROBES; probes++, slot = slot + 1 & MASK) {
      Spelling known = KEPT[slot];
      if (known == null) {
        return added(text.substring(from, to));
      }
      if (known.text.length() == to - from && text.startsWith(known.text, from)) {
        return known;
      }
    }
    return unkept(text.substring(from, to));
  }

  private static int slot(int hash) {
    return (hash ^ hash >>> 15) & MASK;
  }

  private static Spelling added(String text) {
    return kept >= MOST_KEPT || text.length() > LONGEST_KEPT
        ? unkept(text)
        : kept(text, Tokens.stem(text));
  }

  private static Spelling unkept(String text) {
    String stem = Tokens.stem(text);
    return new Spelling(text, stem, Stem.known(stem));
  }

  private static synchronized Spelling kept(String text, String stem) {
    int slot = slot(text.hashCode());
    while (KEPT[slot] != null) {
      if (KEPT[slot].text.equals(text)) {
        return KEPT[slot];
      }
      slot = slot + 1 & MASK;
    }
    kept++;
    KEPT[slot] = new Spelling(text, Stem.shared(stem), Stem.number(stem));
    return KEPT[slot];
  }

  String text() {
    return text;
  }

  String stem() {
    return stem;
  }

  /** See {@link Stem#number}. */
  int number() {
    return number;
  }

  /** Whether it is a word or number rather than a mark. */
  boolean isWord() {
    return word;
  }

  /** "avoiding" */
  boolean isGerund() {
    return gerund;
  }

  /** "extended" */
  boolean isPast() {
    return past;
  }

  /** Whether it has the form of "flexes" or "flexed". */
  boolean isVerbForm() {
    return verb;
  }

  /** "C5" */
  boolean isLevel() {
    return level;
  }

  /** 2 of "second" and "2nd"; -1 if it is no ordinal. */
  int ordinal() {
    return ordinal;
  }
}
