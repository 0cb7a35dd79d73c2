package org.myograph.release;

import static org.myograph.release.Markup.escaped;
import static org.myograph.release.Markup.link;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.myograph.ontology.Names;

/** One class, relation, property or term with all that is said of it. */
final class Entry {
  /** Properties in the order of their rows, with their words; others follow by label. */
  private static final List<Map.Entry<Property, String>> WORDS =
      List.of(
          Map.entry(DCTerms.description, "description"),
          Map.entry(OWL2.versionInfo, "version"),
          Map.entry(OWL2.versionIRI, "version IRI"),
          Map.entry(DCTerms.license, "license"),
          Map.entry(DCTerms.contributor, "contributor"),
          Map.entry(RDF.type, "is"),
          Map.entry(SKOS.definition, "definition"),
          Map.entry(SKOS.example, "example"),
          Map.entry(DCTerms.source, "source"),
          Map.entry(RDFS.subClassOf, "is a"),
          Map.entry(OWL2.equivalentClass, "is the same as"),
          Map.entry(OWL2.disjointWith, "shares nothing with"),
          Map.entry(RDFS.domain, "subject"),
          Map.entry(RDFS.range, "object"),
          Map.entry(OWL2.inverseOf, "inverse"),
          Map.entry(RDFS.subPropertyOf, "implies"),
          Map.entry(OWL2.propertyChainAxiom, "follows from"),
          Map.entry(SKOS.altLabel, "name"),
          Map.entry(SKOS.hiddenLabel, "hidden name"),
          Map.entry(SKOS.exactMatch, "exact match"),
          Map.entry(SKOS.closeMatch, "close match"),
          Map.entry(SKOS.broadMatch, "broad match"),
          Map.entry(SKOS.narrowMatch, "narrow match"),
          Map.entry(SKOS.relatedMatch, "related match"));

  private final Entities entities;
  private final Expressions expressions;
  private final Graph graph;
  private final Map<Node, Head> heads = new HashMap<>();

  /** What stands before the values of a property, and where its row stands. */
  private record Head(String order, String html) implements Comparable<Head> {
    @Override
    public int compareTo(Head other) {
      return order.compareTo(other.order);
    }
  }

  Entry(Entities entities, Expressions expressions) {
    this.entities = entities;
    this.expressions = expressions;
    graph = entities.graph();
    for (int i = 0; i < WORDS.size(); i++) {
      Node property = WORDS.get(i).getKey().asNode();
      String order = "%02d".formatted(i);
      heads.put(property, new Head(order, head(property, WORDS.get(i).getValue())));
    }
  }

  String of(Node node) {
    String anchor = entities.anchor(node).orElseThrow();
    return "<div class=\"e\" id=\"%s\"><h3>%s <code>%s</code></h3>%s</div>\n"
        .formatted(
            escaped(anchor),
            link("#" + anchor, entities.label(node)),
            escaped(Entities.name(node)),
            rows(node));
  }

  /** All that is said of a node but its label or title, a row for each property. */
  String rows(Node node) {
    Map<Head, Set<String>> rows = new TreeMap<>();
    graph.stream(node, Node.ANY, Node.ANY)
        .filter(triple -> !Entities.LABELS.contains(triple.getPredicate()))
        .forEach(
            triple ->
                rows.computeIfAbsent(head(triple.getPredicate()), head -> new TreeSet<>())
                    .add(value(triple)));
    return rows.entrySet().stream()
        .map(row -> row(row.getKey(), row.getValue()))
        .collect(Collectors.joining("", "<dl>", "</dl>"));
  }

  private static String row(Head head, Set<String> values) {
    values.remove("");
    return values.isEmpty()
        ? ""
        : "<dt>" + head.html() + "</dt><dd>" + String.join("; ", values) + "</dd>";
  }

  private String value(Triple triple) {
    Node object = triple.getObject();
    boolean isOwlType =
        triple.getPredicate().equals(RDF.type.asNode())
            && object.isURI()
            && object.getURI().startsWith(OWL2.NS);
    return isOwlType ? characteristic(object.getURI()) : expressions.of(object);
  }

  /** "symmetric" for owl:SymmetricProperty; nothing for what the section says already. */
  private static String characteristic(String iri) {
    String name = iri.substring(OWL2.NS.length()).replaceFirst("Property$", "");
    return Set.of("Class", "Object", "Annotation", "Ontology", "NamedIndividual").contains(name)
        ? ""
        : name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private Head head(Node property) {
    return heads.computeIfAbsent(
        property,
        each -> {
          String label = entities.label(each);
          return new Head("x" + label + each.getURI(), head(each, label));
        });
  }

  /** The words, leading to the property, and for names how their meaning compares. */
  private String head(Node property, String words) {
    String scopes =
        graph.stream(property, Names.myo("nameScope"), Node.ANY)
            .map(Triple::getObject)
            .filter(Node::isURI)
            .map(scope -> scope.getURI().replaceFirst(".*#has(\\w+)Synonym$", "$1"))
            .map(scope -> " (" + escaped(scope.toLowerCase(Locale.ROOT)) + ")")
            .sorted()
            .collect(Collectors.joining());
    return entities
            .anchor(property)
            .map(anchor -> link("#" + anchor, words))
            .orElseGet(() -> escaped(words))
        + scopes;
  }
}
