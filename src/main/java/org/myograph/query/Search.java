package org.myograph.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.myograph.mention.Levels;
import org.myograph.ontology.NameProperties;
import org.myograph.ontology.Names;

/**
 * Finds things by what is typed of one of their names: all of it, its beginning, the beginnings of
 * its words in any order, all of it with some wrong letters, or a range of names as "C5-C7". What
 * is typed is never a pattern.
 */
public final class Search {
  /** No name is nearly as long. */
  private static final int LONGEST = 200;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /**
   * What was found.
   *
   * @param name the one of its names by which it was found
   * @param kind the label of its kind
   * @param near whether nothing is called so, and the name only comes near to it
   */
  public record Hit(String iri, String label, String name, String kind, boolean near) {}

  private record Name(String text, String folded, boolean isLabel, Node thing) {
    boolean startsWords(String[] typed) {
      for (String part : typed) {
        if (!startsWord(part)) {
          return false;
        }
      }
      return true;
    }

    private boolean startsWord(String part) {
      int at = folded.indexOf(part);
      while (at > 0 && folded.charAt(at - 1) != ' ') {
        at = folded.indexOf(part, at + 1);
      }
      return at >= 0;
    }
  }

  private final Map<Node, String> labels = new LinkedHashMap<>();
  private final Map<Node, List<String>> kinds = new LinkedHashMap<>();
  private final Map<String, String> kindLabels = new TreeMap<>();
  private final List<Name> names = new ArrayList<>();
  private final Map<String, List<Name>> byText;
  private final Nearest nearest;

  /** Reads all names of a graph. */
  public Search(Graph graph) {
    Kinds kindsOfGraph = new Kinds(graph);
    graph
        .find(Node.ANY, RDFS.label.asNode(), Node.ANY)
        .forEachRemaining(
            triple -> {
              Node thing = triple.getSubject();
              if (thing.isURI() && thing.getURI().startsWith(Names.ID)) {
                labels.putIfAbsent(thing, triple.getObject().getLiteralLexicalForm());
                add(triple, true);
              }
            });
    NameProperties.exact(graph)
        .forEach(
            property ->
                graph
                    .find(Node.ANY, property, Node.ANY)
                    .forEachRemaining(triple -> add(triple, false)));
    Labels words = new Labels(graph);
    for (Node thing : labels.keySet()) {
      kinds.put(thing, kindsOf(graph, thing, kindsOfGraph, words));
    }
    names.sort(
        Comparator.comparing(Name::isLabel)
            .reversed()
            .thenComparing(name -> name.text().length())
            .thenComparing(Name::text)
            .thenComparing(name -> name.thing().getURI()));
    byText = names.stream().collect(Collectors.groupingBy(Name::folded));
    nearest = new Nearest(byText.keySet());
  }

  private void add(Triple naming, boolean isLabel) {
    if (labels.containsKey(naming.getSubject()) && naming.getObject().isLiteral()) {
      String text = naming.getObject().getLiteralLexicalForm();
      names.add(new Name(text, folded(text), isLabel, naming.getSubject()));
    }
  }

  /** The classes of a thing, the narrowest first. */
  private List<String> kindsOf(Graph graph, Node thing, Kinds all, Labels words) {
    List<Node> classes =
        graph
            .find(thing, RDF.type.asNode(), Node.ANY)
            .mapWith(Triple::getObject)
            .filterKeep(kind -> kind.isURI() && kind.getURI().startsWith(Names.MYO))
            .toList();
    return classes.stream()
        .distinct()
        .sorted(
            Comparator.comparingLong((Node kind) -> all.wider(kind, classes))
                .reversed()
                .thenComparing(Node::getURI))
        .map(
            kind -> {
              kindLabels.computeIfAbsent(Labels.localName(kind), name -> words.of(kind));
              return Labels.localName(kind);
            })
        .toList();
  }

  private static String folded(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return BETWEEN_WORDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /**
   * Things, the likeliest first, each once.
   *
   * @param kind local name of a class they must be in, in letters of any case; empty for any
   * @throws UnfitValueException if what is typed is longer than any name, or there is no such kind
   */
  public List<Hit> find(String typed, String kind, int most) {
    if (typed.length() > LONGEST) {
      throw new UnfitValueException("q is longer than " + LONGEST + " characters; type less");
    }
    Optional<String> only = kindLabels.keySet().stream().filter(kind::equalsIgnoreCase).findFirst();
    if (!kind.isEmpty() && only.isEmpty()) {
      throw new UnfitValueException(
          "there is no type '" + kind + "'; give one of " + String.join(", ", kindLabels.keySet()));
    }
    String wanted = folded(typed);
    if (wanted.isEmpty()) {
      return List.of();
    }
    Predicate<Name> fits = name -> only.isEmpty() || kinds.get(name.thing()).contains(only.get());
    Map<Node, Name> found = new LinkedHashMap<>();
    for (Predicate<Name> way : ways(wanted, Levels.listed(typed))) {
      names.stream().filter(way.and(fits)).forEach(name -> found.putIfAbsent(name.thing(), name));
    }
    boolean near = found.isEmpty();
    if (near) {
      nearly(wanted, most, fits).forEach(name -> found.putIfAbsent(name.thing(), name));
    }
    return found.values().stream().limit(most).map(name -> hit(name, near)).toList();
  }

  private static List<Predicate<Name>> ways(String wanted, List<String> levels) {
    String[] words = wanted.split(" ");
    return List.of(
        name -> name.folded().equals(wanted),
        name -> levels.contains(name.text()),
        name -> name.folded().startsWith(wanted),
        name -> name.startsWords(words));
  }

  private Stream<Name> nearly(String wanted, int most, Predicate<Name> fits) {
    return nearest.to(wanted, most, text -> byText.get(text).stream().anyMatch(fits)).stream()
        .flatMap(text -> byText.get(text).stream())
        .filter(fits);
  }

  private Hit hit(Name name, boolean near) {
    String kind = kinds.get(name.thing()).stream().findFirst().map(kindLabels::get).orElse("");
    return new Hit(name.thing().getURI(), labels.get(name.thing()), name.text(), kind, near);
  }
}
