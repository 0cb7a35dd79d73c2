package org.myograph.server;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;

/**
 * A file with one line of JSON for each request, when it has been answered. What is no HTTP is
 * noted as method BAD. It is appended to, so it can be cut while it is written.
 */
public final class AccessLog implements RequestLog, AutoCloseable {
  private static final int LONGEST = 2_000;

  private final OutputStream file;
  private final LongAdder lost = new LongAdder();

  private AccessLog(OutputStream file) {
    this.file = file;
  }

  /**
   * @throws UncheckedIOException if it cannot be written
   */
  public static AccessLog open(Path path) {
    try {
      return new AccessLog(new FileOutputStream(path.toFile(), true));
    } catch (IOException e) {
      throw new UncheckedIOException(
          path + ": cannot be written; name another with --access-log", e);
    }
  }

  @Override
  public void log(Request request, Response response) {
    JsonObject line = new JsonObject();
    line.put("time", Instant.ofEpochMilli(Request.getTimeStamp(request)).toString());
    line.put("method", text(request.getMethod()));
    line.put("path", text(request.getHttpURI().getPath()));
    line.put("query", text(request.getHttpURI().getQuery()));
    line.put("status", response.getStatus());
    line.put("bytes", Response.getContentBytesWritten(response));
    line.put("milliseconds", NanoTime.millisSince(request.getBeginNanoTime()));
    write(JSON.toStringFlat(line) + "\n");
  }

  /** Empty if a request that is no HTTP has no such part. */
  private static String text(String part) {
    String text = Objects.requireNonNullElse(part, "");
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  /** A request is answered whether it can be logged or not. */
  private synchronized void write(String line) {
    try {
      file.write(line.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      lost.increment();
    }
  }

  String metrics() {
    return Admission.counter("myograph_access_log_lines_lost_total", lost.sum());
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
