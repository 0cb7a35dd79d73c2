package org.myograph.query;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;

/**
 * What the values of a question must fulfil together.
 *
 * @param message tells that they do not, and the cure; "{name}" stands for the value of a parameter
 * @param holds asks whether they do
 */
record Requirement(String message, Query holds) {
  private static final Pattern LINE = Pattern.compile("\"([^\"]+)\"\\s+(.+)");

  /** Reads {@code "give one of them" FILTER(!BOUND(?one) || !BOUND(?other))}. */
  static Requirement parse(String query, String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new MalformedQueryException(
          query + ".rq: '# require: " + line + "' is not \"MESSAGE\" PATTERN");
    }
    return new Requirement(
        parts.group(1), Sparql.parse(query + ".rq", "ASK { " + parts.group(2) + " }"));
  }

  UnfitValueException broken(Map<String, String> values) {
    return new UnfitValueException(told(message, values));
  }

  /** A message with the values of parameters in their places. */
  static String told(String message, Map<String, String> values) {
    String told = message;
    for (Map.Entry<String, String> value : values.entrySet()) {
      told = told.replace("{" + value.getKey() + "}", value.getValue());
    }
    return told;
  }
}
