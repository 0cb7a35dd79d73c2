package org.myograph.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.myograph.ontology.Names;
import org.myograph.review.Finding.Severity;

/** Classes and relations. */
final class SchemaChecks {
  /** What makes a relation readable or inferable. */
  private static final List<Node> USES =
      List.of(
          Names.myo("cue"),
          Names.myo("fieldLabel"),
          OWL.inverseOf.asNode(),
          OWL2.propertyChainAxiom.asNode(),
          RDFS.subPropertyOf.asNode());

  private SchemaChecks() {}

  private static Stream<Node> relations(Facts facts) {
    return Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty)
        .flatMap(kind -> facts.schema(kind.asNode()).stream());
  }

  private static Stream<Node> classes(Facts facts) {
    return facts.schema(OWL.Class.asNode()).stream();
  }

  /** Every class and relation is explained. */
  static Stream<Flaw> definitions(Facts facts) {
    return Stream.concat(classes(facts), relations(facts))
        .filter(each -> !facts.has(each, SKOS.definition.asNode()))
        .map(
            each -> Flaw.error(each, Facts.code(each) + " has no definition; add skos:definition"));
  }

  /** No two classes, and no two relations, have one label. */
  static Stream<Flaw> labels(Facts facts) {
    return Stream.concat(labels(facts, classes(facts)), labels(facts, relations(facts)));
  }

  private static Stream<Flaw> labels(Facts facts, Stream<Node> nodes) {
    Map<String, List<Node>> byLabel =
        nodes.collect(Collectors.groupingBy(facts::label, TreeMap::new, Collectors.toList()));
    return byLabel.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(
            entry ->
                new Flaw(
                    Severity.ERROR,
                    entry.getValue(),
                    "\"%s\" is the label of %s; label all but one otherwise"
                        .formatted(
                            entry.getKey(),
                            entry.getValue().stream()
                                .map(Facts::code)
                                .collect(Collectors.joining(" and ")))));
  }

  /** Classes and relations that no article, no term and no axiom can ever lead to. */
  static Stream<Flaw> unused(Facts facts) {
    return Stream.concat(
            classes(facts).filter(each -> !facts.has(each, OWL2.equivalentClass.asNode())),
            relations(facts)
                .filter(each -> USES.stream().noneMatch(use -> facts.has(each, use)))
                .filter(each -> !facts.graph().contains(Node.ANY, each, Node.ANY)))
        .filter(each -> !facts.graph().contains(Node.ANY, Node.ANY, each))
        .map(
            each ->
                new Flaw(
                    Severity.INFO,
                    List.of(each),
                    Facts.code(each) + " is used by nothing; drop it if nothing will"));
  }
}
