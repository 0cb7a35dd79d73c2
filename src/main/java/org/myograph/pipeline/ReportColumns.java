package org.myograph.pipeline;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myograph.ontology.Names;
import org.myograph.ontology.Term;
import org.myograph.review.Finding;
import org.myograph.review.Report;
import org.myograph.review.Where;

/** The findings of a report as lines of columns. */
final class ReportColumns {
  private static final String HEADER =
      "severity\tkind\tarticle\tsource\tsection\tstart\tend\tquote\tthings\tiris\tmessage\tagainst";

  private ReportColumns() {}

  /** Tabs and line breaks within a column become one space; several things stand between "; ". */
  static String tsv(Report report) {
    return Stream.concat(Stream.of(HEADER), report.findings().stream().map(ReportColumns::tsv))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static String tsv(Finding finding) {
    Where where = finding.where();
    return Stream.of(
            finding.severity().label(),
            finding.kind().label(),
            where.article(),
            where.source(),
            where.section(),
            where.start(),
            where.end(),
            where.quote(),
            joined(finding.things(), Term::label),
            joined(finding.things(), ReportColumns::iri),
            finding.message(),
            joined(finding.against(), Where::toString))
        .map(column -> column.toString().replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
        .collect(Collectors.joining("\t"));
  }

  private static <T> String joined(List<T> all, Function<T, String> words) {
    return all.stream().map(words).collect(Collectors.joining("; "));
  }

  private static String iri(Term term) {
    return Names.id(term.slug()).getURI();
  }
}
