package org.myograph.server;

import jakarta.servlet.http.HttpServlet;
import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.myograph.query.Knowledge;
import org.myograph.query.Queries;

/**
 * Serves one edition at a time at one address of this machine: SPARQL at {@code /sparql}, pages
 * beside it.
 */
public final class GraphServer implements AutoCloseable {
  private final FusekiServer server;
  private final String host;
  private final Editions editions;
  private final Admission admission;
  private final Running running;
  private final Optional<AccessLog> log;
  private final AtomicBoolean stopping = new AtomicBoolean();
  private final CountDownLatch stopped = new CountDownLatch(1);

  private GraphServer(Edition first, Queries queries, Settings settings) {
    editions = new Editions(first);
    admission = new Admission(settings.atOnce());
    running = new Running();
    log = settings.log();
    server = built(first.knowledge().limit(), queries, settings);
    log.ifPresent(server.getJettyServer()::setRequestLog);
    host = settings.host();
    Listening.prepare(server.getJettyServer(), settings);
    Compression.prepare(server.getJettyServer());
    Stopping.prepare(server.getJettyServer());
  }

  private FusekiServer built(Duration limit, Queries queries, Settings settings) {
    HttpServlet pages =
        editions.servlet(knowledge -> new Pages(knowledge, queries, editions::trouble));
    return FusekiServer.create()
        .port(settings.port())
        .numServerThreads(1, admission.threads())
        .fusekiModules(FusekiModules.empty())
        .registerOperation(Operation.Query, new QueryService(limit, settings.federation(), running))
        .registerOperation(Operation.GSP_R, new GraphService())
        .add(
            SparqlPage.PATH,
            DataService.newBuilder(editions.dataset()).addEndpoint(Operation.Query))
        .add("/graph", DataService.newBuilder(editions.dataset()).addEndpoint(Operation.GSP_R))
        .addFilter("/*", new Headers())
        .addFilter("/*", new Screening())
        .addFilter("/*", admission)
        .addFilter("/*", editions)
        .addFilter("/*", new Revalidation(editions::knowledge, editions::trouble, queries))
        .addFilter("/*", new Unasked(pages))
        .addServlet("/*", pages)
        .build();
  }

  /**
   * Starts to serve what somebody else closes.
   *
   * @param port 0 for any that is free
   * @throws PortTakenException if another program listens there
   */
  public static GraphServer start(Knowledge knowledge, Queries queries, int port) {
    return start(knowledge, queries, Settings.on(port));
  }

  /**
   * Starts to serve what somebody else closes.
   *
   * @throws PortTakenException if another program listens there
   */
  public static GraphServer start(Knowledge knowledge, Queries queries, Settings settings) {
    return start(new Edition(knowledge, () -> {}), queries, settings);
  }

  /**
   * Starts to serve.
   *
   * @throws PortTakenException if another program listens there
   */
  public static GraphServer start(Edition first, Queries queries, Settings settings) {
    GraphServer made = new GraphServer(first, queries, settings);
    try {
      made.server.start();
      return made;
    } catch (FusekiException e) {
      made.close();
      if (isTaken(e)) {
        throw new PortTakenException("--port", settings.port());
      }
      throw e;
    }
  }

  private static boolean isTaken(Throwable failure) {
    return failure != null && (failure instanceof BindException || isTaken(failure.getCause()));
  }

  /** Where the home page is; {@code sparql} below it answers SPARQL. */
  public URI address() {
    return URI.create("http://" + host + ":" + server.getPort() + "/");
  }

  /**
   * Serves another edition from now on. The one before is let go after the last request that it has
   * begun to answer.
   */
  public void serve(Edition next) {
    editions.serve(next);
  }

  /** Goes on with the same edition though there is a newer build, and tells why. */
  public void keep(String because) {
    editions.keep(because);
  }

  /** The name of the build that is served. */
  String build() {
    return editions.knowledge().version();
  }

  /** Why a newer build is not served; empty if there is none. */
  String trouble() {
    return editions.trouble();
  }

  String metrics() {
    return admission.metrics() + editions.metrics() + log.map(AccessLog::metrics).orElse("");
  }

  /** Waits until the server is stopped. */
  public void join() throws InterruptedException {
    stopped.await();
  }

  public boolean isStopped() {
    return stopped.getCount() == 0;
  }

  /** Takes no more requests, and waits a while for those that it has begun to answer. */
  @Override
  public void close() {
    if (stopping.getAndSet(true)) {
      return;
    }
    if (!Stopping.drain(server.getJettyServer())) {
      running.giveUp(Running.ENDING);
    }
    server.stop();
    running.close();
    editions.close();
    stopped.countDown();
  }
}
