package org.myograph.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.vocabulary.SKOS;
import org.myograph.link.Terminology;
import org.myograph.link.Terminology.Restriction;
import org.myograph.ontology.Names;
import org.myograph.query.Labels;
import org.myograph.query.Quote;
import org.myograph.query.Quotes;

/**
 * Holds what a dataset states of things against what another ontology says of the classes that they
 * are mapped to, by relations that are mapped too.
 */
public final class Agreement {
  /** How two sides stand to each other. */
  public enum Verdict {
    AGREE("agree"),
    /** What we name is a part of what they name, or a kind of it. */
    OURS_NARROWER("ours more specific"),
    THEIRS_NARROWER("theirs more specific"),
    /** An article denies it. */
    CONTRADICT("contradict"),
    ONLY_OURS("only ours"),
    ONLY_THEIRS("only theirs");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /**
   * One fact, or two that are about the same.
   *
   * @param ours label of our object, as {@code theirs} is of theirs; empty if that side lacks it
   * @param quotes of our side; none for reference anatomy
   */
  public record Row(
      String thing,
      Verdict verdict,
      String relation,
      String ours,
      String theirs,
      List<Quote> quotes) {
    public Row {
      quotes = List.copyOf(quotes);
    }
  }

  private final Graph all;
  private final Graph inferred;
  private final Terminology theirs;
  private final Labels labels;
  private final Map<Triple, List<Quote>> quotes;
  private final Map<Node, Set<String>> relations = new HashMap<>();

  public Agreement(DatasetGraph dataset, Terminology theirs) {
    this.theirs = theirs;
    all = GraphView.createUnionGraph(dataset);
    inferred = dataset.getGraph(Names.graph("inferred"));
    labels = new Labels(all);
    quotes =
        new Quotes(all)
            .all().stream()
                .collect(
                    Collectors.groupingBy(
                        Quotes.Quoted::fact,
                        Collectors.mapping(Quotes.Quoted::quote, Collectors.toList())));
    Stream.of(SKOS.exactMatch, SKOS.closeMatch)
        .flatMap(match -> all.stream(Node.ANY, match.asNode(), Node.ANY))
        .filter(triple -> triple.getSubject().getURI().startsWith(Names.MYO))
        .forEach(
            triple ->
                relations
                    .computeIfAbsent(triple.getSubject(), none -> new HashSet<>())
                    .add(triple.getObject().toString()));
  }

  /** All rows, in the order of the things' labels. */
  public List<Row> rows() {
    return all.stream(Node.ANY, SKOS.exactMatch.asNode(), Node.ANY)
        .map(Triple::getSubject)
        .filter(thing -> thing.getURI().startsWith(Names.ID))
        .distinct()
        .sorted((one, other) -> labels.of(one).compareTo(labels.of(other)))
        .flatMap(thing -> rows(thing).stream())
        .toList();
  }

  /** The rows of one thing; none if it is mapped to no class of the other ontology. */
  public List<Row> rows(Node thing) {
    Optional<String> their = counterpart(thing);
    if (their.isEmpty()) {
      return List.of();
    }
    List<Restriction> open = new ArrayList<>(theirs.restrictions(their.get()));
    List<Row> rows = new ArrayList<>();
    facts(thing).forEach(fact -> row(fact, open).ifPresent(rows::add));
    for (Restriction restriction : open) {
      rows.add(
          new Row(
              labels.of(thing),
              Verdict.ONLY_THEIRS,
              relation(restriction.relation()),
              "",
              theirs.label(restriction.object()),
              List.of()));
    }
    return rows;
  }

  /** What is stated or denied of a thing by relations that are mapped. */
  private List<Triple> facts(Node thing) {
    Stream<Triple> stated =
        all.stream(thing, Node.ANY, Node.ANY).filter(triple -> !inferred.contains(triple));
    Stream<Triple> denied =
        quotes.keySet().stream()
            .filter(fact -> fact.getSubject().equals(thing))
            .filter(this::isDenied);
    return Stream.concat(stated, denied)
        .filter(fact -> relations.containsKey(fact.getPredicate()))
        .filter(fact -> fact.getObject().isURI())
        .distinct()
        .sorted((one, other) -> labels.of(one).compareTo(labels.of(other)))
        .toList();
  }

  private boolean isDenied(Triple fact) {
    return quotes.getOrDefault(fact, List.of()).stream()
        .allMatch(quote -> quote.certainty().equals("negated"));
  }

  /**
   * Takes what it is about out of what is open on their side; what we deny and they lack is none.
   */
  private Optional<Row> row(Triple fact, List<Restriction> open) {
    boolean denied = !all.contains(fact);
    for (Restriction restriction : List.copyOf(open)) {
      Optional<Verdict> verdict =
          relations.get(fact.getPredicate()).contains(restriction.relation())
              ? verdict(fact.getObject(), restriction.object())
              : Optional.empty();
      if (verdict.isPresent()) {
        open.remove(restriction);
        Verdict told = denied ? Verdict.CONTRADICT : verdict.get();
        return Optional.of(row(fact, told, theirs.label(restriction.object())));
      }
    }
    return denied ? Optional.empty() : Optional.of(row(fact, Verdict.ONLY_OURS, ""));
  }

  private Row row(Triple fact, Verdict verdict, String their) {
    return new Row(
        labels.of(fact.getSubject()),
        verdict,
        labels.of(fact.getPredicate()),
        labels.of(fact.getObject()),
        their,
        quotes.getOrDefault(fact, List.of()));
  }

  private Optional<Verdict> verdict(Node ours, String their) {
    Optional<String> mapped = counterpart(ours);
    if (mapped.filter(their::equals).isPresent()) {
      return Optional.of(Verdict.AGREE);
    }
    boolean within =
        all.stream(ours, Names.myo("partOf"), Node.ANY)
            .map(Triple::getObject)
            .anyMatch(whole -> counterpart(whole).filter(their::equals).isPresent());
    if (within || mapped.filter(each -> theirs.above(each).contains(their)).isPresent()) {
      return Optional.of(Verdict.OURS_NARROWER);
    }
    return mapped.filter(theirs.above(their)::contains).map(each -> Verdict.THEIRS_NARROWER);
  }

  /** The class of the other ontology that a thing is mapped to. */
  private Optional<String> counterpart(Node thing) {
    return all.stream(thing, SKOS.exactMatch.asNode(), Node.ANY)
        .map(triple -> triple.getObject().toString())
        .filter(theirs::has)
        .sorted()
        .findFirst();
  }

  private String relation(String iri) {
    return relations.entrySet().stream()
        .filter(entry -> entry.getValue().contains(iri))
        .map(entry -> labels.of(entry.getKey()))
        .sorted()
        .findFirst()
        .orElse(theirs.label(iri));
  }
}
