package org.myograph.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.util.Context;
import org.myograph.query.Knowledge;

/**
 * Lends each request the edition that is current when it comes, for as long as it takes, so that
 * its answer is of one edition alone whatever becomes current meanwhile.
 */
final class Editions implements Filter {
  private final ThreadLocal<Edition> lent = new ThreadLocal<>();
  private Edition current;
  private String trouble = "";
  private long switches;
  private boolean closed;

  Editions(Edition first) {
    current = first;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain rest)
      throws IOException, ServletException {
    Edition edition = lend();
    lent.set(edition);
    try {
      String build = edition.knowledge().version();
      if (!build.isEmpty()) {
        ((HttpServletResponse) response).setHeader("Myograph-Build", build);
      }
      rest.doFilter(request, response);
    } finally {
      lent.remove();
      edition.giveBack();
    }
  }

  private synchronized Edition lend() {
    if (closed) {
      throw new IllegalStateException("the server is stopped");
    }
    current.lend();
    return current;
  }

  /** That of this request; outside of requests the current one. */
  private Edition lent() {
    Edition edition = lent.get();
    return edition == null ? current() : edition;
  }

  private synchronized Edition current() {
    return current;
  }

  Knowledge knowledge() {
    return lent().knowledge();
  }

  /** What the edition of each request holds. */
  DatasetGraph dataset() {
    return new DatasetGraphWrapper(null) {
      @Override
      protected DatasetGraph get() {
        return knowledge().dataset();
      }

      @Override
      protected Context getCxt() {
        return get().getContext();
      }
    };
  }

  /** A servlet that is another one for each edition. */
  HttpServlet servlet(Function<Knowledge, HttpServlet> make) {
    return new OfEdition(make);
  }

  private final class OfEdition extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Function<Knowledge, HttpServlet> make;

    OfEdition(Function<Knowledge, HttpServlet> make) {
      this.make = make;
    }

    @Override
    public void service(ServletRequest request, ServletResponse response)
        throws ServletException, IOException {
      lent().servlet(make).service(request, response);
    }
  }

  /**
   * Makes another edition the current one; the one before ends with the last request for it. No
   * request has to wait until it is known what has changed.
   */
  void serve(Edition next) {
    try {
      next.knowledge().changes();
    } catch (RuntimeException | OutOfMemoryError e) {
      next.giveBack();
      throw e;
    }
    replaced(next).giveBack();
  }

  /** The edition that is no longer current: the new one if the server is stopped already. */
  private synchronized Edition replaced(Edition next) {
    if (closed) {
      return next;
    }
    Edition before = current;
    current = next;
    trouble = "";
    switches++;
    return before;
  }

  /** Keeps the current edition. */
  synchronized void keep(String because) {
    trouble = because;
  }

  /** Why the newest build is not served; empty if it is. */
  synchronized String trouble() {
    return trouble;
  }

  synchronized String metrics() {
    return Admission.counter("myograph_switches_total", switches);
  }

  void close() {
    if (closeOnce()) {
      current().giveBack();
    }
  }

  private synchronized boolean closeOnce() {
    boolean first = !closed;
    closed = true;
    return first;
  }
}
