package org.myograph.server;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;

/**
 * The one other SPARQL endpoint that queries may call, or none. Redirects are not followed, so what
 * it answers comes from nowhere else; an endpoint on the Internet may not lead into a private
 * network later.
 */
public final class Federation {
  private final Optional<URI> endpoint;
  private final boolean mayBePrivate;
  private final HttpClient client = HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();

  private Federation(Optional<URI> endpoint) {
    this.endpoint = endpoint;
    this.mayBePrivate = endpoint.map(URI::getHost).map(Federation::isPrivate).orElse(false);
  }

  /** Queries may call nobody. */
  public static Federation none() {
    return new Federation(Optional.empty());
  }

  /**
   * Queries may call this endpoint.
   *
   * @throws IllegalArgumentException if it is no absolute http or https IRI with a host, or has a
   *     name and password in it
   */
  public static Federation with(URI endpoint) {
    boolean isHttp = "http".equals(endpoint.getScheme()) || "https".equals(endpoint.getScheme());
    if (!isHttp || endpoint.getHost() == null || endpoint.getUserInfo() != null) {
      throw new IllegalArgumentException(
          "'" + endpoint + "' is no endpoint such as https://example.org/sparql");
    }
    return new Federation(Optional.of(endpoint));
  }

  boolean admits(String service) {
    return endpoint.filter(own -> isSame(own, service)).isPresent()
        && (mayBePrivate || !isPrivate(endpoint.get().getHost()));
  }

  private static boolean isSame(URI own, String service) {
    try {
      URI other = URI.create(service);
      return own.getScheme().equals(other.getScheme())
          && own.getHost().equalsIgnoreCase(other.getHost())
          && own.getPort() == other.getPort()
          && Objects.equals(own.getPath(), other.getPath())
          && other.getUserInfo() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Whether a name leads to this machine or its own network; what leads nowhere does no harm. */
  private static boolean isPrivate(String host) {
    try {
      return Arrays.stream(InetAddress.getAllByName(host)).anyMatch(Federation::isPrivate);
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static boolean isPrivate(InetAddress address) {
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress();
  }

  /** Lets a query call it so. */
  void prepare(Context context, Duration limit) {
    context.set(ARQ.httpQueryClient, client);
    if (!limit.isZero()) {
      context.set(ARQ.httpQueryTimeout, limit.toMillis());
    }
  }
}
