package org.myograph.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.myograph.article.Article;
import org.myograph.article.ArticleReader;
import org.myograph.article.Bundle;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/** The articles that come with the program. */
class BundledArticlesTest {
  private static final Vocabulary VOCABULARY = Pages.vocabulary();
  private static final Map<String, Article> PAGES = pages();
  private static final Map<String, List<Statement>> STATEMENTS = statements();

  static Set<String> names() {
    return PAGES.keySet();
  }

  @ParameterizedTest
  @CsvSource({
    "hasOrigin, gluteal surface of ilium",
    "hasInsertion, greater trochanter of femur",
    "performs, abduction of hip",
    "performs, medial rotation of hip",
    "performs, stabilization of pelvis",
    "prevents, adduction of hip",
    "prevents, drop of pelvis",
    "hasSynergist, gluteus medius",
    "hasSynergist, gluteus maximus",
    "hasSynergist, tensor fasciae latae",
    "hasAntagonist, lateral rotator group",
    "hasAntagonist, hip adductor group",
    "innervatedBy, superior gluteal nerve",
    "hasSpinalRoot, L4",
    "hasSpinalRoot, L5",
    "hasSpinalRoot, S1",
    "suppliedBy, superior gluteal artery",
    "suppliedBy, lateral circumflex femoral artery",
    "deepTo, gluteus medius",
    "memberOf, abductor group of gluteal region",
  })
  void statesTheCoreOfTheGluteusMinimus(String relation, String object) {
    assertThat(asserted("gluteus-minimus.txt", relation)).contains(object);
  }

  @ParameterizedTest
  @CsvSource({
    "hasSpinalRoot, L4; L5; S1",
    "innervatedBy, superior gluteal nerve",
    "suppliedBy, superior gluteal artery; lateral circumflex femoral artery",
  })
  void statesNoOtherNerveRootOrArtery(String relation, String all) {
    assertThat(asserted("gluteus-minimus.txt", relation))
        .containsExactlyInAnyOrder(all.split("; "));
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysOfEachArticleWhatItIsAbout(String name) {
    Article page = PAGES.get(name);
    Term topic = new StatementReader(VOCABULARY).topic(page);
    assertThat(topic.status()).isNotEqualTo(Term.Status.PROVISIONAL);
    assertThat(topic.names()).anyMatch(page.title()::equalsIgnoreCase);
    assertThat(STATEMENTS.get(name)).anyMatch(statement -> statement.subject().equals(topic));
  }

  @ParameterizedTest
  @MethodSource("names")
  void quotesTheWordsOfItsSpans(String name) {
    Article page = PAGES.get(name);
    for (Statement statement : STATEMENTS.get(name)) {
      Evidence evidence = statement.evidence();
      assertThat(evidence.article()).isEqualTo(page.name());
      assertThat(page.words(evidence.span())).isEqualTo(evidence.quote());
      assertThat(evidence.cue()).isNotBlank();
    }
  }

  /** A relation holds only between kinds of things that it admits. */
  @ParameterizedTest
  @MethodSource("names")
  void relatesOnlyWhatARelationAdmits(String name) {
    for (Statement statement : STATEMENTS.get(name)) {
      Relation relation = VOCABULARY.relations().get(statement.relation());
      assertAdmitted(statement, statement.subject(), relation.domain());
      assertAdmitted(statement, statement.object(), relation.range());
    }
  }

  private static void assertAdmitted(Statement statement, Term term, Set<String> kinds) {
    assertThat(kinds.isEmpty() || VOCABULARY.isA(term.kind(), kinds))
        .as(Fact.of(statement).toString())
        .isTrue();
  }

  @Test
  void readsThemTheSameTwice() {
    for (String name : names()) {
      assertThat(Pages.read(PAGES.get(name))).isNotEmpty().isEqualTo(STATEMENTS.get(name));
    }
  }

  private static Set<String> asserted(String name, String relation) {
    Term topic = new StatementReader(VOCABULARY).topic(PAGES.get(name));
    return STATEMENTS.get(name).stream()
        .filter(s -> s.subject().equals(topic) && s.relation().equals(relation))
        .filter(s -> s.certainty() == Certainty.ASSERTED)
        .map(s -> s.object().label())
        .collect(Collectors.toSet());
  }

  private static Map<String, Article> pages() {
    ArticleReader reader = new ArticleReader(VOCABULARY.pageWords());
    Map<String, Article> pages = new TreeMap<>();
    Bundle.files("articles", ".txt")
        .forEach((name, bytes) -> pages.put(name, reader.read(name, bytes)));
    return pages;
  }

  private static Map<String, List<Statement>> statements() {
    Map<String, List<Statement>> statements = new TreeMap<>();
    PAGES.forEach((name, page) -> statements.put(name, Pages.read(page)));
    return statements;
  }
}
