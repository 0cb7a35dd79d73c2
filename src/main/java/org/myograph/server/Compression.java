package org.myograph.server;

import org.eclipse.jetty.server.Server;

/**
 * Sends answers of some length compressed to who accepts that, under a tag of their own. Nothing
 * secret is served, so that their length tells nobody anything.
 */
final class Compression {
  /** Bytes; of less, hardly anything is saved. */
  private static final int LEAST = 1024;

  private Compression() {}

  /** To be called before the server is started. */
  @SuppressWarnings("removal") // what takes its place in Jetty comes in three more jars
  static void prepare(Server server) {
    var compress = new org.eclipse.jetty.server.handler.gzip.GzipHandler();
    compress.setMinGzipSize(LEAST);
    compress.addIncludedMethods("HEAD"); // which is told what GET is
    compress.setSyncFlush(true); // so that rows are sent while they are found
    server.insertHandler(compress);
  }
}
