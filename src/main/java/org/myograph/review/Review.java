package org.myograph.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.myograph.article.Article;
import org.myograph.article.Field;
import org.myograph.article.Span;
import org.myograph.ontology.Term;
import org.myograph.review.Finding.Severity;
import org.myograph.statement.Statement;

/** Looks for what was not read, and for names that nobody knows. */
public final class Review {
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> provisional = new HashSet<>();

  /** Looks at one article and what was read from it. */
  public Review add(Article article, List<Statement> statements) {
    List<Span> read = statements.stream().map(statement -> statement.evidence().span()).toList();
    for (Field field : article.fields()) {
      if (!field.value().isEmpty() && read.stream().noneMatch(span -> touches(span, field))) {
        String place = article.source().location() + " " + article.codePoint(field.line().start());
        String line = article.words(field.line());
        findings.add(new Finding(Severity.WARN, place, "nothing was read from \"" + line + "\""));
      }
    }
    statements.stream()
        .flatMap(statement -> Stream.of(statement.subject(), statement.object()))
        .filter(term -> term.status() == Term.Status.PROVISIONAL)
        .filter(term -> provisional.add(term.slug()))
        .map(term -> unknown(term, article))
        .forEach(findings::add);
    return this;
  }

  private static boolean touches(Span span, Field field) {
    return span.overlaps(field.line());
  }

  private static Finding unknown(Term term, Article article) {
    String message = "the ontology has no " + term.kind() + " \"" + term.label() + "\"";
    return new Finding(Severity.WARN, article.source().location(), message);
  }

  /** All findings, in the order of the articles. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }
}
