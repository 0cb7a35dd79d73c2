package org.myograph.statement;

import java.util.List;
import org.myograph.ontology.Term;

/**
 * What was read from an article, and from which of its words.
 *
 * @param topic the thing that the article is about; provisional if nobody knows it
 * @param statements in the order of the page, each at most once per sentence
 * @param values of the box lines, empty ones left out
 * @param sentences all of them
 */
public record Account(
    Term topic, List<Statement> statements, List<Passage> values, List<Passage> sentences) {
  public Account {
    statements = List.copyOf(statements);
    values = List.copyOf(values);
    sentences = List.copyOf(sentences);
  }

  /** How much of the article was understood. */
  public Shares shares() {
    return Shares.of(values, sentences);
  }
}
