package org.myograph.review;

import org.myograph.article.Article;
import org.myograph.ontology.Term;
import org.myograph.statement.Certainty;
import org.myograph.statement.Statement;

/** A statement and its place. */
record Claim(Where where, Statement statement) {

  static Claim of(Article article, Statement statement) {
    return new Claim(Where.of(article, statement.evidence()), statement);
  }

  Term subject() {
    return statement.subject();
  }

  Term object() {
    return statement.object();
  }

  boolean isAsserted() {
    return statement.certainty() == Certainty.ASSERTED;
  }

  boolean isDenied() {
    return statement.certainty() == Certainty.NEGATED;
  }

  boolean says(String relation) {
    return statement.relation().equals(relation);
  }

  /** The same for all claims of the same, whatever their certainty. */
  String fact() {
    return subject().slug() + " " + statement.relation() + " " + object().slug();
  }

  /** Whether it holds of the whole, and always. */
  boolean isUnconditional() {
    return statement.condition().isEmpty() && statement.qualifier().isEmpty();
  }

  /** Whether it names none but known things. */
  boolean isKnown() {
    return subject().status() != Term.Status.PROVISIONAL
        && object().status() != Term.Status.PROVISIONAL;
  }
}
