package org.myograph.server;

import java.time.Duration;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;

/**
 * Cuts the connections of those who neither ask nor read, and of those who read an answer so slowly
 * that they would keep the place of others.
 */
final class Patience {
  private static final int LEAST_BYTES_A_SECOND = 10_000;

  private Patience() {}

  /**
   * To be called before the server is started.
   *
   * @param idle how long nothing may pass through a connection
   */
  static void prepare(Server server, Duration idle) {
    for (Connector connector : server.getConnectors()) {
      ((AbstractConnector) connector).setIdleTimeout(idle.toMillis());
      HttpConfiguration http =
          connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
      http.setMinResponseDataRate(LEAST_BYTES_A_SECOND);
    }
  }
}
