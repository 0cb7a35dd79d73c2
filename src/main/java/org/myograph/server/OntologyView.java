package org.myograph.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.myograph.graph.Once;
import org.myograph.ontology.Names;
import org.myograph.query.Knowledge;
import org.myograph.release.Export;
import org.myograph.release.OntologyPage;

/** The ontology as one page or, for those who ask for it, in Turtle; each is made once. */
final class OntologyView {
  private static final String TURTLE = "text/turtle";

  private final DatasetGraph dataset;
  private final Once<byte[]> page = new Once<>(this::writePage);
  private final Once<byte[]> turtle = new Once<>(this::writeTurtle);

  OntologyView(Knowledge knowledge) {
    dataset = knowledge.dataset();
  }

  void send(Exchange asked) throws IOException {
    asked.varies();
    if (asked.liked(List.of("text/html", TURTLE)).filter(TURTLE::equals).isPresent()) {
      asked.send(TURTLE, turtle.get());
    } else {
      asked
          .response()
          .setHeader(Headers.POLICY, OntologyPage.policy() + "; frame-ancestors 'none'");
      asked.send("text/html", page.get());
    }
  }

  private byte[] writePage() {
    return Txn.calculateRead(dataset, () -> OntologyPage.of(dataset))
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] writeTurtle() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Graph ontology = dataset.getGraph(Names.graph("ontology"));
    Txn.executeRead(dataset, () -> Export.turtle(DatasetGraphFactory.wrap(ontology), bytes));
    return bytes.toByteArray();
  }
}
