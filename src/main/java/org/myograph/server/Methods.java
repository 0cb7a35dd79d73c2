package org.myograph.server;

import java.util.List;
import java.util.stream.Stream;

/** The methods by which the server may be asked: all only read, and what is posted is a query. */
final class Methods {
  private static final List<String> READING = List.of("GET", "HEAD");
  private static final List<String> QUERYING = List.of("GET", "HEAD", "POST");

  private Methods() {}

  /** Those by which what stands at a path can be read. */
  static List<String> at(String path) {
    return path.equals(SparqlPage.PATH) ? QUERYING : READING;
  }

  /** The same and that which asks for them. */
  static List<String> allowedAt(String path) {
    return Stream.concat(at(path).stream(), Stream.of("OPTIONS")).toList();
  }
}
