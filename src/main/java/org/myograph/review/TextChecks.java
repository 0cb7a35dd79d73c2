package org.myograph.review;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myograph.article.Remark;
import org.myograph.ontology.Term;
import org.myograph.review.Finding.Kind;
import org.myograph.review.Finding.Severity;
import org.myograph.statement.Passage;
import org.myograph.statement.Statement;

/** The text of a page and its names. */
final class TextChecks {
  /** Where something is lost, or may be read as what it is not. */
  private static final Set<Remark.Kind> HARMFUL =
      EnumSet.of(
          Remark.Kind.LOST_CHARACTER,
          Remark.Kind.MIXED_ALPHABETS,
          Remark.Kind.CUT_OFF,
          Remark.Kind.BROKEN_MARKUP);

  private TextChecks() {}

  /** What was odd in the source. */
  static Stream<Finding> remarks(ReadPage page) {
    return page.article().remarks().stream()
        .map(
            remark ->
                new Finding(
                    HARMFUL.contains(remark.kind()) ? Severity.WARN : Severity.INFO,
                    Kind.REMARK,
                    Where.in(page.article()),
                    words(remark, page)));
  }

  private static String words(Remark remark, ReadPage page) {
    String times = remark.count() == 1 ? "once, at " : remark.count() + " times, first at ";
    return remark.kind().words() + " (" + times + page.article().codePoint(remark.first()) + ")";
  }

  /** Sentences from which nothing was read though they name two or more known things. */
  static Stream<Finding> sentences(ReadPage page) {
    return page.account().sentences().stream()
        .filter(sentence -> sentence.namesSeveral() && !sentence.isUnderstood())
        .map(sentence -> unread(sentence, page));
  }

  private static Finding unread(Passage sentence, ReadPage page) {
    Where where = Where.in(page.article(), sentence.section(), sentence.span());
    String names = sentence.named().stream().map(Term::label).collect(Collectors.joining(", "));
    return new Finding(
            Severity.INFO, Kind.UNREAD_SENTENCE, where, "nothing was read; it names " + names)
        .about(sentence.named());
  }

  /** Sentences and box lines that name more than what was read from them. */
  static Stream<Finding> partly(ReadPage page) {
    return Stream.concat(page.account().values().stream(), page.account().sentences().stream())
        .filter(Passage::isPartly)
        .map(passage -> partly(passage, page));
  }

  private static Finding partly(Passage passage, ReadPage page) {
    Where where = Where.in(page.article(), passage.section(), passage.span());
    String rest = String.join(", ", passage.untold());
    return new Finding(Severity.INFO, Kind.PARTLY_READ, where, "nothing was read of " + rest);
  }

  /** Names that nobody knows, each where the page has it first; mere words are none. */
  static Stream<Finding> unknown(ReadPage page) {
    Set<Term> seen = new HashSet<>();
    return page.account().statements().stream()
        .flatMap(
            statement ->
                Stream.of(statement.subject(), statement.object())
                    .filter(term -> isUnknown(term, page) && seen.add(term))
                    .map(term -> unknown(term, statement, page)));
  }

  private static boolean isUnknown(Term term, ReadPage page) {
    return term.status() == Term.Status.PROVISIONAL
        && page.vocabulary().kinds().containsKey(term.kind());
  }

  private static Finding unknown(Term term, Statement statement, ReadPage page) {
    String message =
        "the ontology has no %s \"%s\"; it stands as id:%s"
            .formatted(term.kind(), term.label(), term.slug());
    Where where = Where.of(page.article(), statement.evidence());
    return new Finding(Severity.WARN, Kind.UNKNOWN_NAME, where, message).about(List.of(term));
  }
}
