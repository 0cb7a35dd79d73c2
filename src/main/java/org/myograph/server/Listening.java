package org.myograph.server;

import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Where a server listens, and how long: it cuts the connections of those who neither ask nor read,
 * and of those who read an answer so slowly that they would keep the place of others.
 */
final class Listening {
  private static final int LEAST_BYTES_A_SECOND = 10_000;

  /** The system resets what comes beyond it, often 50, before it can be told to come back. */
  private static final int CONNECTING = 1_024;

  private Listening() {}

  /** To be called before the server is started. */
  static void prepare(Server server, Settings settings) {
    for (Connector connector : server.getConnectors()) {
      ((ServerConnector) connector).setHost(settings.host());
      ((ServerConnector) connector).setAcceptQueueSize(CONNECTING);
      ((ServerConnector) connector).setIdleTimeout(settings.idle().toMillis());
      HttpConfiguration http =
          connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
      http.setMinResponseDataRate(LEAST_BYTES_A_SECOND);
    }
  }
}
