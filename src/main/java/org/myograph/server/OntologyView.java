package org.myograph.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.myograph.ontology.Names;
import org.myograph.query.Knowledge;
import org.myograph.release.Export;
import org.myograph.release.OntologyPage;

/** The ontology as one page or, for those who ask for it, in Turtle; each is made once. */
final class OntologyView {
  private final DatasetGraph dataset;
  private byte[] page;
  private byte[] turtle;

  OntologyView(Knowledge knowledge) {
    dataset = knowledge.dataset();
  }

  void send(Exchange asked) throws IOException {
    asked.varies();
    if (asked.accept().contains("text/turtle")) {
      asked.send("text/turtle", turtle());
    } else {
      asked
          .response()
          .setHeader(Headers.POLICY, OntologyPage.policy() + "; frame-ancestors 'none'");
      asked.send("text/html", page());
    }
  }

  private synchronized byte[] page() {
    if (page == null) {
      String html = Txn.calculateRead(dataset, () -> OntologyPage.of(dataset));
      page = html.getBytes(StandardCharsets.UTF_8);
    }
    return page;
  }

  private synchronized byte[] turtle() {
    if (turtle == null) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      Txn.executeRead(
          dataset,
          () ->
              Export.turtle(
                  DatasetGraphFactory.wrap(dataset.getGraph(Names.graph("ontology"))), bytes));
      turtle = bytes.toByteArray();
    }
    return turtle;
  }
}
