package org.myograph.query;

import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Puts nodes and triples of a graph into words. */
public final class Labels {
  private final Graph graph;

  public Labels(Graph graph) {
    this.graph = graph;
  }

  /** The label of a thing, or the words of its IRI's last part; the words of a literal. */
  public String of(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    if (!node.isConcrete()) {
      return "something";
    }
    if (node.equals(RDF.type.asNode())) {
      return "is a";
    }
    return graph
        .find(node, RDFS.label.asNode(), Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .toList()
        .stream()
        .min(String::compareTo)
        .orElseGet(() -> spelledOut(localName(node)));
  }

  /** "gluteus minimus is innervated by superior gluteal nerve". */
  public String of(Triple fact) {
    return of(fact.getSubject()) + " " + of(fact.getPredicate()) + " " + of(fact.getObject());
  }

  /** The last part of an IRI. */
  public static String localName(Node node) {
    if (!node.isURI()) {
      return node.toString();
    }
    String iri = node.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  /** "lesion may weaken" for "lesionMayWeaken". */
  static String spelledOut(String localName) {
    return localName
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .replace('-', ' ')
        .toLowerCase(Locale.ROOT);
  }
}
