package org.myograph.query;

import java.util.List;

/**
 * Why a fact holds, or what is known of it if it does not: a tree whose leaves are quoted sentences
 * or name what is no sentence.
 *
 * @param fact in words
 * @param quotes the sentences that state it or, if none does, suppose or deny it
 * @param ground the axiom it follows by, or where a fact without sentences stands
 * @param premises what it follows from
 */
public record Explanation(
    String fact, List<Quote> quotes, String ground, List<Explanation> premises) {
  public Explanation {
    quotes = List.copyOf(quotes);
    premises = List.copyOf(premises);
  }

  /** Indented lines, each fact above what it rests on. */
  public String text() {
    StringBuilder text = new StringBuilder();
    write(text, 0);
    return text.toString();
  }

  private void write(StringBuilder text, int depth) {
    line(text, depth, fact);
    for (Quote quote : quotes) {
      String how = quote.certainty().equals("asserted") ? "stated" : quote.certainty();
      line(text, depth + 1, how + ": \"" + quote.words().replaceAll("\\s+", " ") + "\"");
      line(text, depth + 1, "        " + quote.place());
    }
    if (!ground.isEmpty()) {
      line(text, depth + 1, ground);
    }
    premises.forEach(premise -> premise.write(text, depth + 1));
  }

  private static void line(StringBuilder text, int depth, String words) {
    text.append("  ".repeat(depth)).append(words).append('\n');
  }
}
