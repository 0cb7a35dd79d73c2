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

  /**
   * Open addressing, doubled before it is a quarter full; read without a lock, because a spelling
   * never changes once it stands in a table.
   */
  private static volatile Spelling[] table = new Spelling[1 << 13];

  private static final Pattern GERUND = Pattern.compile("\\p{Ll}{4,}ing");
  private static final Pattern PAST = Pattern.compile("\\p{L}{4,}(?:ed|ED)");
  private static final Pattern VERB = Pattern.compile("\\p{Ll}{3,}(s|ed)");

  private static final Pattern PLURAL = Pattern.compile("\\p{L}*[^sui]s");

  private static int kept;

  private final char[] characters;
  private final int length;

  /** Its last eight characters, and whether these tell it from all others of its length. */
  private final long last;

  private final boolean isShort;

  private final String text;
  private final String stem;
  private final int number;
  private final boolean word;
  private final boolean gerund;
  private final boolean past;
  private final boolean verb;
  private final boolean plural;
  private final boolean digit;
  private final boolean level;
  private final int ordinal;

  private Spelling(String text, String stem, int number) {
    this.characters = text.toCharArray();
    this.length = characters.length;
    this.last = last(characters);
    this.isShort = length <= Long.BYTES && text.chars().allMatch(c -> c < 1 << Byte.SIZE);
    this.text = text;
    this.stem = stem;
    this.number = number;
    this.word = Character.isLetterOrDigit(text.codePointAt(0)) && !stem.equals("-");
    this.gerund = GERUND.matcher(text).matches();
    this.past = PAST.matcher(text).matches();
    this.verb = VERB.matcher(text).matches();
    this.plural = PLURAL.matcher(text).matches();
    this.digit = Character.isDigit(text.charAt(0));
    this.level = Levels.isLevel(text);
    this.ordinal = Levels.ordinal(text);
  }

  private static long last(char[] characters) {
    long last = 0;
    for (char character : characters) {
      last = last << Byte.SIZE | character;
    }
    return last;
  }

  /** The spelling of a word or mark. */
  static Spelling of(String word) {
    return of(word.toCharArray(), 0, word.length());
  }

  /** The spelling of a word or mark that stands in a text. */
  static Spelling of(char[] text, int from, int to) {
    Spelling[] known = table;
    int hash = 0;
    long last = 0;
    int all = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text[i];
      all |= text[i];
      last = last << Byte.SIZE | text[i];
    }
    int slot = slot(hash, known);
    for (int probes = 0; probes < MOST_PROBES; probes++, slot = slot + 1 & known.length - 1) {
      Spelling here = known[slot];
      if (here == null) {
        return added(new String(text, from, to - from));
      }
      if (here.last == last && here.length == to - from && here.isAt(text, from, all)) {
        return here;
      }
    }
    return unkept(new String(text, from, to - from));
  }

  /**
   * Whether it stands at a place, if its last characters and its length do.
   *
   * @param all the bits of all characters there
   */
  private boolean isAt(char[] text, int from, int all) {
    boolean told = isShort && all < 1 << Byte.SIZE;
    for (int i = 0; !told && i < length; i++) {
      if (characters[i] != text[from + i]) {
        return false;
      }
    }
    return true;
  }

  /** Words that differ little are spread over the table. */
  private static int slot(int hash, Spelling[] among) {
    return hash * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(among.length) + 1;
  }

  private static Spelling added(String text) {
    return text.length() > LONGEST_KEPT ? unkept(text) : kept(text, Tokens.stem(text));
  }

  private static Spelling unkept(String text) {
    String stem = Tokens.stem(text);
    return new Spelling(text, stem, Stem.known(stem));
  }

  private static synchronized Spelling kept(String text, String stem) {
    if (kept >= MOST_KEPT) {
      return unkept(text);
    }
    if (4 * kept >= table.length) {
      grow();
    }
    int slot = slot(text.hashCode(), table);
    while (table[slot] != null) {
      if (table[slot].text.equals(text)) {
        return table[slot];
      }
      slot = slot + 1 & table.length - 1;
    }
    kept++;
    table[slot] = new Spelling(text, Stem.shared(stem), Stem.number(stem));
    return table[slot];
  }

  private static void grow() {
    Spelling[] more = new Spelling[2 * table.length];
    for (Spelling spelling : table) {
      if (spelling != null) {
        int slot = slot(spelling.text.hashCode(), more);
        while (more[slot] != null) {
          slot = slot + 1 & more.length - 1;
        }
        more[slot] = spelling;
      }
    }
    table = more;
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

  /** Whether it has the form of "nerves", which "flexes" has too. */
  boolean isPlural() {
    return plural;
  }

  /** Whether it begins with a digit. */
  boolean beginsWithDigit() {
    return digit;
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
