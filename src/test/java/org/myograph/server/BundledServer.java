package org.myograph.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.myograph.pipeline.BundledBuild;
import org.myograph.query.Knowledge;

/** Serves the bundled build to all tests of a class; or something else, until it is closed. */
final class BundledServer implements BeforeAllCallback, AfterAllCallback, AutoCloseable {
  static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient following =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  private final HttpClient client = HttpClient.newHttpClient();
  private GraphServer server;

  BundledServer() {}

  BundledServer(Knowledge knowledge) {
    start(knowledge);
  }

  private void start(Knowledge knowledge) {
    server = GraphServer.start(knowledge, BundledBuild.queries(), 0);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    start(Knowledge.of(BundledBuild.get(), PATIENCE));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    close();
  }

  GraphServer server() {
    return server;
  }

  URI at(String path) {
    return server.address().resolve(path);
  }

  /** The answer that it leads to. */
  HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
    return following.send(request(path, "Accept", accept), BodyHandlers.ofString());
  }

  /** The very answer, be it that it stands elsewhere. */
  HttpResponse<String> ask(String path, String... headers)
      throws IOException, InterruptedException {
    return client.send(request(path, headers), BodyHandlers.ofString());
  }

  private HttpRequest request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(at(path)).timeout(PATIENCE);
    return (headers.length == 0 ? request : request.headers(headers)).build();
  }

  String page(String path) throws IOException, InterruptedException {
    return get(path, "text/html").body();
  }

  @Override
  public void close() {
    server.close();
    server = null;
  }
}
