package org.myograph.statement;

import java.util.List;
import org.myograph.mention.Mention;
import org.myograph.ontology.Term;

/**
 * A statement found, before it is tied to its evidence.
 *
 * @param subject with the part that is meant
 * @param cue the cue phrase that fired
 * @param at index of a token of the cue
 */
record Draft(
    Mention subject,
    Bond relation,
    Term object,
    Certainty certainty,
    String qualifier,
    String condition,
    String cue,
    int at) {
  /** The same of another subject. */
  Draft of(Mention other, String note) {
    String joined =
        qualifier.isEmpty() || note.isEmpty() ? qualifier + note : qualifier + "; " + note;
    return new Draft(other, relation, object, certainty, joined, condition, cue, at);
  }

  /** The same said from the object, by the inverse of its relation. */
  Draft turned(Bond inverse) {
    Mention object = new Mention(at, at, List.of(this.object), "", "");
    return new Draft(object, inverse, subject.term(), certainty, qualifier, condition, cue, at);
  }

  /** The same by another relation. */
  Draft by(Bond other) {
    return new Draft(subject, other, object, certainty, qualifier, condition, cue, at);
  }

  /** The same under a condition, if one is said. */
  Draft under(String other) {
    return other.isEmpty()
        ? this
        : new Draft(subject, relation, object, certainty, qualifier, other, cue, at);
  }

  /** The same of another certainty, without what its object was qualified by. */
  Draft unqualified(Certainty other) {
    return new Draft(subject, relation, object, other, "", condition, cue, at);
  }

  /** The same with another object. */
  Draft about(Term other) {
    return new Draft(subject, relation, other, certainty, qualifier, condition, cue, at);
  }
}
