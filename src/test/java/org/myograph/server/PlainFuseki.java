package org.myograph.server;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/** Fuseki as it comes, over a database whose default graph is the union of its graphs. */
final class PlainFuseki {
  private PlainFuseki() {}

  /** Serves the database of a folder and prints where. */
  public static void main(String[] args) {
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(args[0]);
    dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
    FusekiServer server = FusekiServer.create().port(0).loopback(true).add("/", dataset).build();
    server.start();
    System.out.println("http://localhost:" + server.getPort() + "/");
  }
}
