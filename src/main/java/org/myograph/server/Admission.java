package org.myograph.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * Lets so many requests run at once and as many times four wait a little; the rest is told at once
 * to come back, so that those that run are answered in time.
 */
final class Admission implements Filter {
  private static final int WAITING_FOR_EACH = 4;
  private static final int SECONDS = 5;

  private final int most;
  private final Semaphore free;
  private final AtomicInteger waiting = new AtomicInteger();
  private final LongAdder admitted = new LongAdder();
  private final LongAdder refused = new LongAdder();

  /**
   * @param most that run at once
   */
  Admission(int most) {
    this.most = most;
    free = new Semaphore(most, true);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain rest)
      throws IOException, ServletException {
    if (!isAdmitted()) {
      refused.increment();
      refuse((HttpServletResponse) response);
      return;
    }
    admitted.increment();
    try {
      rest.doFilter(request, response);
    } finally {
      free.release();
    }
  }

  private boolean isAdmitted() {
    if (free.tryAcquire()) {
      return true;
    }
    try {
      return waiting.incrementAndGet() <= most * WAITING_FOR_EACH
          && free.tryAcquire(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      waiting.decrementAndGet();
    }
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    response.setHeader("Retry-After", String.valueOf(SECONDS));
    PlainText.send(
        response,
        HttpServletResponse.SC_SERVICE_UNAVAILABLE,
        "too many ask at once; ask again later");
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
