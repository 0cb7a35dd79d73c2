package org.myograph.statement;

import java.util.List;
import org.myograph.article.Span;
import org.myograph.mention.Mention;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/**
 * A sentence or the value of a box line as it was read.
 *
 * @param section the heading it stands under; the label, if it is the value of a box line
 * @param named the things known by the ontology or by a pattern that it names or refers to ("it"),
 *     each once, in order; mere kinds ("arteries") are none
 * @param statements how many statements were read from its words
 */
public record Passage(Span span, String section, List<Term> named, int statements) {
  public Passage {
    named = List.copyOf(named);
  }

  static Passage of(Span span, String section, Setting setting, int statements) {
    List<Term> named =
        setting.phrases().stream()
            .flatMap(phrase -> phrase.mentions().stream())
            .map(Mention::term)
            .filter(term -> term.status() != Term.Status.PROVISIONAL)
            .filter(term -> !isMereKind(term, setting.vocabulary()))
            .distinct()
            .toList();
    return new Passage(span, section, named, statements);
  }

  private static boolean isMereKind(Term term, Vocabulary vocabulary) {
    return vocabulary.list("general").contains(term.label())
        || vocabulary.list("mereKind").contains(term.label());
  }

  /** Whether any statement was read from it. */
  public boolean isUnderstood() {
    return statements > 0;
  }

  /** Whether it names so much that it could state something. */
  public boolean namesSeveral() {
    return named.size() > 1;
  }
}
