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
  private final CountDownLatch stopped = new CountDownLatch(1);

  private GraphServer(FusekiServer server) {
    this.server = server;
  }

  /**
   * Starts to serve.
   *
   * @param port 0 for any that is free
   * @throws PortTakenException if another program listens there
   */
  public static GraphServer start(Knowledge knowledge, Queries queries, int port) {
    return start(knowledge, queries, port, Federation.none());
  }

  /**
   * Starts to serve.
   *
   * @param port 0 for any that is free
   * @param federation whom queries may call
   * @throws PortTakenException if another program listens there
   */
  public static GraphServer start(
      Knowledge knowledge, Queries queries, int port, Federation federation) {
    Pages pages = new Pages(knowledge, queries);
    FusekiServer server =
        FusekiServer.create()
            .port(port)
            .loopback(true)
            .fusekiModules(FusekiModules.empty())
            .registerOperation(Operation.Query, new QueryService(knowledge.limit(), federation))
            .add(
                "/sparql", DataService.newBuilder(knowledge.dataset()).addEndpoint(Operation.Query))
            .addFilter("/*", new Headers())
            .addFilter("/*", new Revalidation(knowledge, queries))
            .addServlet("/*", pages)
            .build();
    try {
      return new GraphServer(server.start());
    } catch (FusekiException e) {
      server.stop();
      if (isTaken(e)) {
        throw new PortTakenException(port);
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

  /** Waits until the server is stopped. */
  public void join() throws InterruptedException {
    stopped.await();
  }

  @Override
  public void close() {
    server.stop();
    stopped.countDown();
  }
}
