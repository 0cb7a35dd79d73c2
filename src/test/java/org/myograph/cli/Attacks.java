package org.myograph.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Queries and requests that do harm if they can, by the number of their case. */
final class Attacks {
  static final String PREFIXES =
      "PREFIX myo: <https://w3id.org/myograph/ontology#>"
          + " PREFIX afn: <http://jena.apache.org/ARQ/function#>"
          + " PREFIX apf: <http://jena.apache.org/ARQ/property#> ";

  /** A product that nobody lives to see the end of. */
  static final String MANY = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o";

  /** Stands for the address of a server that nobody should call. */
  static final String CANARY = "canary:";

  private static final int DEEP = 20_000;

  private Attacks() {}

  private static String nested(String open, String inner, String close) {
    return open.repeat(DEEP) + inner + close.repeat(DEEP);
  }

  private static String many(String each, String between) {
    return Stream.generate(() -> each).limit(DEEP).collect(Collectors.joining(between));
  }

  /** A value that each step makes eight times as long. */
  private static String growing(String function) {
    return IntStream.range(0, 9)
        .mapToObj(
            i ->
                "BIND(%s AS ?v%d)"
                    .formatted(function.formatted(("?v" + i + ",").repeat(7) + "?v" + i), i + 1))
        .collect(Collectors.joining(" ", "SELECT ?v9 { BIND(\"%%%%%%%%\" AS ?v0) ", " }"));
  }

  private static Arguments attack(String id, String query, Integer... statuses) {
    return Arguments.of(id, query, List.of(statuses));
  }

  static final List<Arguments> QUERIES =
      List.of(
          attack("A1", "SELECT * { SERVICE <" + CANARY + "> { ?s ?p ?o } }", 422),
          attack("A1", "SELECT * { SERVICE <http://[::1]/> { ?s ?p ?o } }", 422),
          attack("A1", "SELECT * { SERVICE <http://2130706433/> { ?s ?p ?o } }", 422),
          attack("A1", "SELECT * { SERVICE <http://169.254.169.254/> { ?s ?p ?o } }", 422),
          attack("A2", "SELECT * { SERVICE SILENT <" + CANARY + "> { ?s ?p ?o } }", 422),
          attack("A3", "SELECT * { BIND(<" + CANARY + "> AS ?x) SERVICE ?x { ?s ?p ?o } }", 422),
          attack("A6", "SELECT * FROM <" + CANARY + "> { ?s ?p ?o }", 200, 400),
          attack("A7", "LOAD <" + CANARY + ">", 400),
          attack("A6", "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }", 200, 400),
          attack("A7", "INSERT DATA { <x:a> <x:b> <x:c> }", 400),
          attack("A8", "DROP ALL", 400),
          attack("A9", "SELECT (<java:java.lang.System>() AS ?x) {}", 400, 422),
          attack("A9", "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>() AS ?x) {}", 400, 422),
          attack("A9", "SELECT (afn:sysprop(\"user.dir\") AS ?x) {}", 400, 422),
          attack("A9", "SELECT * { ?x apf:strSplit (\"a b\" \" \") }", 400, 422),
          attack("A9", "SELECT (CALL(afn:now) AS ?x) {}", 400, 422),
          attack("A10", "SELECT * " + nested("{", "", "}"), 400),
          attack("A10", "SELECT * { FILTER " + nested("(", "1", ")") + " }", 400),
          attack("A10", "SELECT * { FILTER (" + "!".repeat(DEEP) + "true) }", 400),
          attack("A10", "SELECT * { ?s " + nested("(", "<x:a>", ")") + " ?o }", 400),
          attack("A10", "SELECT * { ?s " + many("<x:a>", "/") + " ?o }", 400),
          attack("A10", "SELECT * { ?s ?p " + nested("(", "", ")") + " }", 400),
          attack("A10", "SELECT * { ?s ?p " + nested("[ <x:a> ", "1", "]") + " }", 400),
          attack("A10", "SELECT * { FILTER (" + many("true", "||") + ") }", 400),
          attack("A10", "SELECT * { FILTER (" + many("1", "+") + ") }", 400),
          attack("A10", "ASK {} # " + "x".repeat(1_000_000), 413),
          attack("A11", "SELECT * { VALUES ?x { " + "1 ".repeat(2_000_000) + "} }", 413),
          attack("A11", "SELECT * { " + many("{ ?s ?p ?o }", " UNION ") + " }", 400, 413),
          attack("A12", "SELECT (COUNT(*) AS ?x) { " + MANY + " }", 503),
          attack("A12", "SELECT * { " + MANY + " }", 413, 503),
          attack("A12", "CONSTRUCT { ?a ?e ?i } { " + MANY + " }", 503),
          attack("A13", "SELECT (GROUP_CONCAT(?a) AS ?x) { " + MANY + " }", 503),
          attack("A13", "SELECT * { " + MANY + " } ORDER BY ?o", 503),
          attack("A13", "SELECT DISTINCT * { " + MANY + " }", 413, 503),
          attack("A13", "SELECT (COUNT(DISTINCT *) AS ?x) { " + MANY + " }", 503),
          attack("A13", "SELECT ?a ?e ?i ?k { " + MANY + " } GROUP BY ?a ?e ?i ?k", 413, 503),
          attack("A13", "SELECT * { ?a (<x:a>|!<x:b>|^<x:c>)* ?b . ?c (!<x:b>)* ?d }", 413, 503),
          attack("A14", growing("CONCAT(%s)"), 400),
          attack("A14", growing("ENCODE_FOR_URI(CONCAT(%s))"), 400),
          attack("A14", growing("REPLACE(CONCAT(%s),\".\",\"xxxxxxxx\")"), 400),
          attack("A14", growing("STRDT(CONCAT(%s),<x:type>)"), 200, 400),
          attack("A14", numbers(), 400),
          attack("A15", match("a", "(.*a){25}$"), 400),
          attack("A15", match("a", "^(a+)+\\\\1$|(x+x+)+y|(a*)*\\\\3b$"), 400),
          attack("A15", match("a", "^(([a-z])+.)+[A-Z]([a-z])+$"), 200, 400),
          attack("A15", match("a", "x".repeat(2000)), 400));

