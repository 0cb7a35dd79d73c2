package org.myograph.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myograph.article.Article;
import org.myograph.article.Span;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;
import org.myograph.statement.Account;
import org.myograph.statement.Evidence;
import org.myograph.statement.Passage;
import org.myograph.statement.Statement;

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
    Map<Span, List<Statement>> said =
        account.statements().stream()
            .collect(Collectors.groupingBy(statement -> statement.evidence().span()));
    Map<Span, List<Term>> unread =
        Stream.concat(account.values().stream(), account.sentences().stream())
            .filter(passage -> said.containsKey(passage.span()))
            .collect(
                Collectors.toMap(
                    Passage::span,
                    passage -> unread(passage, said.get(passage.span())),
                    (one, same) -> one));
    return account.statements().stream().map(each -> claim(each, unread)).toList();
  }

  private static List<Term> unread(Passage passage, List<Statement> statements) {
    return passage.named().stream()
        .filter(
            term ->
                statements.stream()
                    .noneMatch(each -> each.subject().equals(term) || each.object().equals(term)))
        .toList();
  }

  private Claim claim(Statement statement, Map<Span, List<Term>> unread) {
    Evidence evidence = statement.evidence();
    return new Claim(
        Where.of(article, evidence), statement, unread.getOrDefault(evidence.span(), List.of()));
  }
}
