package org.myograph.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.myograph.ontology.Names;
import org.myograph.ontology.Term;
import org.myograph.review.Finding.Kind;
import org.myograph.review.Finding.Severity;

/** A report as JSON, with quotes as they are. */
public final class ReportJson {
  /** Jena writes a form feed so, and does not read it; backslashes before it stand in pairs. */
  private static final Pattern FORM_FEED = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\f");

  private ReportJson() {}

  /** Findings and counts. */
  public static String write(Report report) {
    JsonObject json = new JsonObject();
    json.put("findings", array(report.findings(), ReportJson::json));
    return withCounts(json, report);
  }

  /** The counts alone. */
  public static String writeCounts(Report report) {
    return withCounts(new JsonObject(), report);
  }

  private static String withCounts(JsonObject json, Report report) {
    json.put("articles", array(report.articles(), ReportJson::json));
    json.put("total", json(report.total()));
    return FORM_FEED.matcher(JSON.toString(json)).replaceAll("$1\\\\u000c") + "\n";
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
    json.put("things", array(finding.things(), ReportJson::json));
    json.put("against", array(finding.against(), ReportJson::json));
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
    json.put("status", term.status().name().toLowerCase(Locale.ROOT));
    json.put("iri", Names.id(term.slug()).getURI());
    return json;
  }

  private static JsonObject json(Counts counts) {
    JsonObject json = new JsonObject();
    if (!counts.article().isEmpty()) {
      json.put("article", counts.article());
    }
    counts.columns().forEach(json::put);
    return json;
  }

  /** What {@link #write} has written; of things only their labels, kinds, states and IRIs. */
  public static Report read(String text) {
    JsonObject json = JSON.parse(text);
    return new Report(
        list(json, "findings", ReportJson::finding),
        list(json, "articles", ReportJson::counts),
        counts(json.getObj("total")));
  }

  private static <T> List<T> list(JsonObject json, String key, Function<JsonObject, T> read) {
    return json.getArray(key).map(JsonValue::getAsObject).map(read).toList();
  }

  private static Finding finding(JsonObject json) {
    return new Finding(
        Severity.valueOf(name(json, "severity")),
        Kind.valueOf(name(json, "kind")),
        where(json.getObj("where")),
        json.getString("message"),
        list(json, "things", ReportJson::term),
        list(json, "against", ReportJson::where));
  }

  private static String name(JsonObject json, String key) {
    return json.getString(key).toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static Where where(JsonObject json) {
    return new Where(
        json.getString("article"),
        json.getString("source"),
        json.getString("section"),
        json.getNumber("start").intValue(),
        json.getNumber("end").intValue(),
        json.getString("quote"));
  }

  private static Term term(JsonObject json) {
    return new Term(
        json.getString("iri").substring(Names.ID.length()),
        json.getString("label"),
        json.getString("kind"),
        List.of(),
        Term.Status.valueOf(name(json, "status")),
        List.of());
  }

  private static Counts counts(JsonObject json) {
    Map<String, Long> columns = new TreeMap<>();
    json.forEach(
        (name, value) -> {
          if (value.isNumber()) {
            columns.put(name, value.getAsNumber().value().longValue());
          }
        });
    return Counts.of(json.hasKey("article") ? json.getString("article") : "", columns);
  }
}
