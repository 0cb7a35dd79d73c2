package org.myograph.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myograph.mention.Mention;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Term;

/**
 * What a label or heading lists: "Treatment" what the topic is treated by, "Causes" what causes it.
 *
 * @param turned whether the topic is the object, and what is listed the subjects
 */
record Listing(Bond relation, boolean turned) {
  static Listing of(Relation relation, Setting setting) {
    boolean turned = relation.domain().isEmpty() && !relation.inverse().isEmpty();
    return new Listing(turned ? setting.inverse(relation) : setting.bond(relation), turned);
  }

  /** The kinds of things that are listed. */
  Set<String> kinds() {
    return turned ? relation.relation().domain() : relation.relation().range();
  }

  /** The kinds of what they are listed of. */
  Set<String> topics() {
    return turned ? relation.relation().range() : relation.relation().domain();
  }

  /** The only kind that all of them have; empty if there are several. */
  Optional<String> kind() {
    return kinds().size() == 1 ? kinds().stream().findFirst() : Optional.empty();
  }

  Draft draft(
      Mention topic, Mention item, Certainty certainty, String condition, String label, int at) {
    Mention own = turned ? new Mention(0, 0, List.of(topic.term()), "", "") : topic;
    Term object = turned ? own.term() : item.term();
    String qualifier = turned ? item.qualifier() : item.note();
    return new Draft(
        turned ? item : own, relation, object, certainty, qualifier, condition, label, at);
  }
}
