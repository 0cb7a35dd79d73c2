package org.myograph.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.myograph.article.UnreadableArticleException;

/**
 * The API of a MediaWiki site. The JDK's older client is used, for it alone bounds the time between
 * two bytes of an answer.
 */
final class WikiApi {
  private static final int MOST_REDIRECTS = 5;

  private final URI api;
  private final String agent;
  private final Limits limits;

  /**
   * How much of a site's time and data is taken.
   *
   * @param silence the longest wait for a connection, and for the next byte
   * @param whole the longest time for one answer, from the first word to the last
   * @param bytes the most that one answer may hold
   */
  record Limits(Duration silence, Duration whole, int bytes) {
    static final Limits USUAL = new Limits(Duration.ofSeconds(30), Duration.ofMinutes(5), 64 << 20);
  }

  /**
   * @param agent how this program makes itself known
   */
  WikiApi(URI api, String agent, Limits limits) {
    this.api = api;
    this.agent = agent;
    this.limits = limits;
  }

  /**
   * Some pages as an export.
   *
   * @throws UnreachableSiteException if the site does not give one
   */
  byte[] export(List<String> titles) {
    String query =
        "?action=query&export=1&exportnowrap=1&redirects=1&titles="
            + URLEncoder.encode(String.join("|", titles), UTF_8);
    URI address = URI.create(api + query);
    try {
      return CompletableFuture.supplyAsync(() -> answer(address))
          .orTimeout(limits.whole().toNanos(), TimeUnit.NANOSECONDS)
          .join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof TimeoutException) {
        throw unreachable("takes more than " + limits.whole().toSeconds() + " s; try again");
      }
      throw e.getCause() instanceof RuntimeException why ? why : e;
    }
  }

  private byte[] answer(URI address) {
    try {
      return follow(address, 0);
    } catch (UnknownHostException e) {
      throw unreachable("no such host; check the address");
    } catch (SocketTimeoutException e) {
      throw unreachable("does not answer in " + limits.silence().toSeconds() + " s; try again");
    } catch (IOException | IllegalArgumentException e) {
      throw unreachable("cannot be read (" + e.getMessage() + "); check the address, or try again");
    }
  }

  private byte[] follow(URI address, int redirects) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    connection.setConnectTimeout((int) limits.silence().toMillis());
    connection.setReadTimeout((int) limits.silence().toMillis());
    connection.setInstanceFollowRedirects(false);
    connection.setRequestProperty("User-Agent", agent);
    connection.setRequestProperty("Accept", "application/xml, text/xml");
    try {
      int status = connection.getResponseCode();
      if (status / 100 == 3 && redirects < MOST_REDIRECTS) {
        return follow(allowed(address, connection.getHeaderField("Location")), redirects + 1);
      }
      requireGood(status, connection);
      return body(connection.getInputStream());
    } finally {
      connection.disconnect();
    }
  }

  /** Where a site sends on to; only to itself, for the user named no other. */
  private URI allowed(URI from, String location) {
    if (location == null) {
      throw unreachable("redirects to nowhere; check the address");
    }
    URI to = from.resolve(location);
    boolean safe = "https".equals(to.getScheme()) || from.getScheme().equals(to.getScheme());
    if (!safe || !from.getAuthority().equalsIgnoreCase(to.getAuthority())) {
      String where = location.replaceFirst("\\?.*", "");
      throw unreachable("redirects to " + where + "; name that address, if you trust it");
    }
    return to;
  }

  private void requireGood(int status, HttpURLConnection connection) {
    String error = connection.getHeaderField("MediaWiki-API-Error");
    String wait = connection.getHeaderField("Retry-After");
    if (status == HttpURLConnection.HTTP_NOT_FOUND) {
      throw new UnreadableArticleException(
          api + ": is not there (404); name the api.php of the site", true);
    }
    if (status == 429 || status == HttpURLConnection.HTTP_UNAVAILABLE) {
      String when = wait == null ? "later" : "after " + wait + (wait.matches("\\d+") ? " s" : "");
      throw unreachable("is busy (" + status + "); try again " + when);
    }
    if (status != HttpURLConnection.HTTP_OK) {
      throw unreachable("answers " + status + "; check the address, or try again");
    }
    if (error != null) {
      throw unreachable("refuses (" + error + "); check that anyone may read the site");
    }
  }

  private byte[] body(InputStream in) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      body.write(buffer, 0, read);
      if (body.size() > limits.bytes()) {
        throw unreachable(
            "answers more than " + (limits.bytes() >> 20) + " MB; ask for fewer pages");
      }
    }
    return body.toByteArray();
  }

  private UnreachableSiteException unreachable(String why) {
    return new UnreachableSiteException(api + ": " + why);
  }
}
