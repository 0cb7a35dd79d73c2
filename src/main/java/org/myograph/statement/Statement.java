package org.myograph.statement;

import org.myograph.ontology.Term;

/**
 * One fact as one sentence or field states it.
 *
 * @param subject a part ("anterior fibers of gluteus medius") where the fact is of the part alone
 * @param relation local name of a relation, such as {@code innervatedBy}
 * @param qualifier side, share, degree or branch, in the words of the page; empty if none
 * @param condition posture or circumstance ("when the hip is extended"); empty if none
 */
public record Statement(
    Term subject,
    String relation,
    Term object,
    Certainty certainty,
    String qualifier,
    String condition,
    Evidence evidence) {}
