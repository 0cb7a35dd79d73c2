package org.myograph.server;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.component.Graceful;

/** Has a server take no more requests, but end those that it has begun to answer. */
final class Stopping {
  private static final int SECONDS = 10;

  private Stopping() {}

  /** To be called before the server is started. */
  static void prepare(Server server) {
    server.insertHandler(new GracefulHandler());
  }

  /** Whether all requests have ended; some may take too long. */
  static boolean drain(Server server) {
    try {
      Graceful.shutdown(server).get(SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
