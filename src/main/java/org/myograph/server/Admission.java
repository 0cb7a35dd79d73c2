package org.myograph.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * Lets so many requests run at once and as many times four wait a little; the rest is told at once
 * to come back, so that those that run are answered in time. No address has more than three
 * quarters of the places, so that others find one however much it asks; its queries and its pages
 * count each for themselves, so that it finds a page itself while its queries run.
 */
final class Admission implements Filter {
  private static final int WAITING_FOR_EACH = 4;
  private static final int SECONDS = 5;
  private static final int TOLD_OFF = 64;
  private static final double SHARE = 0.75;

  private final int most;
  private final Semaphore free;
  private final Map<String, Client> clients = new ConcurrentHashMap<>();
  private final AtomicInteger waiting = new AtomicInteger();
  private final LongAdder admitted = new LongAdder();
  private final LongAdder refused = new LongAdder();

  /** The requests that come from one address and have not ended. */
  private final class Client {
    private final Semaphore free = new Semaphore(shareOf(most), true);
    private int requests;

    private boolean isWithinShare() {
      return requests <= shareOf(most) + shareOf(most * WAITING_FOR_EACH);
    }
  }

  /**
   * @param most that run at once
   */
  Admission(int most) {
    this.most = most;
    free = new Semaphore(most, true);
  }

  private static int shareOf(int places) {
    return Math.max(1, (int) (SHARE * places));
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain rest)
      throws IOException, ServletException {
    boolean isQuery = ((HttpServletRequest) request).getRequestURI().startsWith(SparqlPage.PATH);
    String address = request.getRemoteAddr() + (isQuery ? " " : "");
    Client client = clients.compute(address, (key, known) -> come(known));
    try {
      if (isAdmitted(client)) {
        admitted.increment();
        run(client, request, response, rest);
      } else {
        refused.increment();
        refuse((HttpServletResponse) response);
      }
    } finally {
      clients.computeIfPresent(address, (key, known) -> leave(known));
    }
  }

  private Client come(Client known) {
    Client client = known == null ? new Client() : known;
    client.requests++;
    return client;
  }

  /** Null, so that it is forgotten, after its last request. */
  private static Client leave(Client client) {
    client.requests--;
    return client.requests == 0 ? null : client;
  }

  private void run(
      Client client, ServletRequest request, ServletResponse response, FilterChain rest)
      throws IOException, ServletException {
    try {
      rest.doFilter(request, response);
    } finally {
      free.release();
      client.free.release();
    }
  }

  private boolean isAdmitted(Client client) {
    if (isFree(client, 0)) {
      return true;
    }
    try {
      return waiting.incrementAndGet() <= most * WAITING_FOR_EACH
          && client.isWithinShare()
          && isFree(client, SECONDS);
    } finally {
      waiting.decrementAndGet();
    }
  }

  /** Takes a place of the client's and one of all; both or none. */
  private boolean isFree(Client client, int seconds) {
    try {
      if (!client.free.tryAcquire(seconds, TimeUnit.SECONDS)) {
        return false;
      }
      if (free.tryAcquire(seconds, TimeUnit.SECONDS)) {
        return true;
      }
      client.free.release();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    response.setHeader("Retry-After", String.valueOf(SECONDS));
    PlainText.send(
        response,
        HttpServletResponse.SC_SERVICE_UNAVAILABLE,
        "too many ask at once; ask again later");
  }

  /** How many may be here at a time: those that run, those that wait, and some to be told off. */
  int threads() {
    return most * (1 + WAITING_FOR_EACH) + TOLD_OFF;
  }

  /** Figures in the text format of Prometheus. */
  String metrics() {
    return counter("myograph_requests_admitted_total", admitted.sum())
        + counter("myograph_requests_refused_total", refused.sum())
        + gauge("myograph_requests_running", most - free.availablePermits())
        + gauge("myograph_requests_waiting", waiting.get())
        + gauge("myograph_requests_running_most", most);
  }

  static String counter(String name, long value) {
    return "# TYPE %s counter\n%s %d\n".formatted(name, name, value);
  }

  static String gauge(String name, long value) {
    return "# TYPE %s gauge\n%s %d\n".formatted(name, name, value);
  }
}
