package org.myograph.server;

import java.util.Optional;

/**
 * How to serve.
 *
 * @param port 0 for any that is free
 * @param federation whom queries may call
 * @param atOnce how many requests may run at once
 * @param log where each request is noted, if anywhere
 */
public record Settings(int port, Federation federation, int atOnce, Optional<AccessLog> log) {
  private static final int FOR_EACH_PROCESSOR = 4;

  /** Without a log. */
  public Settings(int port, Federation federation, int atOnce) {
    this(port, federation, atOnce, Optional.empty());
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
