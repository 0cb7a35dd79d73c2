package org.myograph.graph;

import static org.myograph.graph.GraphBuilder.text;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.myograph.link.Mapping;

/**
 * A mapping as a plain triple, the label of its object, how it was found, and in which table. Of
 * one that is refuted there is no plain triple.
 */
final class MappingTriples {
  private static final String REIFIER = "https://w3id.org/myograph/mapping/";
  private static final String SSSOM = "https://w3id.org/sssom/";

  private MappingTriples() {}

  static Stream<Triple> of(Mapping mapping) {
    Triple triple =
        Triple.create(iri(mapping.subject()), iri(mapping.predicate()), iri(mapping.object()));
    Node name = iri(REIFIER + Fingerprint.of(triple.toString(), mapping.justification()));
    return Stream.of(
            mapping.refuted() ? List.<Triple>of() : List.of(triple),
            words(name, iri(SSSOM + "predicate_modifier"), mapping.refuted() ? "Not" : ""),
            List.of(
                Triple.create(name, RDF.reifies.asNode(), NodeFactory.createTripleTerm(triple))),
            words(triple.getObject(), RDFS.label.asNode(), mapping.objectLabel()),
            words(name, iri(SSSOM + "confidence"), mapping.confidence()),
            words(name, DCTerms.source.asNode(), mapping.file()),
            List.of(
                Triple.create(
                    name, iri(SSSOM + "mapping_justification"), iri(mapping.justification()))))
        .flatMap(List::stream);
  }

  private static List<Triple> words(Node subject, Node property, String words) {
    return words.isEmpty() ? List.of() : List.of(Triple.create(subject, property, text(words)));
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
