package org.myograph.review;

import java.util.List;
import org.apache.jena.graph.Node;
import org.myograph.review.Finding.Severity;

/**
 * Something that a check found, before its place is known.
 *
 * @param things that it is about; it is told at the place of the first
 */
record Flaw(Severity severity, List<Node> things, String message) {
  Flaw {
    things = List.copyOf(things);
  }

  static Flaw error(Node thing, String message) {
    return new Flaw(Severity.ERROR, List.of(thing), message);
  }

  static Flaw warn(Node thing, String message) {
    return new Flaw(Severity.WARN, List.of(thing), message);
  }
}
