package org.myograph.server;

import java.net.BindException;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.myograph.query.Knowledge;
import org.myograph.query.Queries;

/** Serves one dataset on this machine's own address: SPARQL at {@code /sparql}, pages beside it. */
public final class GraphServer implements AutoCloseable {
  private final FusekiServer server;
  private final Admission admission;
  private final Running running;
  private final CountDownLatch stopped = new CountDownLatch(1);

  private GraphServer(FusekiServer server, Admission admission, Running running) {
    this.server = server;
    this.admission = admission;
    this.running = running;
  }

  /**
   * Starts to serve.
   *
   * @param port 0 for any that is free
   * @throws PortTakenException if another program listens there
   */
  public static GraphServer start(Knowledge knowledge, Queries queries, int port) {
    return start(knowledge, queries, Settings.on(port));
  }

  /**
   * Starts to serve.
   *
   * @throws PortTakenException if another program listens there
   */
  public static GraphServer start(Knowledge knowledge, Queries queries, Settings settings) {
    Pages pages = new Pages(knowledge, queries);
    Admission admission = new Admission(settings.atOnce());
    Running running = new Running();
    FusekiServer server =
        FusekiServer.create()
            .port(settings.port())
            .loopback(true)
            .fusekiModules(FusekiModules.empty())
            .registerOperation(
                Operation.Query,
                new QueryService(knowledge.limit(), settings.federation(), running))
            .add(
                "/sparql", DataService.newBuilder(knowledge.dataset()).addEndpoint(Operation.Query))
            .addFilter("/*", new Headers())
            .addFilter("/*", new Screening())
            .addFilter("/*", admission)
            .addFilter("/*", new Revalidation(knowledge, queries))
            .addServlet("/*", pages)
            .build();
    try {
      return new GraphServer(server.start(), admission, running);
    } catch (FusekiException e) {
      server.stop();
      running.close();
      if (isTaken(e)) {
        throw new PortTakenException(settings.port());
      }
      throw e;
    }
  }

  private static boolean isTaken(Throwable failure) {
    return failure != null && (failure instanceof BindException || isTaken(failure.getCause()));
  }

  /** Where the home page is; {@code sparql} below it answers SPARQL. */
  public URI address() {
    return URI.create("http://localhost:" + server.getPort() + "/");
  }

  String metrics() {
    return admission.metrics();
  }

  /** Waits until the server is stopped. */
  public void join() throws InterruptedException {
    stopped.await();
  }

  @Override
  public void close() {
    server.stop();
    running.close();
    stopped.countDown();
  }
}
