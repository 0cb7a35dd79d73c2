package org.myograph.review;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.myograph.ontology.NameProperties;
import org.myograph.ontology.Names;
import org.myograph.review.Finding.Severity;

/** What things are called, by the names they are read by. */
final class NameChecks {
  private static final Node LABEL = RDFS.label.asNode();
  private static final Node SHARED = Names.myo("sharedName");

  private NameChecks() {}

  private record Bearer(Node thing, Node property, String name) {
    boolean shares() {
      return property.equals(SHARED);
    }
  }

  /**
   * A name is borne by one thing alone, or those besides it have it as a shared name; and then it
   * is borne by several.
   */
  static Stream<Flaw> shared(Facts facts) {
    Collection<List<Bearer>> all = bearers(facts).values();
    return Stream.concat(
        all.stream()
            .map(bearers -> bearers.stream().filter(bearer -> !bearer.shares()).toList())
            .filter(bearers -> things(bearers).size() > 1)
            .map(NameChecks::borneTwice),
        all.stream()
            .filter(bearers -> things(bearers).size() == 1)
            .flatMap(bearers -> bearers.stream().filter(Bearer::shares))
            .map(bearer -> sharedWithNothing(facts, bearer)));
  }

  private static Flaw borneTwice(List<Bearer> bearers) {
    List<Bearer> labels = bearers.stream().filter(each -> each.property().equals(LABEL)).toList();
    boolean twoLabels = things(labels).size() > 1;
    List<Node> things = things(twoLabels ? labels : bearers);
    String message =
        "\"%s\" is %s of %s; %s"
            .formatted(
                bearers.get(0).name(),
                twoLabels ? "the label" : "a name",
                things.stream().map(Facts::code).collect(Collectors.joining(" and ")),
                twoLabels
                    ? "label all but one otherwise"
                    : "make it a myo:sharedName of all but one");
    return new Flaw(Severity.ERROR, things, message);
  }

  private static Flaw sharedWithNothing(Facts facts, Bearer bearer) {
    return Flaw.warn(
        bearer.thing(),
        "%s shares its name \"%s\" with nothing; make it a skos:altLabel"
            .formatted(facts.label(bearer.thing()), bearer.name()));
  }

  private static List<Node> things(List<Bearer> bearers) {
    return bearers.stream().map(Bearer::thing).distinct().toList();
  }

  /** Who bears a name, with that name's case put away. */
  private static Map<String, List<Bearer>> bearers(Facts facts) {
    return Stream.concat(Stream.of(LABEL), NameProperties.exact(facts.graph()).stream())
        .flatMap(property -> bearers(facts, property))
        .collect(Collectors.groupingBy(NameChecks::key, TreeMap::new, Collectors.toList()));
  }

  private static Stream<Bearer> bearers(Facts facts, Node property) {
    return facts.subjects(property, Node.ANY).stream()
        .filter(Facts::isThing)
        .flatMap(
            thing ->
                facts.objects(thing, property).stream()
                    .filter(Node::isLiteral)
                    .map(name -> new Bearer(thing, property, name.getLiteralLexicalForm())));
  }

  /** Names without small letters ("L5") are read in capitals only, as abbreviations are. */
  private static String key(Bearer bearer) {
    boolean cased =
        bearer.property().equals(Names.myo("abbreviation"))
            || bearer.name().equals(bearer.name().toUpperCase(Locale.ROOT));
    return cased ? bearer.name() : bearer.name().toLowerCase(Locale.ROOT);
  }
}
