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
import org.myograph.server.Canary;

/**
 * What people try on servers, against the packaged program with a heap of 512 MB. After each case a
 * reference query gives the bytes that it gave before, nobody was called, and the administrator was
 * answered all the time. {@code attacks.tsv} tells where each case is.
 */
class AttackIT {
  private static final String REFERENCE =
      Attacks.PREFIXES + "SELECT ?x ?y { ?x myo:performs ?y } ORDER BY ?x ?y";
  private static final int AT_ONCE = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private static Path folder;
  private static Program server;
  private static URI home;
  private static URI admin;
  private static Heartbeat heartbeat;
  private static Canary canary;
  private static String reference;

  @BeforeAll
  static void serve() throws Exception {
    canary = new Canary();
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
    canary.close();
    heartbeat.end();
    server.close();
    assertThat(heartbeat.failures()).isEmpty();
    System.out.println("live was answered within " + heartbeat.slowest());
  }

  @AfterEach
  void nothingHasChanged() throws Exception {
    assertThat(ask(REFERENCE).body()).isEqualTo(reference);
    assertThat(canary.hits()).isZero();
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
    List<Object> wanted =
        Stream.concat(
                IntStream.rangeClosed(1, 19).<Object>mapToObj(i -> "A" + i),
                IntStream.rangeClosed(1, 16).<Object>mapToObj(i -> "B" + i))
            .toList();
    assertThat(cases().map(each -> each.get()[0])).containsExactlyElementsOf(wanted);
  }

  @Test
  void theAdministratorIsAskedByHisOwnName() throws Exception {
    assertThat(status(admin, Attacks.get("/metrics").replace("localhost", "evil.example")))
        .isEqualTo(403);
    assertThat(status(admin, Attacks.get("/metrics"))).isEqualTo(200);
  }

  private static HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(home.resolve(path)).timeout(PATIENCE);
  }

  /**
   * A new one each time: the server may be closing a connection that an old one would take again.
   */
  private static HttpClient client() {
    return HttpClient.newHttpClient();
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client().send(request.build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder query(String sparql) {
    return at("/sparql")
        .header("Content-Type", "application/sparql-query")
        .POST(BodyPublishers.ofString(sparql));
  }

  private static HttpResponse<String> ask(String sparql) throws Exception {
    return send(query(sparql));
  }

  @ParameterizedTest(name = "{0} {1}")
  @FieldSource("org.myograph.cli.Attacks#QUERIES")
  void noQueryTakesMoreThanItsShare(String id, String query, List<Integer> statuses)
      throws Exception {
    HttpResponse<String> answer =
        ask(Attacks.PREFIXES + query.replace(Attacks.CANARY, canary.address()));
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

  @ParameterizedTest(name = "{0} {1}")
  @FieldSource("org.myograph.cli.Attacks#REQUESTS")
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
    HttpClient client = client();
    List<CompletableFuture<HttpResponse<String>>> asked =
        IntStream.range(0, AT_ONCE)
            .mapToObj(
                i -> query("SELECT * { " + Attacks.MANY + " } ORDER BY ?" + (char) ('a' + i % 15)))
            .map(each -> client.sendAsync(each.build(), BodyHandlers.ofString()))
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
