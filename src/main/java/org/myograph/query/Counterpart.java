package org.myograph.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What a thing is in another ontology.
 *
 * @param relation how the two correspond, in words
 * @param identifier the last part of the IRI, as "UBERON:0008521"
 * @param label there; empty if the table of mappings gives none
 * @param because how the correspondence was found, how surely, and in which table it stands
 */
public record Counterpart(
    String relation, String iri, String identifier, String label, String because) {
  private static final String SSSOM = "https://w3id.org/sssom/";
  private static final Map<Node, String> RELATIONS =
      Map.of(
          SKOS.exactMatch.asNode(), "the same",
          SKOS.closeMatch.asNode(), "nearly the same",
          SKOS.broadMatch.asNode(), "part of the meaning of",
          SKOS.narrowMatch.asNode(), "wider than",
          SKOS.relatedMatch.asNode(), "related to");

  /** Those of a thing that a graph knows, by identifier. */
  public static List<Counterpart> of(Graph graph, Node thing) {
    return graph.find(thing, Node.ANY, Node.ANY).toList().stream()
        .filter(triple -> RELATIONS.containsKey(triple.getPredicate()))
        .distinct()
        .map(triple -> of(graph, triple))
        .sorted(Comparator.comparing(Counterpart::identifier))
        .toList();
  }

  private static Counterpart of(Graph graph, Triple mapping) {
    Node other = mapping.getObject();
    String name = Labels.localName(other).replaceFirst("^fma", "FMA:").replace('_', ':');
    return new Counterpart(
        RELATIONS.get(mapping.getPredicate()),
        other.getURI(),
        name,
        text(graph, other, RDFS.label.asNode()),
        because(graph, mapping));
  }

  private static String because(Graph graph, Triple mapping) {
    return graph
        .find(Node.ANY, RDF.reifies.asNode(), NodeFactory.createTripleTerm(mapping))
        .mapWith(Triple::getSubject)
        .mapWith(
            name ->
                graph
                        .find(name, iri("mapping_justification"), Node.ANY)
                        .mapWith(triple -> Labels.spelledOut(Labels.localName(triple.getObject())))
                        .toList()
                        .stream()
                        .findFirst()
                        .orElse("")
                    + (", confidence " + text(graph, name, iri("confidence")))
                    + (", in " + text(graph, name, DCTerms.source.asNode())))
        .toList()
        .stream()
        .sorted()
        .findFirst()
        .orElse("");
  }

  private static Node iri(String name) {
    return NodeFactory.createURI(SSSOM + name);
  }

  private static String text(Graph graph, Node of, Node property) {
    return graph
        .find(of, property, Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .toList()
        .stream()
        .min(String::compareTo)
        .orElse("");
  }
}
