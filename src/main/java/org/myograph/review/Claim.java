package org.myograph.review;

import java.util.List;
import org.myograph.ontology.Term;
import org.myograph.statement.Certainty;
import org.myograph.statement.Evidence;
import org.myograph.statement.Statement;

/**
 * A statement and its place.
 *
 * @param unread what its sentence or box line names beside, and nothing was read of
 */
record Claim(Where where, Statement statement, List<Term> unread) {

  Term subject() {
    return statement.subject();
  }

  Term object() {
    return statement.object();
  }

  /** Whether it is of a thing or of a part of it. */
  boolean isAbout(Term thing) {
    return subject().equals(thing) || subject().whole().filter(thing::equals).isPresent();
  }

  boolean isInBox() {
    return statement.evidence().section().equals(Evidence.BOX);
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

  /**
   * Whether it holds of the whole and always. Of two names that nothing was read of, one may tell
   * where it holds; a sentence mostly has one.
   */
  boolean isUnconditional() {
    return statement.condition().isEmpty() && statement.qualifier().isEmpty() && unread.size() < 2;
  }

  /** Whether it names none but known things. */
  boolean isKnown() {
    return subject().status() != Term.Status.PROVISIONAL
        && object().status() != Term.Status.PROVISIONAL;
  }
}
