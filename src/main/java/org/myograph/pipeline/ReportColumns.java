package org.myograph.pipeline;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.myograph.ontology.Names;
import org.myograph.ontology.Term;
import org.myograph.review.Counts;
import org.myograph.review.Finding;
import org.myograph.review.Report;
import org.myograph.review.Where;

/** A report for programs. */
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

  /** Quotes stand as they are. */
  static String json(Report report) {
    JsonObject json = new JsonObject();
    json.put("findings", array(report.findings(), ReportColumns::json));
    return withCounts(json, report);
  }

  static String jsonCounts(Report report) {
    return withCounts(new JsonObject(), report);
  }

  private static String withCounts(JsonObject json, Report report) {
    json.put("articles", array(report.articles(), ReportColumns::json));
    json.put("total", json(report.total()));
    return JSON.toString(json) + "\n";
  }

  private static <T> JsonArray array(List<T> all, Function<T, JsonValue> json) {
    JsonArray array = new JsonArray();
    all.forEach(each -> array.add(json.apply(each)));
    return array;
  }

  private static JsonObject json(Finding finding) {
    JsonObject json = new JsonObject();
    json.put("severity", finding.severity().label());
    json.put("kind", finding.kind().label());
    json.put("message", finding.message());
    json.put("where", json(finding.where()));
    json.put("things", array(finding.things(), ReportColumns::json));
    json.put("against", array(finding.against(), ReportColumns::json));
    return json;
  }

  private static JsonObject json(Where where) {
    JsonObject json = new JsonObject();
    json.put("article", where.article());
    json.put("source", where.source());
    json.put("section", where.section());
    json.put("start", where.start());
    json.put("end", where.end());
    json.put("quote", where.quote());
    return json;
  }

  private static JsonObject json(Term term) {
    JsonObject json = new JsonObject();
    json.put("label", term.label());
    json.put("kind", term.kind());
    json.put("iri", iri(term));
    return json;
  }

  private static JsonObject json(Counts counts) {
    JsonObject json = new JsonObject();
    if (!counts.article().isEmpty()) {
      json.put("article", counts.article());
    }
    ReportCounts.columns(counts).forEach(json::put);
    return json;
  }
}
