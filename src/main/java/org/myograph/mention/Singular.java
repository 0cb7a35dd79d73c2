package org.myograph.mention;

import java.util.List;

/** The singular of the last word of a name, for labels. */
public final class Singular {
  private static final List<String> ENDINGS = List.of("ss", "us", "is", "ps");

  private Singular() {}

  /** The name in lower case with its last word in the singular. */
  public static String of(String name) {
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    if (lower.endsWith("ies")) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    if (lower.endsWith("sses") || lower.endsWith("ches")) {
      return lower.substring(0, lower.length() - 2);
    }
    if (lower.endsWith("oses")) {
      return lower.substring(0, lower.length() - 2) + "is";
    }
    boolean plural = lower.endsWith("s") && ENDINGS.stream().noneMatch(lower::endsWith);
    return plural ? lower.substring(0, lower.length() - 1) : lower;
  }
}
