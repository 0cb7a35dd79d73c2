package org.myograph.pipeline;

import java.io.OutputStream;
import java.util.function.BiConsumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.myograph.release.ClassView;
import org.myograph.release.Export;
import org.myograph.release.OntologyPage;
import org.myograph.store.Build;

/** The forms in which a build can be taken away. */
public enum Exporter {
  /** Sorted N-Quads: equal builds give equal bytes. */
  nq(Export::nquads),
  /** The union of all graphs in Turtle. */
  ttl(Export::turtle),
  /** All graphs in TriG. */
  trig(Export::trig),
  /** The ontology with its mappings as one page. */
  html(OntologyPage::write),
  /** One class for each thing, in OWL 2 EL. */
  owl(ClassView::owl),
  /** The same in OBO. */
  obo(ClassView::obo),
  /** To which classes of other ontologies those are equivalent. */
  bridge(ClassView::bridge);

  private final BiConsumer<DatasetGraph, OutputStream> writer;

  Exporter(BiConsumer<DatasetGraph, OutputStream> writer) {
    this.writer = writer;
  }

  /** Writes a build to a stream, which stays open. */
  public void write(Build build, OutputStream out) {
    DatasetGraph dataset = build.dataset();
    Txn.executeRead(dataset, () -> writer.accept(dataset, out));
  }
}
