package org.myograph.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String wanted = request.getHeader("Accept");
    boolean asTurtle = wanted != null && wanted.contains("text/turtle");
    response.setHeader("Vary", "Accept");
    if (asTurtle) {
      response.setContentType("text/turtle; charset=utf-8");
    } else {
      response.setContentType("text/html; charset=utf-8");
      response.setHeader(
          "Content-Security-Policy", OntologyPage.policy() + "; frame-ancestors 'none'");
    }
    response.getOutputStream().write(asTurtle ? turtle() : page());
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
