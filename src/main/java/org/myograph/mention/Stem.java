package org.myograph.mention;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

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
          rule("haem", "hem"),
          rule("(?<=[a-z]{2})our$", "or"),
          rule("(?<=[a-z]{2})ae$", "a"),
          rule("(?<=[a-z]{3})i$", "us"),
          rule("(?<=[a-z]{2})ies$", "y"),
          rule("(?<=[a-z]{2})ied$", "y"),
          rule("(?<=ss|x|ch|sh)es$", ""),
          rule("(?<=[a-z]{3}[sx])is$", ""),
          rule("(?<=[a-z]{2}[^su])s$", ""),
          rule("(?<=[aeiouy][a-z]{1,9})ing$", ""),
          rule("(?<=[aeiouy][a-z]{1,9})ed$", ""),
          rule("(?<=[a-z]{2})e$", ""),
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
          Map.entry("an", "a"),
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

  /** Articles and names use few words over and over; a text of many odd ones is not kept. */
  private static final int MOST_KEPT = 50_000;

  private static final Map<String, String> KEPT = new ConcurrentHashMap<>();

  private static Rule rule(String ending, String replacement) {
    return new Rule(Pattern.compile(ending), replacement);
  }

  private Stem() {}

  /** The stem of one word. */
  public static String of(String word) {
    String kept = KEPT.get(word);
    if (kept != null) {
      return kept;
    }
    String stem = stem(word);
    if (KEPT.size() < MOST_KEPT) {
      KEPT.put(word, stem);
    }
    return stem;
  }

  private static String stem(String word) {
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
