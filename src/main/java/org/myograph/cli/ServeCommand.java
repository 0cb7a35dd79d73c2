package org.myograph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.myograph.pipeline.Wanted;
import org.myograph.server.AccessLog;
import org.myograph.server.AdminServer;
import org.myograph.server.Edition;
import org.myograph.server.Federation;
import org.myograph.server.GraphServer;
import org.myograph.server.Settings;
import org.myograph.store.Build;
import org.myograph.store.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code myograph serve}. */
@Command(
    name = "serve",
    description = "Serves a build on this machine; builds the bundled articles if there is none.")
final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  @ParentCommand private Main main;
  @Mixin private DataFolder data;

  @Spec private CommandSpec spec;
  private int port;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "3330",
      description = "0 for any that is free (default: ${DEFAULT-VALUE}).")
  void port(int number) {
    port = checked(number);
  }

  private int checked(int number) {
    if (number < 0 || number > LAST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "'" + number + "' is no port; give one from 0 to " + LAST_PORT);
    }
    return number;
  }

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      description =
          "Listen at this address of the machine, such as 0.0.0.0 for all, so that others can ask;"
              + " otherwise only this machine can. The administrator's port stays here.")
  void bind(InetAddress address) throws SocketException {
    if (!address.isAnyLocalAddress() && NetworkInterface.getByInetAddress(address) == null) {
      throw new ParameterException(
          spec.commandLine(), "'" + address.getHostAddress() + "' is no address of this machine");
    }
    String number = address.getHostAddress();
    host = address instanceof Inet6Address ? "[" + number + "]" : number;
  }

  private String host = Settings.HERE;

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      defaultValue = "30s",
      converter = Time.class,
      description = "After which a query is given up (default: ${DEFAULT-VALUE}).")
  private Duration timeout;

  @Option(
      names = "--admin-port",
      paramLabel = "PORT",
      description =
          "Tell this machine there of health and figures: /health/live, /health/ready, /metrics;"
              + " 0 for any port that is free.")
  void adminPort(int number) {
    adminPort = OptionalInt.of(checked(number));
  }

  private OptionalInt adminPort = OptionalInt.empty();

  @Option(
      names = "--max-concurrent",
      paramLabel = "N",
      description =
          "How many requests may run at once; four times as many wait a little, the rest is told to"
              + " come back (default: four for each processor).")
  void mostAtOnce(int number) {
    if (number < 1) {
      throw new ParameterException(
          spec.commandLine(), "'" + number + "' is no number of requests; give at least 1");
    }
    atOnce = number;
  }

  private int atOnce = Settings.usuallyAtOnce();

  @Option(
      names = "--allow-service",
      paramLabel = "IRI",
      description = "Let queries call this SPARQL endpoint with SERVICE; otherwise they call none.")
  void allowService(URI endpoint) {
    try {
      federation = Federation.with(endpoint);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private Federation federation = Federation.none();

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description = "Append a line of JSON for each request to this file.")
  private Path accessLog;

  /** Reads "500ms", "30s" or "2m". */
  static final class Time implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String text) {
      if (!text.matches("[1-9]\\d{0,8}(ms|s|m)")) {
        throw new TypeConversionException("'" + text + "' is no time such as 500ms, 30s or 2m");
      }
      return text.endsWith("ms")
          ? Duration.ofMillis(Long.parseLong(text.substring(0, text.length() - 2)))
          : Duration.parse("PT" + text.toUpperCase(Locale.ROOT));
    }
  }

  @Override
  public Integer call() throws InterruptedException {
    if (Publication.last(data.path()).isEmpty()) {
      build();
    } else if (main.library().namesOntology()) {
      main.console()
          .note(
              "serving the build that is in %s already; to make it anew of this ontology, run:"
                      .formatted(data.path())
                  + " myograph build --ontology DIR -o "
                  + data.path());
    }
    try (AccessLog log = accessLog == null ? null : AccessLog.open(accessLog);
        Following following = new Following(data.path(), main.console())) {
      Settings settings = new Settings(host, port, federation, atOnce, Optional.ofNullable(log));
      serve(data.open(), settings, following);
    }
    return ExitCode.DONE.number();
  }

  private void serve(Build build, Settings settings, Following following)
      throws InterruptedException {
    Edition first = Edition.of(build, timeout);
    try (GraphServer server = GraphServer.start(first, main.library().queries(), settings);
        AdminServer admin = admin(server)) {
      build.damage().ifPresent(main.console()::note);
      build.damage().ifPresent(server::keep);
      following.start(server, next -> Edition.of(next, timeout));
      Ending.prepare(server);
      main.console().line(server.address().toString());
      main.console().line(server.address().resolve("sparql").toString());
      if (admin != null) {
        main.console().line(admin.address().toString());
      }
      server.join();
    }
  }

  /** Null if nobody wants one. */
  private AdminServer admin(GraphServer server) {
    try {
      return adminPort.isPresent() ? AdminServer.start(server, adminPort.getAsInt()) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void build() {
    main.console().note("no build in " + data.path() + " yet; building the bundled articles");
    main.library()
        .pipeline()
        .build(Wanted.bundled(), data.path(), Version.number(), main.console().progress(true));
  }
}
