package org.myograph.statement;

import org.myograph.ontology.Relation;
import org.myograph.statement.Roles.Role;

/**
 * A relation with the parts that it plays in reading.
 *
 * @param roles a bit for each of them
 */
record Bond(Relation relation, int roles) {
  String name() {
    return relation.name();
  }

  boolean plays(Role role) {
    return (roles >> role.ordinal() & 1) != 0;
  }
}
