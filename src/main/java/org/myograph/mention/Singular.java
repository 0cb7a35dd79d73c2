package org.myograph.mention;

/** The singular of the last word of a name, for labels. */
final class Singular {
  private Singular() {}

  static String of(String name) {
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    if (lower.endsWith("ies")) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    if (lower.endsWith("sses") || lower.endsWith("ches")) {
      return lower.substring(0, lower.length() - 2);
    }
    boolean plural = lower.endsWith("s") && !lower.matches(".*(ss|us|is|ps)$");
    return plural ? lower.substring(0, lower.length() - 1) : lower;
  }
}
