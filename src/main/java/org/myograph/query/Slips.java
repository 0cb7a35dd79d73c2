package org.myograph.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.vocabulary.RDFS;
import org.myograph.ontology.Names;

/** Slips of the pen in a query, which SPARQL answers with nothing and without a word. */
public final class Slips {
  private static final Pattern OURS =
      Pattern.compile(
          "<((?:%s|%s)[^>]*)>".formatted(Pattern.quote(Names.MYO), Pattern.quote(Names.ID)));

  private static final Pattern UNDECLARED = Pattern.compile("Unresolved prefixed name: (\\w+):");

  /** So many terms are looked at, as this is not bound by the time that a query may take. */
  private static final int MOST_TERMS = 100;

  private static final int MOST_SLIPS = 5;

  private Slips() {}

  /**
   * A line for each term of ours that the query names and the graph does not, with the nearest that
   * it does; and for each prefix of ours that stands for something else. Five lines at most.
   */
  public static List<String> of(Query query, Graph graph) {
    Query spelledOut = QueryTransformOps.shallowCopy(query); // a clone is parsed again
    spelledOut.setPrefixMapping(PrefixMapping.Factory.create());
    List<Node> unknown =
        OURS.matcher(spelledOut.serialize())
            .results()
            .map(iri -> NodeFactory.createURI(iri.group(1)))
            .distinct()
            .limit(MOST_TERMS)
            .filter(term -> !isKnown(term, graph))
            .limit(MOST_SLIPS)
            .toList();
    List<String> labelled = unknown.isEmpty() ? List.of() : labelled(graph);
    return Stream.concat(prefixes(query), unknown.stream().map(term -> term(term, labelled)))
        .limit(MOST_SLIPS)
        .toList();
  }

  /** What mends the use of a prefix of ours that the query does not declare; else empty. */
  public static String cure(String message) {
    Matcher undeclared = UNDECLARED.matcher(String.valueOf(message));
    String space = undeclared.find() ? Sparql.PREFIXES.getNsPrefixURI(undeclared.group(1)) : null;
    return space == null ? "" : "; add PREFIX %s: <%s>".formatted(undeclared.group(1), space);
  }

  private static List<String> labelled(Graph graph) {
    return graph.find(Node.ANY, RDFS.label.asNode(), Node.ANY).toList().stream()
        .map(each -> each.getSubject().toString())
        .distinct()
        .toList();
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

  private static String term(Node term, List<String> labelled) {
    String space = term.getURI().startsWith(Names.MYO) ? Names.MYO : Names.ID;
    String prefix = Sparql.PREFIXES.getNsURIPrefix(space) + ":";
    List<String> known =
        labelled.stream()
            .filter(iri -> iri.startsWith(space))
            .map(iri -> iri.substring(space.length()))
            .toList();
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
