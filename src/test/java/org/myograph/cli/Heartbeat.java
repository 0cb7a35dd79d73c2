package org.myograph.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Asks a server five times a second whether it lives. */
final class Heartbeat {
  private static final int MILLIS = 200;

  /** Much longer than anybody should wait; on a machine that does other things as well. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final HttpClient http = HttpClient.newHttpClient();
  private final HttpRequest live;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final List<String> failures = new ArrayList<>();
  private final Thread thread = new Thread(this::ask);
  private Duration slowest = Duration.ZERO;

  Heartbeat(URI admin) {
    live = HttpRequest.newBuilder(admin.resolve("/health/live")).timeout(PATIENCE).build();
    thread.start();
  }

  private void ask() {
    try {
      while (!ended.await(MILLIS, TimeUnit.MILLISECONDS)) {
        long start = System.nanoTime();
        int status = http.send(live, BodyHandlers.discarding()).statusCode();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
        if (status != 200) {
          failures.add("status " + status);
        }
      }
    } catch (IOException e) {
      failures.add(e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What went wrong; to be asked when it has ended. */
  List<String> failures() {
    return failures;
  }

  Duration slowest() {
    return slowest;
  }

  void end() throws InterruptedException {
    ended.countDown();
    thread.join();
  }
}
