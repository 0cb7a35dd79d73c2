package org.myograph.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A server in a process of its own.
 *
 * @param admin where its health is told
 */
record Served(Program program, URI home, URI admin) implements AutoCloseable {

  static Served start(Path folder, String data, Object... options) {
    Stream<Object> usual = Stream.of("serve", "-d", data, "--port", "0", "--admin-port", "0");
    Program program = Program.start(folder, Stream.concat(usual, Stream.of(options)).toArray());
    URI home = address(program);
    address(program); // of SPARQL
    return new Served(program, home, address(program));
  }

  private static URI address(Program program) {
    return URI.create(
        program.awaitLine(line -> line.startsWith("http://localhost:")).orElseThrow());
  }

  @Override
  public void close() {
    program.close();
  }
}
