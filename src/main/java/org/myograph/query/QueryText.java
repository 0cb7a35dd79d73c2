package org.myograph.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses a query by its text alone, before it is parsed: parser and optimizer go as deep into
 * themselves as a query is nested, or as operators follow each other.
 */
public final class QueryText {
  /** Letters; a longer one is a list of values that belongs into a dataset. */
  public static final int LONGEST = 200_000;

  private static final int DEEPEST = 200;
  private static final int MOST_OPERATORS = 1000;

  /** What is passed over as a whole, then what opens, what closes, and what joins two parts. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<quote>\"\"\"|'''|[\"'])"
              + "|<[^<>\"{}|^`\\s]*+>|#[^\\n]*+|@[A-Za-z-]++|\\^\\^"
              + "|(?<open><<|[({\\[])|(?<close>>>|[)}\\]])"
              + "|(?<joins>[|&+*/!^=-]"
              + "|\\b(?:UNION|OPTIONAL|MINUS|BIND|FILTER|GRAPH|EXISTS)\\b)"
              + "|\\w++(?:[\\w.-]*+:[\\w.-]*+)?+|:[\\w.-]*+",
          Pattern.CASE_INSENSITIVE);

  private QueryText() {}

  /**
   * Refuses what nobody writes by hand.
   *
   * @throws RefusedQueryException if it is nested too deep or has too many operators
   */
  public static void check(String query) {
    int depth = 0;
    int operators = 0;
    Matcher token = TOKEN.matcher(query);
    while (token.find()) {
      if (token.group("quote") != null) {
        token.region(end(query, token.end(), token.group("quote")), query.length());
        continue;
      }
      depth += token.group("open") != null ? 1 : token.group("close") != null ? -1 : 0;
      operators += token.group("joins") != null ? 1 : 0;
      if (depth > DEEPEST) {
        throw new RefusedQueryException("nested too deep (limit " + DEEPEST + ")");
      }
      if (operators > MOST_OPERATORS) {
        throw new RefusedQueryException("too many operators (limit " + MOST_OPERATORS + ")");
      }
    }
  }

  private static int end(String query, int start, String quote) {
    int at = start;
    while (at < query.length() && !query.startsWith(quote, at)) {
      at += query.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(query.length(), at + quote.length());
  }
}
