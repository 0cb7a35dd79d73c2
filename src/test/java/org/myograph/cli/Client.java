package org.myograph.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks a server that runs in another process. */
final class Client {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

  private Client() {}

  static String get(String address) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .timeout(Duration.ofSeconds(60))
            .header("Accept", "text/csv, text/html")
            .build();
    return HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
  }

  static String sparql(String home, String query) throws IOException, InterruptedException {
    return get(home + "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
  }
}
