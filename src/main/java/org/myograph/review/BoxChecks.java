package org.myograph.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myograph.article.Field;
import org.myograph.article.Span;
import org.myograph.ontology.Relation;
import org.myograph.review.Finding.Kind;
import org.myograph.review.Finding.Severity;
import org.myograph.statement.Evidence;
import org.myograph.statement.Passage;

/** The box at the head of a page. */
final class BoxChecks {
  private BoxChecks() {}

  /** Lines from which nothing was read though some relation reads their label. */
  static Stream<Finding> unread(ReadPage page) {
    Map<Span, Passage> values =
        page.account().values().stream()
            .collect(Collectors.toMap(Passage::span, Function.identity(), (one, same) -> one));
    return page.article().fields().stream()
        .filter(field -> page.isRead(field.label()))
        .filter(field -> values.containsKey(field.value()))
        .filter(field -> !values.get(field.value()).isUnderstood())
        .map(
            field ->
                finding(Severity.WARN, Kind.UNREAD_LINE, page, field, "nothing was read")
                    .about(values.get(field.value()).named()));
  }

  /** Lines with a value whose label says nothing to the reading. */
  static Stream<Finding> unused(ReadPage page) {
    return page.article().fields().stream()
        .filter(field -> !field.value().isEmpty() && !page.isRead(field.label()))
        .map(
            field ->
                finding(
                    Severity.INFO, Kind.UNUSED_LABEL, page, field, "no relation reads this label"));
  }

  /** Lines without a value from which something could be read. */
  static Stream<Finding> empty(ReadPage page) {
    return page.article().fields().stream()
        .filter(field -> field.value().isEmpty() && page.isRead(field.label()))
        .map(field -> finding(Severity.INFO, Kind.EMPTY_LINE, page, field, "there is no value"));
  }

  /** Lines that the page lacks, though the ontology has labels for its kind of thing. */
  static Stream<Finding> missing(ReadPage page) {
    Set<Relation> told =
        page.article().fields().stream()
            .flatMap(field -> page.relations(field.label()))
            .collect(Collectors.toSet());
    List<String> missing =
        page.vocabulary().relations().values().stream()
            .filter(relation -> isUsual(relation, page) && !told.contains(relation))
            .map(relation -> relation.label() + " (" + shortest(relation.fieldLabels()) + ")")
            .sorted()
            .toList();
    String message =
        page.article().fields().isEmpty()
            ? "there is no box"
            : "the box has no line for: " + String.join(", ", missing);
    return Stream.of(
            new Finding(Severity.INFO, Kind.MISSING_LINE, Where.in(page.article()), message))
        .filter(any -> !missing.isEmpty());
  }

  /** Whether the relation has labels, and is one of such things as the page is about. */
  private static boolean isUsual(Relation relation, ReadPage page) {
    Relation inverse = page.vocabulary().relations().get(relation.inverse());
    Set<String> kinds =
        relation.domain().isEmpty() && inverse != null ? inverse.range() : relation.domain();
    return !relation.fieldLabels().isEmpty() && kinds.contains(page.account().topic().kind());
  }

  private static String shortest(List<String> labels) {
    return labels.stream().min(Comparator.comparingInt(String::length)).orElseThrow();
  }

  private static Finding finding(
      Severity severity, Kind kind, ReadPage page, Field field, String message) {
    return new Finding(
        severity, kind, Where.in(page.article(), Evidence.BOX, field.line()), message);
  }
}
