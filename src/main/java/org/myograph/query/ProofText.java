package org.myograph.query;

/** Writes an explanation as indented lines, each fact above what it rests on. */
final class ProofText {
  private final StringBuilder text = new StringBuilder();

  private ProofText() {}

  static String of(Explanation explanation) {
    ProofText lines = new ProofText();
    lines.write(explanation, 0);
    return lines.text.toString();
  }

  private void write(Explanation fact, int depth) {
    line(depth, (fact.holds() ? "" : "not known: ") + fact.words());
    rest(fact, depth + 1);
    for (Explanation other : fact.others()) {
      line(depth, "also:");
      rest(other, depth + 1);
    }
  }

  private void rest(Explanation fact, int depth) {
    for (Quote quote : fact.quotes()) {
      line(depth, quote.manner() + ": \"" + quote.line() + "\"");
      line(depth, "        " + quote.place());
    }
    fact.conditions().forEach(condition -> line(depth, "on condition: " + condition));
    String ground = ground(fact);
    if (!ground.isEmpty()) {
      line(depth, ground);
    }
    fact.premises().forEach(premise -> write(premise, depth));
  }

  /** What a fact rests on besides quotes and premises; empty if nothing. */
  static String ground(Explanation fact) {
    return switch (fact.how()) {
      case STATED -> "";
      case INFERRED -> "follows by: " + fact.note();
      case GIVEN -> fact.note();
      case TOLD -> "shown above";
      case UNKNOWN -> unknown(fact);
      case OPEN -> "whether it is entailed is not known: " + fact.note();
    };
  }

  private static String unknown(Explanation fact) {
    String nothing = "nothing that states or entails it was read";
    String near = fact.note().isEmpty() ? "" : "it would follow by: " + fact.note();
    boolean told = !fact.quotes().isEmpty();
    return near.isEmpty() ? told ? "" : nothing : told ? near : nothing + "; " + near;
  }

  private void line(int depth, String words) {
    text.append("  ".repeat(depth)).append(words).append('\n');
  }
}
