package org.myograph.server;

import jakarta.servlet.http.HttpServlet;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.myograph.query.Knowledge;
import org.myograph.store.Build;

/** What is served until another takes its place and the last request that it was lent to ends. */
public final class Edition {
  private final Knowledge knowledge;
  private final Runnable unused;
  private final Map<Function<Knowledge, HttpServlet>, HttpServlet> servlets =
      new ConcurrentHashMap<>();
  private int users = 1; // the server itself

  /**
   * @param unused is run once nobody uses it any more
   */
  Edition(Knowledge knowledge, Runnable unused) {
    this.knowledge = knowledge;
    this.unused = unused;
  }

  /**
   * A build and, for the questions that compare, the one before it. Both are closed when they are
   * no longer used.
   *
   * @param limit after which a query is given up
   */
  public static Edition of(Build build, Duration limit) {
    Knowledge knowledge = Knowledge.of(build, limit);
    Optional<Build> earlier = earlier(build);
    return new Edition(
        earlier.map(knowledge::since).orElse(knowledge),
        () -> {
          build.close();
          earlier.ifPresent(Build::close);
        });
  }

  private static Optional<Build> earlier(Build build) {
    try {
      return build.earlier();
    } catch (RuntimeException e) {
      build.close();
      throw e;
    }
  }

  Knowledge knowledge() {
    return knowledge;
  }

  /** The servlet that is made so for this edition, made when it is first wanted. */
  HttpServlet servlet(Function<Knowledge, HttpServlet> make) {
    return servlets.computeIfAbsent(make, kind -> kind.apply(knowledge));
  }

  synchronized void lend() {
    users++;
  }

  void giveBack() {
    if (takeBack()) {
      servlets.clear(); // they keep pages and answers, and somebody may keep this
      unused.run();
    }
  }

  private synchronized boolean takeBack() {
    users--;
    return users == 0;
  }
}
