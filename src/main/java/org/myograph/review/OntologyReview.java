package org.myograph.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.myograph.ontology.Ontology;
import org.myograph.review.Finding.Kind;

/** Looks for what is wrong with the ontology, before and without any build. */
public final class OntologyReview {
  /** Where one of these finds something, the others would find what follows from it. */
  private static final List<Function<Facts, Stream<Flaw>>> FIRST =
      List.of(KindChecks::known, KindChecks::disjoint, KindChecks::declared, CycleChecks::cycles);

  private static final List<Function<Facts, Stream<Flaw>>> THEN =
      List.of(
          NameChecks::shared,
          StructureChecks::roots,
          StructureChecks::movements,
          StructureChecks::wholes,
          SchemaChecks::definitions,
          SchemaChecks::labels,
          SchemaChecks::unused);

  private final Ontology ontology;

  public OntologyReview(Ontology ontology) {
    this.ontology = ontology;
  }

  /** All findings, check by check. */
  public List<Finding> findings() {
    Facts facts = new Facts(ontology.graph());
    List<Flaw> first = FIRST.stream().flatMap(check -> check.apply(facts)).toList();
    Set<Node> doubtful = new HashSet<>();
    first.forEach(flaw -> doubtful.addAll(flaw.things()));
    Stream<Flaw> then =
        Stream.concat(
                THEN.stream().flatMap(check -> check.apply(facts)),
                Shapes.ask(ontology.shapes(), ontology.graph()).stream())
            .filter(flaw -> flaw.things().stream().noneMatch(doubtful::contains));
    return Stream.concat(first.stream(), then).map(this::finding).toList();
  }

  private Finding finding(Flaw flaw) {
    Node thing = flaw.things().get(0);
    String places =
        ontology.places(thing).stream().map(Object::toString).collect(Collectors.joining(", "));
    String place = places.isEmpty() ? Facts.code(thing) : places;
    return new Finding(flaw.severity(), Kind.ONTOLOGY, Where.at(place), flaw.message());
  }
}
