package org.myograph.server;

import java.time.Duration;
import java.util.Optional;

/**
 * How to serve.
 *
 * @param host the name or number of the address to listen at
 * @param port 0 for any that is free
 * @param federation whom queries may call
 * @param atOnce how many requests may run at once
 * @param idle after which a connection is cut through which nothing passes
 * @param log where each request is noted, if anywhere
 */
public record Settings(
    String host,
    int port,
    Federation federation,
    int atOnce,
    Duration idle,
    Optional<AccessLog> log) {
  /** To be reached from this machine alone. */
  public static final String HERE = "localhost";

  private static final int FOR_EACH_PROCESSOR = 4;
  private static final Duration IDLE = Duration.ofSeconds(30);

  /** With the usual patience. */
  public Settings(
      String host, int port, Federation federation, int atOnce, Optional<AccessLog> log) {
    this(host, port, federation, atOnce, IDLE, log);
  }

  /** To be reached from this machine alone, without a log. */
  public Settings(int port, Federation federation, int atOnce) {
    this(HERE, port, federation, atOnce, Optional.empty());
  }

  /** What is usual. */
  public static Settings on(int port) {
    return new Settings(port, Federation.none(), usuallyAtOnce());
  }

  /** More than there are processors, as a page must not wait for a long query. */
  public static int usuallyAtOnce() {
    return FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors();
  }
}
