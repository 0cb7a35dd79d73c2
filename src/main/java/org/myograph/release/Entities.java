package org.myograph.release;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.myograph.ontology.Names;

/** What an ontology declares, sorted by label, each with its label and its anchor on the page. */
final class Entities {
  static final String TOP = "section:top";
  static final List<Node> LABELS = List.of(RDFS.label.asNode(), DCTerms.title.asNode());

  private final Graph graph;
  private final Map<Node, String> labels = new HashMap<>();
  private final Map<Node, String> anchors = new HashMap<>();
  private final List<Node> ontologies;
  private final List<Node> classes;
  private final List<Node> relations;
  private final List<Node> annotations;
  private final List<Node> terms;

  Entities(Graph graph) {
    this.graph = graph;
    LABELS.stream()
        .flatMap(property -> graph.stream(Node.ANY, property, Node.ANY))
        .filter(triple -> triple.getObject().isLiteral())
        .forEach(
            triple ->
                labels.merge(
                    triple.getSubject(),
                    triple.getObject().getLiteralLexicalForm(),
                    (one, other) -> one.compareTo(other) < 0 ? one : other));
    ontologies = declared(OWL2.Ontology);
    ontologies.forEach(ontology -> anchors.replace(ontology, TOP));
    classes = declared(OWL2.Class);
    relations = declared(OWL2.ObjectProperty, OWL2.DatatypeProperty);
    annotations = declared(OWL2.AnnotationProperty);
    terms =
        anchored(
            classes.stream()
                .flatMap(kind -> graph.stream(Node.ANY, RDF.type.asNode(), kind))
                .map(Triple::getSubject));
  }

  private List<Node> declared(Resource... kinds) {
    return anchored(
        Stream.of(kinds)
            .flatMap(kind -> graph.stream(Node.ANY, RDF.type.asNode(), kind.asNode()))
            .map(Triple::getSubject));
  }

  /** Those that have no anchor yet; they get one. */
  private List<Node> anchored(Stream<Node> nodes) {
    return nodes
        .filter(Node::isURI)
        .filter(node -> anchors.putIfAbsent(node, name(node)) == null)
        .sorted(Comparator.comparing(this::sortKey).thenComparing(Node::getURI))
        .toList();
  }

  private String sortKey(Node node) {
    return label(node).toLowerCase(Locale.ROOT);
  }

  Graph graph() {
    return graph;
  }

  List<Node> ontologies() {
    return ontologies;
  }

  List<Node> classes() {
    return classes;
  }

  List<Node> relations() {
    return relations;
  }

  List<Node> annotations() {
    return annotations;
  }

  /** The things of the ontology; a thing that is a class or relation too is not among them. */
  List<Node> terms() {
    return terms;
  }

  /** Where on the page it is described; nowhere if it is not the ontology's own. */
  Optional<String> anchor(Node node) {
    return Optional.ofNullable(anchors.get(node));
  }

  /** Its label, or its short name if it has none. */
  String label(Node node) {
    String label = labels.get(node);
    return label == null ? name(node) : label;
  }

  boolean isLabelled(Node node) {
    return labels.containsKey(node);
  }

  /**
   * A short name: the local name for the schema, so that the IRI of a class leads to its anchor;
   * else with a prefix, or the whole IRI.
   */
  static String name(Node node) {
    String iri = node.getURI();
    if (iri.startsWith(Names.MYO)) {
      return iri.substring(Names.MYO.length());
    }
    return Sorted.PREFIXES.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .findFirst()
        .orElse(iri);
  }
}
