package org.myograph.review;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/** What a thing is. */
final class KindChecks {
  private KindChecks() {}

  /** A thing has a class, and none that nobody declares. */
  static Stream<Flaw> known(Facts facts) {
    return facts.things().stream()
        .flatMap(
            thing -> {
              List<Node> kinds = kinds(facts, thing);
              return kinds.isEmpty()
                  ? Stream.of(
                      Flaw.error(thing, facts.label(thing) + " has no class; say what it is"))
                  : kinds.stream()
                      .filter(kind -> !facts.isDeclaredClass(kind))
                      .map(kind -> unknown(facts, thing, kind));
            });
  }

  /** The named classes of a thing, without those of OWL itself. */
  private static List<Node> kinds(Facts facts, Node thing) {
    return facts.objects(thing, RDF.type.asNode()).stream()
        .filter(kind -> kind.isURI() && !kind.getURI().startsWith(OWL.NS))
        .toList();
  }

  private static Flaw unknown(Facts facts, Node thing, Node kind) {
    return Flaw.error(
        thing,
        "%s is of the unknown class %s; mend its name or declare it"
            .formatted(facts.label(thing), Facts.code(kind)));
  }

  /** No thing is of two classes that the ontology calls disjoint. */
  static Stream<Flaw> disjoint(Facts facts) {
    List<Set<Node>> groups = Stream.concat(groups(facts), pairs(facts)).toList();
    return facts.things().stream()
        .flatMap(
            thing ->
                groups.stream()
                    .map(group -> clash(facts, thing, group))
                    .filter(Predicate.not(String::isEmpty))
                    .limit(1)
                    .map(both -> contradiction(facts, thing, both)));
  }

  private static Flaw contradiction(Facts facts, Node thing, String both) {
    return Flaw.error(
        thing, facts.label(thing) + " cannot be both " + both + "; drop one of the classes");
  }

  /** The stated classes that no thing can have together, in words; empty if there are none. */
  private static String clash(Facts facts, Node thing, Set<Node> group) {
    List<Node> both = facts.kinds(thing).stream().filter(group::contains).toList();
    return both.size() < 2
        ? ""
        : kinds(facts, thing).stream()
            .filter(kind -> facts.supers(kind).stream().anyMatch(both::contains))
            .map(facts::label)
            .collect(Collectors.joining(" and "));
  }

  private static Stream<Set<Node>> groups(Facts facts) {
    return facts.graph().stream(Node.ANY, OWL2.members.asNode(), Node.ANY)
        .filter(
            triple ->
                facts
                    .graph()
                    .contains(
                        triple.getSubject(), RDF.type.asNode(), OWL2.AllDisjointClasses.asNode()))
        .map(triple -> members(facts, triple.getObject()));
  }

  private static Set<Node> members(Facts facts, Node list) {
    return facts.reach(Set.of(list), RDF.rest.asNode()).stream()
        .flatMap(cell -> facts.objects(cell, RDF.first.asNode()).stream())
        .collect(Collectors.toSet());
  }

  private static Stream<Set<Node>> pairs(Facts facts) {
    return facts.graph().stream(Node.ANY, OWL.disjointWith.asNode(), Node.ANY)
        .map(triple -> new HashSet<>(List.of(triple.getSubject(), triple.getObject())));
  }

  /** Every thing that another one leads to is declared. */
  static Stream<Flaw> declared(Facts facts) {
    Set<Node> known = new HashSet<>(facts.things());
    return facts.graph().stream()
        .filter(triple -> triple.getSubject().isURI() && Facts.isThing(triple.getObject()))
        .filter(triple -> !known.contains(triple.getObject()))
        .sorted(Comparator.comparing(Triple::toString))
        .map(triple -> dangling(facts, triple));
  }

  private static Flaw dangling(Facts facts, Triple triple) {
    return Flaw.error(
        triple.getSubject(),
        "%s %s %s, which nobody declares; mend its name or declare it"
            .formatted(
                facts.label(triple.getSubject()),
                facts.label(triple.getPredicate()),
                Facts.code(triple.getObject())));
  }
}
