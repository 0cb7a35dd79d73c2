package org.myograph.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A server in a process of its own. */
final class Served implements AutoCloseable {
  private static final String HEAP = "-Xmx1g";

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Process process;
  private final URI address;

  private Served(Process process) throws IOException {
    this.process = process;
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String first = lines.readLine();
    if (first == null) {
      throw new IOException("it has ended before it served");
    }
    address = URI.create(first);
  }

  /** Starts a program that prints its address as its first line. */
  static Served start(Class<?> program, String... arguments) throws IOException {
    return new Served(process(program, arguments));
  }

  /** Runs a program to its end. */
  static void run(Class<?> program, String... arguments) throws IOException, InterruptedException {
    if (process(program, arguments).waitFor() != 0) {
      throw new IOException(program + " failed");
    }
  }

  private static Process process(Class<?> program, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of("java", HEAP, "-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** An answer, and how long it took to the last of its bytes. */
  record Answered(byte[] body, double milliseconds) {}

  Answered get(String path, String accept) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(path)).header("Accept", accept).build();
    long start = System.nanoTime();
    HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
    double took = (System.nanoTime() - start) / 1e6;
    if (answer.statusCode() != 200) {
      throw new IOException(path + ": " + new String(answer.body(), StandardCharsets.UTF_8));
    }
    return new Answered(answer.body(), took);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    process.destroy();
  }
}
