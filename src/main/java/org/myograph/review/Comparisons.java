package org.myograph.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myograph.ontology.Ontology;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;
import org.myograph.review.Comparison.Side;
import org.myograph.review.Finding.Kind;
import org.myograph.review.Finding.Severity;

/** Where what is said in one place does not go with what is said in another. */
final class Comparisons {
  private static final String SETTLED = "settledRelation";

  private final Vocabulary vocabulary;
  private final Kinship kinship;

  Comparisons(Ontology ontology) {
    vocabulary = ontology.vocabulary();
    kinship = new Kinship(ontology);
  }

  /** The box of a page against its prose, by every relation that labels stand for. */
  Stream<Finding> boxAndProse(ReadPage page) {
    Term topic = page.account().topic();
    Map<Boolean, List<Claim>> sides =
        page.claims().stream()
            .filter(claim -> claim.isAbout(topic) && claim.isKnown() && !claim.isDenied())
            .collect(Collectors.partitioningBy(Claim::isInBox));
    return vocabulary.relations().values().stream()
        .filter(relation -> !relation.fieldLabels().isEmpty())
        .flatMap(
            relation ->
                comparison(Kind.BOX_DIFFERS, relation)
                    .difference(
                        side("the box", sides.get(true), relation, topic),
                        side("the prose", sides.get(false), relation, topic))
                    .stream());
  }

  private static Side side(String name, List<Claim> claims, Relation relation, Term topic) {
    List<Claim> said = claims.stream().filter(claim -> claim.says(relation.name())).toList();
    return new Side(
        name,
        said.stream().filter(claim -> claim.subject().equals(topic)).toList(),
        said.stream()
            .flatMap(claim -> Stream.concat(Stream.of(claim.object()), claim.unread().stream()))
            .toList());
  }

  private Comparison comparison(Kind kind, Relation relation) {
    return new Comparison(
        kind, relation, vocabulary.list(SETTLED).contains(relation.name()), kinship);
  }

  /**
   * What articles say of one thing, each compared with the article about that thing or, if there is
   * none, with the first that says something of it.
   *
   * @param topics what each article is about, by its name
   */
  Stream<Finding> articles(List<Claim> claims, Map<String, Term> topics) {
    return vocabulary.list(SETTLED).stream()
        .map(vocabulary.relations()::get)
        .filter(relation -> relation != null)
        .flatMap(relation -> articles(claims, topics, relation));
  }

  private Stream<Finding> articles(
      List<Claim> claims, Map<String, Term> topics, Relation relation) {
    Map<String, List<Claim>> bySubject =
        claims.stream()
            .filter(claim -> claim.says(relation.name()) && claim.isKnown() && !claim.isDenied())
            .collect(
                Collectors.groupingBy(
                    claim -> claim.subject().slug(), TreeMap::new, Collectors.toList()));
    return bySubject.values().stream().flatMap(same -> ofOne(same, topics, relation));
  }

  private Stream<Finding> ofOne(List<Claim> claims, Map<String, Term> topics, Relation relation) {
    Term subject = claims.get(0).subject();
    Map<String, List<Claim>> byArticle =
        claims.stream()
            .sorted(
                Comparator.comparing(claim -> !subject.equals(topics.get(claim.where().article()))))
            .collect(
                Collectors.groupingBy(
                    claim -> claim.where().article(), LinkedHashMap::new, Collectors.toList()));
    List<Side> sides = new ArrayList<>();
    byArticle.forEach((name, said) -> sides.add(new Side("the article " + name, said, List.of())));
    return sides.stream()
        .skip(1)
        .map(side -> comparison(Kind.ARTICLES_DIFFER, relation).addition(sides.get(0), side))
        .flatMap(Optional::stream);
  }

  /** What is asserted in one place and denied in another, of the whole and always. */
  Stream<Finding> denials(List<Claim> claims) {
    Map<String, Claim> asserted =
        claims.stream()
            .filter(claim -> claim.isAsserted() && claim.isUnconditional())
            .collect(Collectors.toMap(Claim::fact, Function.identity(), (first, again) -> first));
    return claims.stream()
        .filter(claim -> claim.isDenied() && claim.isUnconditional())
        .filter(claim -> asserted.containsKey(claim.fact()))
        .map(claim -> denial(asserted.get(claim.fact()), claim));
  }

  private Finding denial(Claim asserted, Claim denied) {
    String fact = words(asserted);
    return new Finding(
            Severity.WARN, Kind.DENIED, asserted.where(), "\"" + fact + "\" is also denied")
        .about(List.of(asserted.subject(), asserted.object()))
        .against(denied.where());
  }

  private String words(Claim claim) {
    String relation = vocabulary.relations().get(claim.statement().relation()).label();
    return claim.subject().label() + " " + relation + " " + claim.object().label();
  }

  /** Partners of an article's topic whose own article does not name the topic as theirs. */
  Stream<Finding> partners(List<Claim> claims, Map<String, Term> topics) {
    Map<Term, String> homes = new HashMap<>();
    topics.forEach((article, topic) -> homes.putIfAbsent(topic, article));
    Map<String, List<Claim>> partners =
        claims.stream()
            .filter(claim -> !claim.isDenied())
            .filter(
                claim -> vocabulary.list("partnerRelation").contains(claim.statement().relation()))
            .collect(Collectors.groupingBy(claim -> claim.where().article()));
    Set<String> told = new HashSet<>();
    return topics.entrySet().stream()
        .flatMap(
            topic ->
                partners.getOrDefault(topic.getKey(), List.of()).stream()
                    .filter(
                        claim -> claim.isAsserted() && claim.subject().equals(topic.getValue())))
        .filter(claim -> homes.containsKey(claim.object()))
        .filter(
            claim ->
                partners.getOrDefault(homes.get(claim.object()), List.of()).stream()
                    .noneMatch(other -> answers(other, claim)))
        .filter(claim -> told.add(claim.fact()))
        .map(claim -> oneSided(claim, homes.get(claim.object())));
  }

  /** Whether a claim of the partner's article names both, or a group of the topic. */
  private boolean answers(Claim other, Claim claim) {
    return other.says(claim.statement().relation())
        && (other.subject().equals(claim.object())
                && kinship.areKin(other.object(), claim.subject())
            || other.object().equals(claim.object())
                && kinship.areKin(other.subject(), claim.subject()));
  }

  private Finding oneSided(Claim claim, String article) {
    return new Finding(
            Severity.INFO,
            Kind.ONE_SIDED,
            claim.where(),
            "the article " + article + " does not say that " + words(claim))
        .about(List.of(claim.object()));
  }
}
