package org.myograph.query;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A typed blank of a question.
 *
 * @param type {@code text}, {@code number}, {@code Thing}, or local names of classes joined by "|"
 * @param label what to ask a user for
 * @param fallback the value if none is given; empty if there is none
 * @param optional whether there need be no value; without one the question is asked of anything
 */
public record Parameter(String name, String type, String label, String fallback, boolean optional) {
  private static final int LONGEST_NUMBER = 30;

  /** What a request says beside the values of a question. */
  private static final Set<String> RESERVED =
      Set.of("format", "limit", "page", "question", "row", "table");

  private static final Pattern LINE =
      Pattern.compile("(\\w+)\\s+([\\w|]+)\\s+\"([^\"]+)\"(?:\\s+\"([^\"]*)\")?");

  /**
   * Reads {@code nerve Nerve "nerve" "superior gluteal nerve"}. Without a default a value must be
   * given; with the default {@code ""} none need be.
   */
  static Parameter parse(String query, String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new MalformedQueryException(
          query + ".rq: '# param: " + line + "' is not NAME TYPE \"LABEL\" \"DEFAULT\"");
    }
    if (RESERVED.contains(parts.group(1))) {
      throw new MalformedQueryException(
          query
              + ".rq: '"
              + parts.group(1)
              + "' means something else over HTTP; name it otherwise");
    }
    String fallback = parts.group(4) == null ? "" : parts.group(4);
    boolean optional = "".equals(parts.group(4));
    return new Parameter(parts.group(1), parts.group(2), parts.group(3), fallback, optional);
  }

  /** Whether a thing of these classes, named by their local names, may be its value. */
  public boolean takes(Set<String> kinds) {
    return type.equals("Thing") || Stream.of(type.split("\\|")).anyMatch(kinds::contains);
  }

  /** The value as a node of the graph, never as text of the query. */
  Node node(String value, Things things) {
    return switch (type) {
      case "text" -> NodeFactory.createLiteralString(value);
      case "number" -> number(value);
      case "Thing" -> things.thing(value);
      default -> things.thing(value, Set.of(type.split("\\|")));
    };
  }

  private Node number(String value) {
    try {
      BigDecimal number = new BigDecimal(value.strip());
      if (value.length() > LONGEST_NUMBER || Math.abs((long) number.scale()) > LONGEST_NUMBER) {
        throw new UnfitValueException("'" + name + "' is too long a number; give fewer digits");
      }
      String digits = number.toPlainString();
      return NodeFactory.createLiteralDT(
          digits, digits.contains(".") ? XSDDatatype.XSDdecimal : XSDDatatype.XSDinteger);
    } catch (NumberFormatException e) {
      throw new UnfitValueException("'" + value + "' for '" + name + "' is not a number");
    }
  }
}
