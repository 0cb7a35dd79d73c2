package org.myograph.reason;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Says triples and rules in words, by the labels of the ontology. */
final class Wording {
  private static final List<String> LETTERS = List.of("X", "Y", "Z", "W", "V", "U");

  private final Map<Node, String> labels = new HashMap<>();

  Wording(Graph ontology) {
    ontology.stream(Node.ANY, RDFS.label.asNode(), Node.ANY)
        .forEach(
            triple ->
                labels.merge(
                    triple.getSubject(),
                    triple.getObject().getLiteralLexicalForm(),
                    (one, other) -> one.compareTo(other) < 0 ? one : other));
  }

  /** A rule as a sentence without its full stop. */
  String of(Rule rule) {
    return rule.head().isPresent() ? implication(rule, rule.head().get()) : prohibition(rule);
  }

  private String implication(Rule rule, Triple head) {
    if (rule.body().isEmpty()) {
      return of(head);
    }
    if (isAboutOneThing(rule) && !head.getObject().isVariable()) {
      return "every " + whichIs(rule.body()) + " " + predicate(head);
    }
    String different =
        rule.unequal().isEmpty()
            ? ""
            : " and "
                + rule.unequal().stream().map(this::label).collect(Collectors.joining(" and "))
                + " are different";
    return "if " + all(rule.body()) + different + ", then " + of(head);
  }

  private String prohibition(Rule rule) {
    if (!rule.body().isEmpty() && isAboutOneThing(rule)) {
      return "no " + whichIs(rule.body().subList(0, 1)) + " " + rest(rule.body());
    }
    return "it cannot be that " + all(rule.body());
  }

  private String rest(List<Triple> body) {
    return body.stream().skip(1).map(this::predicate).collect(Collectors.joining(" and "));
  }

  private static boolean isAboutOneThing(Rule rule) {
    Node first = rule.body().get(0).getSubject();
    return first.isVariable()
        && isType(rule.body().get(0))
        && rule.unequal().isEmpty()
        && rule.body().stream()
            .allMatch(atom -> atom.getSubject().equals(first) && !atom.getObject().isVariable());
  }

  private String whichIs(List<Triple> body) {
    String kind = label(body.get(0).getObject());
    return body.size() == 1 ? kind : kind + " that " + rest(body);
  }

  private String all(List<Triple> body) {
    return body.stream().map(this::of).collect(Collectors.joining(" and "));
  }

  /** A triple as a sentence without its full stop. */
  String of(Triple triple) {
    return label(triple.getSubject()) + " " + predicate(triple);
  }

  private String predicate(Triple triple) {
    return isType(triple)
        ? "is " + oneOf(triple.getObject())
        : label(triple.getPredicate()) + " " + label(triple.getObject());
  }

  private String oneOf(Node kind) {
    String label = label(kind);
    return ("aeiou".indexOf(Character.toLowerCase(label.charAt(0))) < 0 ? "a " : "an ") + label;
  }

  private String label(Node node) {
    if (node.isVariable()) {
      return LETTERS.get(Integer.parseInt(node.getName().substring(1)));
    }
    if (node.isLiteral()) {
      return "\"" + node.getLiteralLexicalForm() + "\"";
    }
    return labels.getOrDefault(node, node.isURI() ? localName(node.getURI()) : "something");
  }

  private static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  private static boolean isType(Triple triple) {
    return triple.getPredicate().equals(RDF.type.asNode());
  }
}
