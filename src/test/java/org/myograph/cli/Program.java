package org.myograph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packaged program in a process of its own. */
final class Program implements AutoCloseable {
  private static final String JAR = System.getProperty("myograph.jar");

  private final Process process;
  private final BufferedReader out;
  private final BufferedReader err;
  private String errors = "";

  private Program(Process process) {
    this.process = process;
    out = process.inputReader(StandardCharsets.UTF_8);
    err = process.errorReader(StandardCharsets.UTF_8);
  }

  /** What a finished program has printed. */
  record Result(int code, String out, String err) {}

  static Program start(Path folder, Map<String, String> environment, Object... words) {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of("-jar", JAR));
    Stream.of(words).map(Object::toString).forEach(command::add);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    try {
      return new Program(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Program start(Path folder, Object... words) {
    return start(folder, Map.of(), words);
  }

  static Result run(Path folder, Object... words) throws InterruptedException {
    return start(folder, words).result();
  }

  Result result() throws InterruptedException {
    Thread drain = new Thread(() -> errors = text(err));
    drain.start();
    String printed = text(out);
    drain.join();
    return new Result(process.waitFor(), printed, errors);
  }

  private static String text(BufferedReader reader) {
    return reader.lines().map(line -> line + "\n").collect(Collectors.joining());
  }

  /** Waits for a line on standard output. */
  Optional<String> awaitLine(Predicate<String> wanted) {
    return out.lines().filter(wanted).findFirst();
  }

  /** Waits for a line on standard error. */
  Optional<String> awaitNote(Predicate<String> wanted) {
    return err.lines().filter(wanted).findFirst();
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Kills it so that it can do nothing about it. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Asks it to end, and takes what it prints until then. */
  Result end() throws InterruptedException {
    process.toHandle().destroy(); // Process.destroy closes what it printed
    return result();
  }

  /** Interrupts it, as Ctrl-C does, and takes what it prints until it has ended. */
  Result interrupt() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", String.valueOf(pid())).start().waitFor();
    return result();
  }

  /** Asks it to end. */
  int terminate() throws InterruptedException {
    process.destroy();
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
