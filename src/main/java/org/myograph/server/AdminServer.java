package org.myograph.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JsonObject;

/**
 * Tells on a port and by threads of its own, and to this machine alone, whether the server lives,
 * what it serves, and how much it has to do.
 */
public final class AdminServer implements AutoCloseable {
  /** A name of this machine; a page elsewhere that leads here by another name is refused. */
  private static final Pattern HERE =
      Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");

  private static final int THREADS = 2;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  private AdminServer(HttpServer server) {
    this.server = server;
  }

  /**
   * Starts to tell.
   *
   * @param port 0 for any that is free
   * @throws PortTakenException if another program listens there
   */
  public static AdminServer start(GraphServer of, int port) throws IOException {
    AdminServer admin = new AdminServer(listen(port));
    Map<String, Supplier<String>> pages =
        Map.of(
            "/health/live", () -> "{\"status\": \"live\"}\n",
            "/health/ready", () -> ready(of),
            "/metrics", () -> of.metrics() + heap());
    pages.forEach((path, body) -> admin.server.createContext(path, each -> send(each, path, body)));
    admin.server.setExecutor(admin.threads);
    admin.server.start();
    return admin;
  }

  private static HttpServer listen(int port) throws IOException {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (BindException e) {
      throw new PortTakenException("--admin-port", port);
    }
  }

  private static String ready(GraphServer of) {
    String trouble = of.trouble();
    JsonObject ready = new JsonObject();
    ready.put("status", trouble.isEmpty() ? "ready" : "degraded");
    ready.put("build", of.build());
    if (!trouble.isEmpty()) {
      ready.put("because", trouble);
    }
    return ready + "\n";
  }

  private static String heap() {
    Runtime machine = Runtime.getRuntime();
    return Admission.gauge("myograph_heap_bytes", machine.totalMemory() - machine.freeMemory());
  }

  private static void send(HttpExchange asked, String path, Supplier<String> body)
      throws IOException {
    String host = asked.getRequestHeaders().getFirst("Host");
    boolean reads = asked.getRequestMethod().equals("GET");
    if (host == null || !HERE.matcher(host).matches()) {
      send(asked, 403, "ask this machine by its own name\n", "text/plain");
    } else if (!asked.getRequestURI().getPath().equals(path)) {
      send(asked, 404, "there is /health/live, /health/ready and /metrics\n", "text/plain");
    } else if (!reads) {
      asked.getResponseHeaders().set("Allow", "GET");
      send(asked, 405, "this can only be read\n", "text/plain");
    } else {
      boolean isJson = path.startsWith("/health");
      send(asked, 200, body.get(), isJson ? "application/json" : "text/plain; version=0.0.4");
    }
  }

  private static void send(HttpExchange asked, int status, String body, String type)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    asked.getResponseHeaders().set("Content-Type", type);
    asked.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    asked.sendResponseHeaders(status, bytes.length);
    asked.getResponseBody().write(bytes);
    asked.close();
  }

  /** Below it are {@code health/live}, {@code health/ready} and {@code metrics}. */
  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}
