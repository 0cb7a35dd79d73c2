package org.myograph.server;

/**
 * How to serve.
 *
 * @param port 0 for any that is free
 * @param federation whom queries may call
 * @param atOnce how many requests may run at once
 */
public record Settings(int port, Federation federation, int atOnce) {
  private static final int FOR_EACH_PROCESSOR = 4;

  /** What is usual. */
  public static Settings on(int port) {
    return new Settings(port, Federation.none(), usuallyAtOnce());
  }

  /** More than there are processors, as a page must not wait for a long query. */
  public static int usuallyAtOnce() {
    return FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors();
  }
}
