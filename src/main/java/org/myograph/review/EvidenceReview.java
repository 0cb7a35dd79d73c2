package org.myograph.review;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.myograph.ontology.Names;
import org.myograph.review.Finding.Kind;

/** Asks the shapes of what a build keeps as evidence. */
public final class EvidenceReview {
  private EvidenceReview() {}

  /**
   * What does not fit, with the article and the offset where that is known.
   *
   * @param dataset open for reading
   */
  public static List<Finding> findings(Graph shapes, DatasetGraph dataset) {
    Graph evidence = GraphFactory.createDefaultGraph();
    Stream.of("Evidence", "Article")
        .map(Names::myo)
        .flatMap(kind -> dataset.stream(Node.ANY, Node.ANY, RDF.type.asNode(), kind))
        .flatMap(quad -> dataset.stream(quad.getGraph(), quad.getSubject(), Node.ANY, Node.ANY))
        .map(Quad::asTriple)
        .forEach(evidence::add);
    Facts facts = new Facts(evidence);
    return Shapes.ask(shapes, evidence).stream()
        .map(
            flaw ->
                new Finding(
                    flaw.severity(), Kind.EVIDENCE, Where.at(place(flaw, facts)), flaw.message()))
        .toList();
  }

  private static String place(Flaw flaw, Facts facts) {
    Node name = flaw.things().get(0);
    return facts.objects(name, Names.myo("statedIn")).stream()
        .flatMap(article -> facts.objects(article, DCTerms.source.asNode()).stream())
        .map(source -> facts.label(source) + start(facts, name))
        .findFirst()
        .orElse(name.toString());
  }

  private static String start(Facts facts, Node evidence) {
    return facts.objects(evidence, OA.start.asNode()).stream()
        .map(offset -> " " + facts.label(offset))
        .findFirst()
        .orElse("");
  }
}
