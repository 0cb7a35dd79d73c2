package org.myograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people try on servers, against the packaged program with a heap of 512 MB. After each case a
 * reference query gives the bytes that it gave before, and the administrator was answered all the
 * time. {@code attacks.tsv} tells where each case is.
 */
class AttackIT {
  private static final String PREFIXES =
      "PREFIX myo: <https://w3id.org/myograph/ontology#>"
          + " PREFIX afn: <http://jena.apache.org/ARQ/function#>"
          + " PREFIX apf: <http://jena.apache.org/ARQ/property#> ";
  private static final String REFERENCE =
      PREFIXES + "SELECT ?x ?y { ?x myo:performs ?y } ORDER BY ?x ?y";
  private static final String MANY = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o";
  private static final int DEEP = 20_000;
  private static final int AT_ONCE = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  @TempDir private static Path folder;
  private static Program server;
  private static URI home;
  private static URI admin;
  private static Heartbeat heartbeat;
  private static String reference;

  @BeforeAll
  static void serve() throws Exception {
    SmallHip hip = new SmallHip(folder);
    assertThat(hip.build("data", hip.article("first.txt", SmallHip.ABDUCTS)).code()).isZero();
    server =
        Program.start(
            folder,
            Map.of("JDK_JAVA_OPTIONS", "-Xmx512m"),
            (Object[]) "serve -d data --port 0 --admin-port 0 --timeout 3s".split(" "));
    home = URI.create(address());
    address();
    admin = URI.create(address());
    heartbeat = new Heartbeat(admin);
    reference = ask(REFERENCE).body();
    assertThat(reference).contains("gluteus-minimus");
  }

  private static String address() {
    return server.awaitLine(line -> line.startsWith("http://localhost:")).orElseThrow();
  }

  @AfterAll
  static void stop() throws InterruptedException {
    heartbeat.end();
    server.close();
    assertThat(heartbeat.failures()).isEmpty();
    System.out.println("live was answered within " + heartbeat.slowest());
  }

  @AfterEach
  void nothingHasChanged() throws Exception {
    assertThat(ask(REFERENCE).body()).isEqualTo(reference);
    assertThat(server.isAlive()).isTrue();
  }

  static Stream<Arguments> cases() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/attacks.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(Arguments::of);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("cases")
  void eachCaseIsShownSomewhereOrIsNotForAReason(String id, String shownBy, String remark)
      throws ClassNotFoundException {
    if (shownBy.equals("-")) {
      assertThat(remark).isNotBlank();
      return;
    }
    String[] names = shownBy.split("#");
    Class<?> tests = Class.forName("org.myograph." + names[0]);
    if (names.length > 1) {
      assertThat(tests.getDeclaredMethods()).extracting(Method::getName).contains(names[1]);
    }
  }

  @Test
  void noCaseIsForgotten() throws IOException {
    List<String> wanted =
        Stream.concat(
                IntStream.rangeClosed(1, 19).mapToObj(i -> "A" + i),
                IntStream.rangeClosed(1, 16).mapToObj(i -> "B" + i))
            .toList();
    assertThat(cases().map(each -> each.get()[0])).containsExactlyElementsOf(List.copyOf(wanted));
  }

  @Test
  void theAdministratorIsAskedByHisOwnName() throws Exception {
    assertThat(status(admin, get("/metrics").replace("localhost", "evil.example"))).isEqualTo(403);
    assertThat(status(admin, get("/metrics"))).isEqualTo(200);
  }

  private static HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(home.resolve(path)).timeout(PATIENCE);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder query(String sparql) {
    return at("/sparql")
        .header("Content-Type", "application/sparql-query")
        .POST(BodyPublishers.ofString(sparql));
  }

  private static HttpResponse<String> ask(String sparql) throws Exception {
    return send(query(sparql));
  }

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

