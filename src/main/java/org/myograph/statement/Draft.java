package org.myograph.statement;

import org.myograph.mention.Mention;
import org.myograph.ontology.Term;

/**
 * A statement found, before it is tied to its evidence.
 *
 * @param subject with the part that is meant
 * @param cue the cue phrase that fired
 */
record Draft(
    Mention subject,
    String relation,
    Term object,
    Certainty certainty,
    String qualifier,
    String condition,
    String cue,
    int at) {
  Draft of(Mention other, String note) {
    String joined = qualifier.isEmpty() ? note : qualifier + "; " + note;
    return new Draft(other, relation, object, certainty, joined, condition, cue, at);
  }
}
