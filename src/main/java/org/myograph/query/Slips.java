package org.myograph.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.vocabulary.RDFS;
import org.myograph.ontology.Names;

/** Slips of the pen in a query, which SPARQL answers with nothing and without a word. */
public final class Slips {
  /** Where our prefixes lead, but those of graphs and of the types of values. */
  private static final List<String> SPACES =
      Sparql.PREFIXES.getNsPrefixMap().entrySet().stream()
          .filter(each -> !Set.of("graph", "xsd").contains(each.getKey()))
          .map(Map.Entry::getValue)
          .sorted()
          .toList();

  /** Those of which every term is known here. */
  private static final Set<String> WHOLE =
      Set.of(Names.MYO, Names.ID, Sparql.PREFIXES.getNsPrefixURI("text"));

  private static final Pattern TERM =
      Pattern.compile(
          SPACES.stream()
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "<((?:", ")[^>]*)>")));

  private static final String VOID = "http://rdfs.org/ns/void#";

  private static final Pattern UNDECLARED = Pattern.compile("Unresolved prefixed name: (\\w+):");

  /** So many terms are looked at, as this is not bound by the time that a query may take. */
  private static final int MOST_TERMS = 100;

  private static final int MOST_SLIPS = 5;

  private Slips() {}

  /**
   * A line for each term under our prefixes that the query names and the graph does not, with the
   * nearest that it does; and for each prefix of ours that stands for something else. Five lines at
   * most. A term of another vocabulary that is near none may well be meant.
   */
  public static List<String> of(Query query, Graph graph) {
    Query spelledOut = QueryTransformOps.shallowCopy(query); // a clone is parsed again
    spelledOut.setPrefixMapping(PrefixMapping.Factory.create());
    List<Node> unknown =
        TERM.matcher(spelledOut.serialize())
            .results()
            .map(iri -> NodeFactory.createURI(iri.group(1)))
            .distinct()
            .limit(MOST_TERMS)
            .filter(term -> !isKnown(term, graph))
            .limit(MOST_SLIPS)
            .toList();
    List<String> known = unknown.isEmpty() ? List.of() : known(graph);
    return Stream.concat(prefixes(query), unknown.stream().flatMap(term -> slip(term, known)))
        .limit(MOST_SLIPS)
        .toList();
  }

  /** What mends the use of a prefix of ours that the query does not declare; else empty. */
  public static String cure(String message) {
    Matcher undeclared = UNDECLARED.matcher(String.valueOf(message));
    String space = undeclared.find() ? Sparql.PREFIXES.getNsPrefixURI(undeclared.group(1)) : null;
    return space == null ? "" : "; add PREFIX %s: <%s>".formatted(undeclared.group(1), space);
  }

  /** What has a label, what the build tells that it uses, and what is found by computing. */
  private static List<String> known(Graph graph) {
    Stream<Node> labelled =
        graph.find(Node.ANY, RDFS.label.asNode(), Node.ANY).toList().stream()
            .map(Triple::getSubject);
    Stream<Node> used =
        Stream.of("property", "class")
            .map(name -> NodeFactory.createURI(VOID + name))
            .flatMap(by -> graph.find(Node.ANY, by, Node.ANY).toList().stream())
            .map(Triple::getObject);
    Iterable<String> computed = PropertyFunctionRegistry.get()::keys;
    return Stream.concat(
            Stream.concat(labelled, used).map(Node::toString),
            StreamSupport.stream(computed.spliterator(), false))
        .distinct()
        .toList();
  }

  private static boolean isKnown(Node term, Graph graph) {
    return graph.contains(term, Node.ANY, Node.ANY)
        || graph.contains(Node.ANY, Node.ANY, term)
        || graph.contains(Node.ANY, term, Node.ANY)
        || PropertyFunctionRegistry.get().isRegistered(term.getURI());
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

  private static Stream<String> slip(Node term, List<String> known) {
    String space = SPACES.stream().filter(term.getURI()::startsWith).findFirst().orElseThrow();
    String prefix = Sparql.PREFIXES.getNsURIPrefix(space) + ":";
    String name = term.getURI().substring(space.length());
    List<String> names =
        known.stream()
            .filter(iri -> iri.startsWith(space))
            .map(iri -> iri.substring(space.length()))
            .toList();
    List<String> nearest = names.size() == 1 ? names : Nearest.to(name, names);
    String meant =
        nearest.stream().map(each -> prefix + each).collect(Collectors.joining(" or ", "", "?"));
    return nearest.isEmpty() && !WHOLE.contains(space)
        ? Stream.empty()
        : Stream.of(
            "nothing is called "
                + prefix
                + name
                + (nearest.isEmpty() ? "" : "; did you mean " + meant));
  }
}
