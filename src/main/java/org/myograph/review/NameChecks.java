package org.myograph.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.myograph.ontology.NameProperties;
import org.myograph.ontology.Names;
import org.myograph.review.Finding.Severity;

/** What things are called, by the names they are read by. */
final class NameChecks {
  private static final Node LABEL = RDFS.label.asNode();
  private static final Node SHARED = Names.myo("sharedName");
  private static final Node ABBREVIATION = Names.myo("abbreviation");

  private NameChecks() {}

  private record Bearer(Node thing, Node property, String name) {
    static Bearer of(Triple triple) {
      String name = triple.getObject().getLiteralLexicalForm();
      return new Bearer(triple.getSubject(), triple.getPredicate(), name);
    }

    boolean shares() {
      return property.equals(SHARED);
    }

    /** Names without small letters ("L5") are read in capitals only, as abbreviations are. */
    String key() {
      boolean cased =
          property.equals(ABBREVIATION) || name.chars().noneMatch(Character::isLowerCase);
      return cased ? name : name.toLowerCase(Locale.ROOT);
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
        .flatMap(property -> facts.graph().stream(Node.ANY, property, Node.ANY))
        .filter(triple -> Facts.isThing(triple.getSubject()) && triple.getObject().isLiteral())
        .map(Bearer::of)
        .sorted(
            Comparator.comparing((Bearer bearer) -> bearer.thing().getURI())
                .thenComparing(Bearer::name))
        .collect(Collectors.groupingBy(Bearer::key, TreeMap::new, Collectors.toList()));
  }
}
