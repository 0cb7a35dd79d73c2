package org.myograph.query;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** A very small dataset in the shape of a build. */
public final class Hip {
  private Hip() {}

  /** Its default graph holds the union of its graphs. */
  public static DatasetGraph dataset() {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(
        dataset,
        () -> {
          RDFParser.source(Hip.class.getResourceAsStream("hip.trig"))
              .lang(Lang.TRIG)
              .parse(dataset);
          for (Quad quad : dataset.stream().toList()) {
            dataset.add(
                Quad.defaultGraphIRI, quad.getSubject(), quad.getPredicate(), quad.getObject());
          }
        });
    return dataset;
  }
}
