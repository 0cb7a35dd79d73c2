package org.myograph.server;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.myograph.pipeline.BundledBuild;
import org.myograph.query.Knowledge;

/** Serves the bundled build to a test. */
final class BundledServer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  private final GraphServer server;

  BundledServer() {
    this(Knowledge.of(BundledBuild.get(), PATIENCE));
  }

  BundledServer(Knowledge knowledge) {
    server = GraphServer.start(knowledge, BundledBuild.queries(), 0);
  }

  GraphServer server() {
    return server;
  }

  HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve(path))
            .header("Accept", accept)
            .timeout(PATIENCE)
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  String page(String path) throws IOException, InterruptedException {
    return get(path, "text/html").body();
  }

  @Override
  public void close() {
    server.close();
  }
}