  private static String numbers() {
    return IntStream.range(0, 30)
        .mapToObj(i -> "BIND(?v%d * ?v%d AS ?v%d)".formatted(i, i, i + 1))
        .collect(Collectors.joining(" ", "SELECT ?v30 { BIND(99999999999 AS ?v0) ", " }"));
  }

  private static String match(String letter, String pattern) {
    return "SELECT (REGEX(\"%s!\", \"%s\") AS ?x) {}".formatted(letter.repeat(100), pattern);
  }

  private static Arguments raw(String id, String request, Integer... statuses) {
    return Arguments.of(id, request, List.of(statuses));
  }

  static String get(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
  }

  private static String method(String method) {
    return get("/sparql").replaceFirst("GET", method);
  }

  private static String header(String header) {
    return get("/sparql?query=ASK%7B%7D").replaceFirst("Connection", header + "\r\nConnection");
  }

  static final List<Arguments> REQUESTS =
      List.of(
          raw("B1", get("/../../etc/passwd"), 400, 404),
          raw("B1", get("/%2e%2e/%2e%2e/etc/passwd"), 400, 404),
          raw("B1", get("/%252e%252e/etc/passwd"), 400, 404),
          raw("B1", get("/id/..;/x"), 400, 404),
          raw("B1", get("/id/%00"), 400, 404),
          raw("B1", get("/query/..%2f..%2fx"), 400, 404),
          raw("B1", get("//etc/passwd"), 400, 404),
          raw("B1", get("/id/%c0%ae%c0%ae"), 400, 404),
          raw("B2", method("TRACE"), 405),
          raw("B2", method("PROPFIND"), 405),
          raw("B2", header("X-HTTP-Method-Override: DELETE"), 200),
          raw("B3", header("X: " + "x".repeat(1_000_000)), 431),
          raw("B3", get("/?" + "x".repeat(1_000_000)), 414),
          raw("B3", get("/search?" + "q=1&".repeat(1500)), 400),
          raw("B3", get("/search?q=%zz"), 400),
          raw("B3", get("/sparql?query=%zz"), 400),
          raw("B3", get("/search?q=%ff%fe"), 400),
          raw("B3", get("/search?q=%00"), 200, 400),
          raw("B13", header("Accept: */*"), 200),
          raw("B13", header("Accept: image/png"), 406),
          raw("B13", header("Accept: " + "a/b,".repeat(1000) + "c/d"), 406),
          raw(
              "B14",
              get("/style.css").replace("Con", "Range: bytes=0-1,5-9\r\nCon"),
              200,
              206,
              416),
          raw("B15", header("Transfer-Encoding: chunked\r\nContent-Length: 5"), 400),
          raw("B15", header("Content-Length: 5\r\nContent-Length: 6"), 400));
}
