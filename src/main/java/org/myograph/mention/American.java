package org.myograph.mention;

import java.util.List;
import java.util.regex.Pattern;

/** Writes words of names that nobody knows as Americans do, as all labels are written. */
public final class American {
  /**
   * A spelling to change.
   *
   * @param letters without which a name has none, so that few names are searched
   */
  private record Rule(String letters, Pattern british, String american) {}

  private static final List<Rule> RULES =
      List.of(
          rule("ae", "(?<=\\p{Ll})ae(?=[a-z]{3})|(?<=H)ae(?=m)", "e"),
          rule("oe", "\\boe(?=dem|soph|str)", "e"),
          rule("our", "\\b(tum|col|behavi|arm|vig|lab|neighb|rum)our(?=s?\\b|ed\\b)", "$1or"),
          rule("isation", "(?<=\\p{Ll}{3})isation(?=s?\\b)", "ization"),
          rule("re", "(?<=[Ff]ib|[Cc]ent|[Ll]it|[Mm]et)re(?=s?\\b)", "er"),
          rule("co", "(?<=[Ll]eu)co(?=cyt|pen)", "ko"),
          rule("me", "(?<=[Pp]rogram)me(?=s?\\b)", ""));

  private American() {}

  private static Rule rule(String letters, String british, String american) {
    return new Rule(letters, Pattern.compile(british), american);
  }

  public static String of(String words) {
    String written = words;
    for (Rule rule : RULES) {
      if (written.contains(rule.letters())) {
        written = rule.british().matcher(written).replaceAll(rule.american());
      }
    }
    return written;
  }
}
