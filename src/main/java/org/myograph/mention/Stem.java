package org.myograph.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Folds a word's case, number, tense and British spelling. It is crude ("muscle" becomes "muscl")
 * and only ever compared with itself.
 */
public final class Stem {
  private record Rule(Pattern ending, String replacement) {}

  /** Applied in this order, each to the outcome of the one before. */
  private static final List<Rule> RULES =
      List.of(
          rule("fibre", "fiber"),
          rule("(?<=cent|met)re(?=s?$)", "er"),
          rule("(?<=[a-z]{3})is(?=(e|es|ed|ing|ation|ations|er|ers)$)", "iz"),
          rule("^(o?)edema", "edema"),
          rule("^oe(?=[a-z]{4})", "e"),
          rule("(?<=[a-z])[ao]e(?=[a-z]{3})", "e"),
          rule("(?<=[a-z]{2})our$", "or"),
          rule("(?<=[a-z]{2})ae$", "a"),
          rule("(?<=[a-z]{3})i$", "us"),
          rule("(?<=[a-z]{3}at)ores$", "oris"),
          rule("(?<=[a-z]{4}a)cula$", "culum"),
          rule("(?<=[a-z]{3})amina$", "amen"),
          rule("(?<=[a-z]{2})ies$", "y"),
          rule("(?<=[a-z]{2})ied$", "y"),
          rule("(?<=ss|x|ch|sh)es$", ""),
          rule("(?<=[a-z]{3}[sx])is$", ""),
          rule("(?<=[a-z]{2}[^su])s$", ""),
          rule("(?<=[aeiouy][a-z]{1,9})ing$", ""),
          rule("(?<=[aeiouy][a-z]{1,9})ed$", ""),
          rule("(?<=[a-z]{2})(?<!^(?:on|not|can|for|non))e$", ""),
          rule("([bdgmnprt])\\1$", "$1"));

  /** Forms that no ending tells, each before its verb. */
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("is", "be"),
          Map.entry("are", "be"),
          Map.entry("was", "be"),
          Map.entry("were", "be"),
          Map.entry("been", "be"),
          Map.entry("being", "be"),
          Map.entry("has", "have"),
          Map.entry("had", "have"),
          Map.entry("does", "do"),
          Map.entry("did", "do"),
          Map.entry("n't", "not"),
          Map.entry("n’t", "not"),
          Map.entry("noted", "note"),
          Map.entry("noting", "note"),
          Map.entry("an", "a"),
          Map.entry("ups", "up"),
          Map.entry("toes", "toe"),
          Map.entry("arose", "arise"),
          Map.entry("arisen", "arise"),
          Map.entry("began", "begin"),
          Map.entry("came", "come"),
          Map.entry("sprang", "spring"),
          Map.entry("ran", "run"),
          Map.entry("gave", "give"),
          Map.entry("gives", "give"),
          Map.entry("took", "take"),
          Map.entry("taken", "take"),
          Map.entry("sent", "send"),
          Map.entry("lies", "lie"),
          Map.entry("overlies", "overlie"),
          Map.entry("underlies", "underlie"),
          Map.entry("lying", "lie"),
          Map.entry("lay", "lie"),
          Map.entry("led", "lead"),
          Map.entry("made", "make"),
          Map.entry("met", "meet"),
          Map.entry("held", "hold"),
          Map.entry("drew", "draw"));

  /** A number for each stem, from 1, with the stem. */
  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  private static final List<String> NUMBERED = new ArrayList<>(List.of(""));

  // The numbers of words and marks that the grammar itself asks for.
  public static final int COMMA = number(",");
  public static final int SEMICOLON = number(";");
  public static final int COLON = number(":");
  public static final int STOP = number(".");
  public static final int OPEN = number("(");
  public static final int CLOSE = number(")");
  public static final int DASH = number("-");
  public static final int NEITHER = number("neither");
  public static final int A = number("a");
  public static final int AND = number("and");
  public static final int THERE = number("ther");
  public static final int AS = number("as");
  public static final int BE = number("be");
  public static final int BY = number("by");
  public static final int FROM = number("from");
  public static final int IN = number("in");
  public static final int IT = number("it");
  public static final int NOT = number("not");
  public static final int OF = number("of");
  public static final int ONE = number("one");
  public static final int ONLY = number("only");
  public static final int RIB = number("rib");
  public static final int TWO = number("two");
  public static final int THE = number("the");
  public static final int THEY = number("they");
  public static final int THROUGH = number("through");
  public static final int TO = number("to");
  public static final int WITH = number("with");

  private static Rule rule(String ending, String replacement) {
    return new Rule(Pattern.compile(ending), replacement);
  }

  private Stem() {}

  /**
   * A number that stands for a stem of the ontology, or of a common word, as long as the program
   * runs: what is looked for at every word is found by number, in arrays.
   */
  public static synchronized int number(String stem) {
    return NUMBERS.computeIfAbsent(
        stem,
        any -> {
          NUMBERED.add(stem);
          return NUMBERED.size() - 1;
        });
  }

  /** The number of a stem; a negative one, by which it is all but told apart, if it has none. */
  static synchronized int known(String stem) {
    Integer known = NUMBERS.get(stem);
    return known == null ? -1 - (stem.hashCode() & Integer.MAX_VALUE >> 1) : known;
  }

  /** The same string for the same stem. */
  static synchronized String shared(String stem) {
    return NUMBERED.get(number(stem));
  }

  /** The numbers of the stems of some words. */
  static BitSet set(String words) {
    BitSet set = new BitSet();
    IntStream.of(numbers(words)).forEach(set::set);
    return set;
  }

  /** The numbers of the stems of a name or phrase of the ontology. */
  public static int[] numbers(String phrase) {
    Token[] tokens = Tokens.of(phrase);
    int[] numbers = new int[tokens.length];
    for (int at = 0; at < numbers.length; at++) {
      int known = tokens[at].number();
      numbers[at] = known > 0 ? known : number(tokens[at].stem());
    }
    return numbers;
  }

  /** The stem of one word; those of common words are kept. */
  public static String of(String word) {
    boolean kept = !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0));
    return kept ? Spelling.of(word).stem() : made(word);
  }

  /** The stem of one word, worked out anew. */
  static String made(String word) {
    String stem = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    stem = IRREGULAR.getOrDefault(stem, stem);
    if (stem.length() <= 3 && !stem.endsWith("s") || !Character.isLetter(stem.codePointAt(0))) {
      return stem;
    }
    for (Rule rule : RULES) {
      stem = rule.ending().matcher(stem).replaceFirst(rule.replacement());
    }
    return stem;
  }
}
