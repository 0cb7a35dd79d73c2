package org.myograph.statement;

import java.util.Arrays;
import org.myograph.ontology.Term;

/** A statement in the columns of an expectation; columns left out at the end are empty. */
record Fact(
    String subject,
    String relation,
    String object,
    String certainty,
    String qualifier,
    String condition) {

  static Fact of(Statement statement) {
    return new Fact(
        name(statement.subject()),
        statement.relation(),
        name(statement.object()),
        statement.certainty().label(),
        statement.qualifier(),
        statement.condition());
  }

  /** Reads a line of tab-separated columns. */
  static Fact of(String line) {
    String[] all = Arrays.copyOf(line.split("\t", -1), 6);
    return new Fact(all[0], all[1], all[2], all[3], orEmpty(all[4]), orEmpty(all[5]));
  }

  private static String orEmpty(String column) {
    return column == null ? "" : column;
  }

  private static String name(Term term) {
    return term.status() == Term.Status.PROVISIONAL
        ? term.label() + " (provisional)"
        : term.label();
  }

  @Override
  public String toString() {
    return String.join(" | ", subject, relation, object, certainty, qualifier, condition)
        .replaceAll("( \\| )+$", "");
  }
}
