package org.myograph.release;

import static org.myograph.release.Markup.escaped;
import static org.myograph.release.Markup.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/** Says values, classes and chains of relations in words that lead to what they name. */
final class Expressions {
  private static final String OBO = "http://purl.obolibrary.org/obo/";
  private static final Map<Node, String> FACETS =
      Map.of(
          OWL2.hasValue.asNode(), "",
          OWL2.someValuesFrom.asNode(), "some ",
          OWL2.allValuesFrom.asNode(), "only ",
          OWL2.minCardinality.asNode(), "at least ",
          OWL2.maxCardinality.asNode(), "at most ",
          OWL2.cardinality.asNode(), "exactly ");

  private final Entities entities;
  private final Graph graph;

  Expressions(Entities entities) {
    this.entities = entities;
    this.graph = entities.graph();
  }

  /** A node as HTML. */
  String of(Node node) {
    if (node.isLiteral()) {
      return literal(node);
    }
    return node.isURI() ? named(node) : expression(node);
  }

  private static String literal(Node node) {
    String text = escaped(node.getLiteralLexicalForm());
    String language = escaped(node.getLiteralLanguage());
    return language.isEmpty() ? text : "<span lang=\"" + language + "\">" + text + "</span>";
  }

  private String named(Node node) {
    Optional<String> anchor = entities.anchor(node);
    if (anchor.isPresent()) {
      return link("#" + anchor.get(), entities.label(node));
    }
    if (!node.getURI().matches("https?://.*")) {
      return escaped(node.getURI());
    }
    String label = entities.isLabelled(node) ? " " + escaped(entities.label(node)) : "";
    return link(node.getURI(), identifier(node)) + label;
  }

  /** "UBERON:0000043" and "FMA:9654" as those ontologies write it, the short name for others. */
  private static String identifier(Node node) {
    String name = Entities.name(node);
    return name.startsWith(OBO)
        ? name.substring(OBO.length()).replaceFirst("_(?=[^_]*$)", ":")
        : name.replaceFirst("^http://purl.org/sig/ont/fma/fma", "FMA:");
  }

  private String expression(Node node) {
    if (has(node, RDF.first)) {
      return all(node, ", then ");
    }
    if (has(node, OWL2.inverseOf)) {
      return "the inverse of " + of(object(node, OWL2.inverseOf));
    }
    if (has(node, OWL2.unionOf)) {
      return all(object(node, OWL2.unionOf), " or ");
    }
    if (has(node, OWL2.oneOf)) {
      return all(object(node, OWL2.oneOf), " or ");
    }
    if (has(node, OWL2.complementOf)) {
      return "not " + of(object(node, OWL2.complementOf));
    }
    if (has(node, OWL2.intersectionOf)) {
      return intersection(members(object(node, OWL2.intersectionOf)));
    }
    return has(node, OWL2.onProperty) ? "something that " + restriction(node) : "something";
  }

  private String intersection(List<Node> parts) {
    String kinds =
        parts.stream()
            .filter(part -> !has(part, OWL2.onProperty))
            .map(this::of)
            .collect(Collectors.joining(" and "));
    String rest =
        parts.stream()
            .filter(part -> has(part, OWL2.onProperty))
            .map(this::restriction)
            .collect(Collectors.joining(" and "));
    return rest.isEmpty() ? kinds : (kinds.isEmpty() ? "something" : kinds) + " that " + rest;
  }

  private String restriction(Node node) {
    String relation = of(object(node, OWL2.onProperty));
    if (has(node, OWL2.hasSelf)) {
      return relation + " itself";
    }
    return graph.stream(node, Node.ANY, Node.ANY)
        .filter(triple -> FACETS.containsKey(triple.getPredicate()))
        .map(facet -> relation + " " + FACETS.get(facet.getPredicate()) + of(facet.getObject()))
        .sorted()
        .collect(Collectors.joining(" and "));
  }

  private String all(Node list, String between) {
    return members(list).stream().map(this::of).collect(Collectors.joining(between));
  }

  List<Node> members(Node list) {
    return GraphList.members(new GNode(graph, list));
  }

  Stream<Node> objects(Node subject, Property property) {
    return graph.stream(subject, property.asNode(), Node.ANY).map(Triple::getObject);
  }

  private Node object(Node subject, Property property) {
    return objects(subject, property).findFirst().orElseThrow();
  }

  private boolean has(Node node, Property property) {
    return graph.contains(node, property.asNode(), Node.ANY);
  }
}
