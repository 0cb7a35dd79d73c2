package org.myograph.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.RDFS;
import org.myograph.ontology.Names;

/** Slips of the pen in a query, which SPARQL answers with nothing and without a word. */
public final class Slips {
  private static final Pattern OURS =
      Pattern.compile("<((?:%s|%s)[^>]*)>".formatted(Names.MYO, Names.ID));

  private Slips() {}

  /**
   * A line for each term of ours that the query names and the graph does not, with the nearest that
   * it does; and for each prefix of ours that stands for something else.
   */
  public static List<String> of(Query query, Graph graph) {
    Query spelledOut = query.cloneQuery();
    spelledOut.setPrefixMapping(PrefixMapping.Factory.create());
    Stream<String> terms =
        OURS.matcher(spelledOut.serialize())
            .results()
            .map((MatchResult iri) -> NodeFactory.createURI(iri.group(1)))
            .distinct()
            .filter(term -> !isKnown(term, graph))
            .map(term -> term(term, graph));
    return Stream.concat(prefixes(query), terms).toList();
  }

  private static boolean isKnown(Node term, Graph graph) {
    return graph.contains(term, Node.ANY, Node.ANY)
        || graph.contains(Node.ANY, Node.ANY, term)
        || graph.contains(Node.ANY, term, Node.ANY);
  }

  private static Stream<String> prefixes(Query query) {
    Map<String, String> declared = new TreeMap<>(query.getPrefixMapping().getNsPrefixMap());
    return declared.entrySet().stream()
        .filter(each -> Sparql.PREFIXES.getNsPrefixURI(each.getKey()) != null)
        .filter(each -> !each.getValue().equals(Sparql.PREFIXES.getNsPrefixURI(each.getKey())))
        .map(
            each ->
                "the prefix %s: stands for <%s>, not for <%s>"
                    .formatted(
                        each.getKey(),
                        each.getValue(),
                        Sparql.PREFIXES.getNsPrefixURI(each.getKey())));
  }

  private static String term(Node term, Graph graph) {
    String space = term.getURI().startsWith(Names.MYO) ? Names.MYO : Names.ID;
    String prefix = Sparql.PREFIXES.getNsURIPrefix(space) + ":";
    TreeSet<String> known =
        graph.find(Node.ANY, RDFS.label.asNode(), Node.ANY).toList().stream()
            .map(labelled -> labelled.getSubject().toString())
            .filter(iri -> iri.startsWith(space))
            .map(iri -> iri.substring(space.length()))
            .collect(Collectors.toCollection(TreeSet::new));
    String name = term.getURI().substring(space.length());
    List<String> nearest = Nearest.to(name, known);
    return "nothing is called "
        + prefix
        + name
        + (nearest.isEmpty()
            ? ""
            : "; did you mean "
                + nearest.stream().map(each -> prefix + each).collect(Collectors.joining(" or "))
                + "?");
  }
}
