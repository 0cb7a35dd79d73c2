package org.myograph.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myograph.article.ArticleReader;
import org.myograph.article.PageWords;

/** A stand-in for a wiki, on a host that the user names. */
class SitePagesTest {
  private static final Map<String, String> REDIRECTS = Map.of("Calf muscle", "Soleus");

  private final List<String> asked = new ArrayList<>();
  private final List<String> heard = new ArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;

  /** What a stand-in does with a request. */
  private interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  @BeforeEach
  void start() throws IOException {
    server = server();
    on("/w/api.php", this::export);
  }

  private HttpServer server() throws IOException {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer started = HttpServer.create(anyPort, 0);
    started.setExecutor(threads);
    started.start();
    return started;
  }

  @AfterEach
  void stop() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void on(String path, Answer answer) {
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            answer.to(exchange);
          }
        });
  }

  /** Knows every title with an "e" in it, and one redirect. */
  private void export(HttpExchange exchange) throws IOException {
    String query = URLDecoder.decode(exchange.getRequestURI().getRawQuery(), UTF_8);
    String titles = query.substring(query.indexOf("titles=") + 7);
    asked.add(titles);
    heard.add(exchange.getRequestHeaders().getFirst("User-Agent"));
    String pages =
        Stream.of(titles.split("\\|"))
            .map(title -> REDIRECTS.getOrDefault(title, title))
            .filter(title -> title.contains("e"))
            .distinct()
            .map(
                "<page><title>%1$s</title><ns>0</ns><revision><text>%1$s</text></revision></page>"
                    ::formatted)
            .collect(Collectors.joining());
    answer(exchange, 200, "<mediawiki>" + pages + "</mediawiki>");
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private String address(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  private List<String> find(String path, String... titles) {
    return find(
        path, new WikiApi.Limits(Duration.ofSeconds(20), Duration.ofMinutes(1), 1 << 20), titles);
  }

  /** The locations of what is found, or why it is not, in order; with the site's address as API. */
  private List<String> find(String path, WikiApi.Limits limits, String... titles) {
    List<String> found = new ArrayList<>();
    URI api = URI.create(address(path));
    Sources.Sink sink =
        new Sources.Sink() {
          @Override
          public void page(Unread page) {
            found.add(told(page).replace(api.toString(), "API"));
          }

          @Override
          public void note(String line) {
            found.add(line);
          }
        };
    WikiApi site = new WikiApi(api, "Myograph/test", limits);
    new SitePages(api, site, new ArticleReader(PageWords.NONE), sink).find(List.of(titles));
    return found;
  }

  private static String told(Unread page) {
    try {
      return page.reading().get().source().location();
    } catch (RuntimeException why) {
      return why.getMessage();
    }
  }

  @Test
  void asksForAllTitlesAtOnceAndMakesItselfKnown() {
    assertThat(find("/w/api.php", "soleus", "Vastus_medialis", "Soleus"))
        .containsExactly("API#Soleus", "API#Vastus medialis");
    assertThat(asked).containsExactly("Soleus|Vastus medialis");
    assertThat(heard).containsExactly("Myograph/test");
  }

  @Test
  void asksForFiftyTitlesAtATime() {
    String[] titles = IntStream.range(0, 120).mapToObj(i -> "Page " + i).toArray(String[]::new);
    assertThat(find("/w/api.php", titles)).hasSize(120).doesNotHaveDuplicates();
    assertThat(asked).extracting(batch -> batch.split("\\|").length).containsExactly(50, 50, 20);
  }

  @Test
  void followsRedirectsOfTheWikiAndTakesAPageOnce() {
    assertThat(find("/w/api.php", "Calf muscle", "Soleus")).containsExactly("API#Soleus");
    assertThat(find("/w/api.php", "Calf muscle")).containsExactly("API#Soleus");
  }

  @Test
  void namesTheTitlesThatAreMissing() {
    assertThat(find("/w/api.php", "Soleus", "Psoas", "Calf muscle"))
        .containsExactly("API#Soleus", "API#Psoas: no such page; check the title");
  }

  @Test
  void takesTheAddressOfAPage() {
    assertThat(
            find(
                "/w/api.php",
                address("/wiki/Vastus_medialis#Nerve"),
                address("/w/index.php?title=Pes%20anserinus&action=edit"),
                "https://example.org/wiki/Soleus"))
        .containsExactly(
            "https://example.org/wiki/Soleus: is on another site than API; ask that site for it",
            "API#Pes anserinus",
            "API#Vastus medialis");
  }

  @Test
  void sendsNothingThatIsNoTitle() {
    assertThat(find("/w/api.php", "a|b", "", "{{x}}"))
        .hasSize(3)
        .allMatch(why -> why.endsWith(": is no title of a page; check it"));
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          404 |    | API: is not there (404); name the api.php of the site
          429 | 60 | API: is busy (429); try again after 60 s
          503 |    | API: is busy (503); try again later
          500 |    | API: answers 500; check the address, or try again
          403 |    | API: answers 403; check the address, or try again
          200 |    | API: does not answer with an export; name the api.php of a MediaWiki site
          """)
  void tellsWhatASiteAnswersInstead(int status, String wait, String told) {
    on(
        "/other",
        exchange -> {
          if (wait != null) {
            exchange.getResponseHeaders().add("Retry-After", wait);
          }
          answer(exchange, status, "<html><body>Nothing</body></html>");
        });
    assertThat(find("/other", "Soleus", "Vastus medialis")).containsExactly(told);
  }

  @Test
  void tellsOfARefusal() {
    on(
        "/other",
        exchange -> {
          exchange.getResponseHeaders().add("MediaWiki-API-Error", "readapidenied");
          answer(exchange, 200, "{}");
        });
    assertThat(find("/other", "Soleus"))
        .containsExactly("API: refuses (readapidenied); check that anyone may read the site");
  }

  @Test
  void givesUpOnASilentSite() {
    on("/other", exchange -> await());
    WikiApi.Limits limits = new WikiApi.Limits(Duration.ofMillis(100), Duration.ofMinutes(1), 1);
    assertThat(find("/other", limits, "Soleus"))
        .containsExactly("API: does not answer in 0 s; try again");
  }

  private void await() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void givesUpOnAnEndlessAnswer() {
    on(
        "/other",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            while (end.getCount() > 0) {
              out.write(new byte[1 << 16]);
            }
          }
        });
    assertThat(find("/other", "Soleus"))
        .containsExactly("API: answers more than 1 MB; ask for fewer pages");
    WikiApi.Limits limits = new WikiApi.Limits(Duration.ofSeconds(20), Duration.ZERO, 1 << 30);
    assertThat(find("/other", limits, "Soleus"))
        .containsExactly("API: takes more than 0 s; try again");
  }

  @Test
  void isNotSentOnToAPrivateAddress() throws IOException {
    HttpServer inside = server();
    List<String> hits = new ArrayList<>();
    inside.createContext("/", exchange -> hits.add(exchange.getRequestURI().toString()));
    for (String host : List.of("127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "2130706433")) {
      String target = "http://" + host + ":" + inside.getAddress().getPort() + "/secret";
      on(
          "/to/" + host.hashCode(),
          exchange -> {
            exchange.getResponseHeaders().add("Location", target);
            exchange.sendResponseHeaders(302, -1);
          });
      assertThat(find("/to/" + host.hashCode(), "Soleus"))
          .singleElement()
          .asString()
          .startsWith("API: redirects to " + target)
          .contains("private address");
    }
    inside.stop(0);
    assertThat(hits).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"file:///etc/passwd", "ftp://localhost/", "http://user:word@localhost/", "//[x"})
  void isNotSentOnToWhatIsNoPlainWebAddress(String target) {
    on(
        "/to",
        exchange -> {
          exchange.getResponseHeaders().add("Location", target);
          exchange.sendResponseHeaders(301, -1);
        });
    assertThat(find("/to", "Soleus")).singleElement().asString().startsWith("API: ");
    assertThat(asked).isEmpty();
  }

  @Test
  void isSentOnWithinTheHostThatTheUserNamed() {
    on(
        "/to",
        exchange -> {
          String query = exchange.getRequestURI().getRawQuery();
          exchange.getResponseHeaders().add("Location", "/w/api.php?" + query);
          exchange.sendResponseHeaders(301, -1);
        });
    assertThat(find("/to", "Soleus")).containsExactly("API#Soleus");
  }

  @Test
  void doesNotGoRoundInCircles() {
    on(
        "/to",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/to");
          exchange.sendResponseHeaders(302, -1);
        });
    assertThat(find("/to", "Soleus"))
        .containsExactly("API: answers 302; check the address, or try again");
  }

  @ParameterizedTest
  @CsvSource({
    "93.184.216.34, true",
    "2606:4700::1111, true",
    "127.0.0.1, false",
    "10.1.2.3, false",
    "172.31.0.1, false",
    "192.168.1.1, false",
    "169.254.169.254, false",
    "100.64.0.1, false",
    "0.0.0.0, false",
    "0.1.2.3, false",
    "192.0.0.8, false",
    "198.18.0.1, false",
    "224.0.0.1, false",
    "255.255.255.255, false",
    "::1, false",
    "::, false",
    "fe80::1, false",
    "fc00::1, false",
    "::ffff:10.0.0.1, false",
    "2002:7f00:1::, false",
    "2001:0:1::, false",
    "64:ff9b::7f00:1, false",
    "172.32.0.1, true",
    "100.128.0.1, true",
  })
  void knowsPublicAddresses(String address, boolean open) throws IOException {
    assertThat(PublicAddress.is(InetAddress.getByName(address))).isEqualTo(open);
  }
}
