package org.myograph.mention;

import java.util.List;
import java.util.regex.Pattern;

/** Writes words of names that nobody knows as Americans do, as all labels are written. */
public final class American {
  private record Rule(Pattern british, String american) {}

  private static final List<Rule> RULES =
      List.of(
          rule("(?<=\\p{Ll})ae(?=[a-z]{3})|(?<=H)ae(?=m)", "e"),
          rule("\\boe(?=dem|soph|str)", "e"),
          rule("\\b(tum|col|behavi|arm|vig|lab|neighb|rum)our(?=s?\\b|ed\\b)", "$1or"),
          rule("(?<=[Ff]ib|[Cc]ent|[Ll]it|[Mm]et)re(?=s?\\b)", "er"),
          rule("(?<=[Ll]eu)co(?=cyt|pen)", "ko"),
          rule("(?<=[Pp]rogram)me(?=s?\\b)", ""));

  private American() {}

  private static Rule rule(String british, String american) {
    return new Rule(Pattern.compile(british), american);
  }

  public static String of(String words) {
    String written = words;
    for (Rule rule : RULES) {
      written = rule.british().matcher(written).replaceAll(rule.american());
    }
    return written;
  }
}
