package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.myograph.article.Span;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Stem;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/**
 * A sentence or the value of a box line as it was read.
 *
 * @param section the heading it stands under; the label, if it is the value of a box line
 * @param named the things known by the ontology or by a pattern that it names or refers to ("it"),
 *     each once, in order; mere kinds ("arteries") are none
 * @param untold those of them that stand in none of the statements, and the items of a box line
 *     that name nothing; a sentence may have one more thing, that mostly tells only where
 * @param statements how many statements were read from its words
 */
public record Passage(
    Span span, String section, List<Term> named, List<String> untold, int statements) {
  public Passage {
    named = List.copyOf(named);
    untold = List.copyOf(untold);
  }

  static Passage of(Span span, String section, Setting setting, List<Statement> statements) {
    List<Term> named = named(setting);
    List<Term> others =
        named.stream()
            .filter(term -> !term.equals(setting.discourse().topic()))
            .filter(term -> !setting.vocabulary().isA(term.kind(), "Quality"))
            .filter(term -> statements.stream().noneMatch(each -> tells(each, term.label())))
            .toList();
    boolean place = others.size() == 1 && !setting.vocabulary().isA(others.get(0).kind(), "Action");
    List<String> untold = new ArrayList<>();
    if (setting.field() || !place) {
      others.forEach(term -> untold.add(term.label()));
    }
    if (setting.field()) {
      untold.addAll(nameless(setting, statements));
    }
    return new Passage(span, section, named, untold, statements.size());
  }

  private static List<Term> named(Setting setting) {
    return setting.phrases().stream()
        .flatMap(phrase -> phrase.mentions().stream())
        .map(Mention::term)
        .filter(term -> term.status() != Term.Status.PROVISIONAL)
        .filter(term -> !isMereKind(term, setting.vocabulary()))
        .distinct()
        .toList();
  }

  /** Whether a statement has a name, perhaps as part of a longer one. */
  private static boolean tells(Statement statement, String label) {
    return Stream.of(
            statement.subject().label(),
            statement.object().label(),
            statement.qualifier(),
            statement.condition())
        .anyMatch(words -> words.contains(label));
  }

  /** The items of a list, between commas or semicolons, that neither name nor state anything. */
  private static List<String> nameless(Setting setting, List<Statement> statements) {
    Line line = setting.line();
    Positions positions = new Positions(setting);
    List<String> items = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= line.size(); at++) {
      if (at == line.size() || line.is(at, Stem.COMMA) || line.is(at, Stem.SEMICOLON)) {
        String words = line.text(line.determiner(from), at).toLowerCase(Locale.ROOT);
        boolean told =
            words.isBlank()
                || IntStream.range(from, at).anyMatch(word -> !positions.isFree(word))
                || statements.stream().anyMatch(statement -> tells(statement, words));
        if (!told) {
          items.add(words);
        }
        from = at + 1;
      }
    }
    return items;
  }

  private static boolean isMereKind(Term term, Vocabulary vocabulary) {
    return vocabulary.list("general").contains(term.label())
        || vocabulary.list("mereKind").contains(term.label());
  }

  /** Whether any statement was read from it. */
  public boolean isUnderstood() {
    return statements > 0;
  }

  /** Whether some statement was read from it, but more is said: all else that a box line lists. */
  public boolean isPartly() {
    return statements > 0 && !untold.isEmpty();
  }

  /** Whether it names so much that it could state something. */
  public boolean namesSeveral() {
    return named.size() > 1;
  }
}
