package org.myograph.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.stream.Stream;
import org.myograph.article.ArticleReader;
import org.myograph.article.PageWords;

/** A wiki on this machine. It knows every title with an "e" in it, and one redirect. */
final class StandInWiki implements AutoCloseable {
  static final WikiApi.Limits PATIENT =
      new WikiApi.Limits(Duration.ofSeconds(20), Duration.ofMinutes(1), 1 << 20);

  private static final Map<String, String> REDIRECTS = Map.of("Calf muscle", "Soleus");
  private static final String PAGE =
      "<page><title>%1$s</title><ns>0</ns><revision><text>%2$s</text></revision></page>";

  private final List<String> asked = new ArrayList<>();
  private final List<String> heard = new ArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  /** What it does with a request. */
  interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  StandInWiki() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.start();
    on("/w/api.php", this::export);
  }

  void on(String path, Answer answer) {
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            answer.to(exchange);
          }
        });
  }

  /** Sends every request for this path to another address. */
  void sendOn(String path, String target) {
    on(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Location", target);
          exchange.sendResponseHeaders(302, -1);
        });
  }

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
            .map(title -> PAGE.formatted(title, text(title)))
            .collect(Collectors.joining());
    answer(exchange, 200, "<mediawiki>" + pages + "</mediawiki>");
  }

  private static String text(String title) {
    return title.startsWith("Endless") ? "x".repeat(ArticleReader.LIMIT + 1) : title;
  }

  static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** Waits until the test is over. */
  void await() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  boolean isOver() {
    return end.getCount() == 0;
  }

  String address(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  /** What was asked for, request by request. */
  List<String> asked() {
    return asked;
  }

  /** How the asking programs made themselves known. */
  List<String> heard() {
    return heard;
  }

  List<String> find(String path, String... titles) {
    return find(path, PATIENT, titles);
  }

  /** The locations of what is found, or why it is not, in order; with the site's address as API. */
  List<String> find(String path, WikiApi.Limits limits, String... titles) {
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

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