  @ParameterizedTest(name = "{0} {1}")
  @FieldSource("QUERIES")
  void noQueryTakesMoreThanItsShare(String id, String query, List<Integer> statuses)
      throws Exception {
    HttpResponse<String> answer = ask(PREFIXES + query);
    assertThat(answer.statusCode()).as(answer.body()).isIn(statuses);
    if (answer.statusCode() >= 400) {
      assertThat(answer.body()).isNotBlank().hasSizeLessThan(1000);
      assertThat(answer.body()).doesNotContain("Exception", "Error:", "org.", "\tat ");
    }
    if (answer.statusCode() == 503) {
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource
  void nothingIsChangedAndNothingIsAskedTwice(HttpRequest.Builder request) throws Exception {
    assertThat(send(request).statusCode()).isIn(400, 404, 405, 415);
  }

  static Stream<HttpRequest.Builder> nothingIsChangedAndNothingIsAskedTwice() {
    String form = "application/x-www-form-urlencoded";
    return Stream.of(
        at("/sparql?update=DROP%20ALL"),
        at("/sparql?query=ASK%7B%7D&update=DROP%20ALL"),
        at("/sparql?query=ASK%7B%7D&query=ASK%7B%7D"),
        at("/sparql?query=ASK%7B%7D")
            .header("Content-Type", "application/sparql-query")
            .POST(BodyPublishers.ofString("ASK {}")),
        at("/sparql").header("Content-Type", form).POST(BodyPublishers.ofString("update=DROP+ALL")),
        at("/sparql")
            .header("Content-Type", "application/sparql-update")
            .POST(BodyPublishers.ofString("DROP ALL")),
        at("/sparql").header("Content-Type", "text/turtle").PUT(BodyPublishers.ofString("")),
        at("/").DELETE());
  }

  private static Arguments raw(String id, String request, Integer... statuses) {
    return Arguments.of(id, request, List.of(statuses));
  }

  private static String get(String path) {
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

  @ParameterizedTest(name = "{0} {1}")
  @FieldSource("REQUESTS")
  void whatIsNotHttpIsRefused(String id, String request, List<Integer> statuses) throws Exception {
    assertThat(status(home, request)).isIn(statuses);
  }

  private static int status(URI to, String request) throws IOException {
    try (Socket socket = new Socket(to.getHost(), to.getPort())) {
      socket.setSoTimeout((int) PATIENCE.toMillis());
      try {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      } catch (IOException e) {
        // The server may answer, and close, before it has read all of it.
      }
      byte[] line = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
      return Integer.parseInt(
          new String(line, StandardCharsets.US_ASCII).replaceFirst("HTTP/1.1 ", ""));
    }
  }

  @Test
  void othersAreServedWhileManyRequestsNeverEnd() throws Exception {
    List<Socket> halves = new ArrayList<>();
    for (int i = 0; i < 2 * AT_ONCE; i++) {
      Socket half = new Socket(home.getHost(), home.getPort());
      half.getOutputStream().write("GET / HTTP/1.1\r\nHo".getBytes(StandardCharsets.US_ASCII));
      halves.add(half);
    }
    assertThat(send(at("/search?q=gluteus")).statusCode()).isEqualTo(200);
    for (Socket half : halves) {
      half.close();
    }
  }

  @Test
  void ofManyHeavyQueriesSomeRunAndTheOthersAreToldToComeBack() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> asked =
        IntStream.range(0, AT_ONCE)
            .mapToObj(i -> query("SELECT * { " + MANY + " } ORDER BY ?" + (char) ('a' + i % 15)))
            .map(each -> HTTP.sendAsync(each.build(), BodyHandlers.ofString()))
            .toList();
    assertThat(asked.stream().map(CompletableFuture::join))
        .allMatch(answer -> answer.statusCode() == 503)
        .allMatch(answer -> answer.headers().firstValue("Retry-After").isPresent());
  }

  @Test
  void pagesOfOthersMayReadButNotWrite() throws Exception {
    HttpRequest.Builder preflight =
        at("/sparql")
            .header("Origin", "http://evil.example")
            .header("Access-Control-Request-Method", "PUT")
            .method("OPTIONS", BodyPublishers.noBody());
    assertThat(send(preflight).headers().map()).doesNotContainKey("access-control-allow-origin");
    Map<String, List<String>> read = send(at("/sparql?query=ASK%7B%7D")).headers().map();
    assertThat(read.get("access-control-allow-origin")).containsExactly("*");
    assertThat(read).doesNotContainKey("access-control-allow-credentials");
  }

  @Test
  void theHeadOfAnAnswerIsThatOfTheWhole() throws Exception {
    HttpResponse<String> head =
        send(at("/sparql?query=ASK%7B%7D").method("HEAD", BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("Content-Type")).isPresent();
  }
}
