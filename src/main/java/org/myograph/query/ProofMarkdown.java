package org.myograph.query;

import java.util.regex.Pattern;

/** Writes an explanation as a nested list of Markdown. */
final class ProofMarkdown {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&#|]");

  private final StringBuilder text = new StringBuilder();

  private ProofMarkdown() {}

  static String of(Explanation explanation) {
    ProofMarkdown list = new ProofMarkdown();
    list.write(explanation, 0);
    return list.text.toString();
  }

  private void write(Explanation fact, int depth) {
    item(depth, (fact.holds() ? "" : "not known: ") + "**" + escaped(fact.words()) + "**");
    rest(fact, depth + 1);
    for (Explanation other : fact.others()) {
      item(depth, "also:");
      rest(other, depth + 1);
    }
  }

  private void rest(Explanation fact, int depth) {
    for (Quote quote : fact.quotes()) {
      String words = quote.manner() + ": “" + escaped(quote.line()) + "” ";
      item(depth, words + "(" + escaped(quote.place()) + ")");
    }
    fact.conditions().forEach(words -> item(depth, "on condition: " + escaped(words)));
    String ground = ProofText.ground(fact);
    if (!ground.isEmpty()) {
      item(depth, escaped(ground));
    }
    fact.premises().forEach(premise -> write(premise, depth));
  }

  private void item(int depth, String words) {
    text.append("  ".repeat(depth)).append("- ").append(words).append('\n');
  }

  private static String escaped(String words) {
    return SPECIAL.matcher(words).replaceAll("\\\\$0");
  }
}
