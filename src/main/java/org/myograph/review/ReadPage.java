package org.myograph.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myograph.article.Article;
import org.myograph.article.Span;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Vocabulary;
import org.myograph.statement.Account;
import org.myograph.statement.Passage;

/** An article with what was read from it, as checks ask it. */
record ReadPage(Article article, Account account, Vocabulary vocabulary) {

  /** The relations that a label of a box line stands for. */
  Stream<Relation> relations(String label) {
    return vocabulary.relations().values().stream()
        .filter(relation -> relation.fieldLabels().stream().anyMatch(label::equalsIgnoreCase));
  }

  boolean isRead(String label) {
    return relations(label).findAny().isPresent();
  }

  /** What the article states, each with its place. */
  List<Claim> claims() {
    return account.statements().stream().map(statement -> Claim.of(article, statement)).toList();
  }

  /** The values of the box. */
  Set<Span> values() {
    return account.values().stream().map(Passage::span).collect(Collectors.toSet());
  }
}
