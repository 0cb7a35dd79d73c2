package org.myograph.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.myograph.ontology.Names;

/**
 * Writes matches as an SSSOM table: what was found, then what was looked for in vain. Rows are
 * candidates until somebody has looked at them.
 */
public final class SssomWriter {
  private static final List<String> COLUMNS =
      List.of(
          "subject_id",
          "subject_label",
          "predicate_id",
          "object_id",
          "object_label",
          "mapping_justification",
          "confidence");

  /** From which confidence on the names say that the two are one. */
  private static final double EXACT = 0.9;

  private static final Pattern IRI = Pattern.compile("(.*[/#])(?:([A-Za-z][\\w.-]*)_)?([^/#]*)");
  private static final Pattern OBO = Pattern.compile("http://purl\\.obolibrary\\.org/obo/");
  private static final Pattern LAST_SEGMENT = Pattern.compile(".*?([A-Za-z]\\w*)(?:\\.\\w+)?[/#]");

  private final Map<String, String> prefixes = new TreeMap<>();
  private final Terminology subjects;
  private final Terminology objects;

  public SssomWriter(Terminology subjects, Terminology objects) {
    this.subjects = subjects;
    this.objects = objects;
    prefixes.put("semapv", "https://w3id.org/semapv/vocab/");
    prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.put("sssom", "https://w3id.org/sssom/");
    prefixes.put("id", Names.ID);
  }

  /** The whole table. */
  public String table(List<Match> matches) {
    Map<String, Match> found =
        matches.stream().collect(Collectors.toMap(Match::subject, match -> match));
    List<String> rows = new ArrayList<>();
    subjects.concepts().values().stream()
        .sorted((one, other) -> one.iri().compareTo(other.iri()))
        .forEach(subject -> rows.add(row(subject, found.get(subject.iri()))));
    StringBuilder table = new StringBuilder();
    head("sssom_version", "\"1.0\"", table);
    head("mapping_set_id", "https://w3id.org/myograph/mappings/candidates", table);
    head("license", "https://w3id.org/sssom/license/unspecified", table);
    head("subject_source", subjects.source(), table);
    head("subject_source_version", quoted(subjects.version()), table);
    head("object_source", objects.source(), table);
    head("object_source_version", quoted(objects.version()), table);
    table.append("#curie_map:\n");
    prefixes.forEach((prefix, iri) -> head("  " + prefix, quoted(iri), table));
    table.append(String.join("\t", COLUMNS)).append('\n');
    rows.forEach(row -> table.append(row).append('\n'));
    return table.toString();
  }

  private static void head(String key, String value, StringBuilder table) {
    if (!value.isEmpty()) {
      table.append('#').append(key).append(": ").append(value).append('\n');
    }
  }

  private static String quoted(String value) {
    return value.isEmpty() ? "" : "\"" + value + "\"";
  }

  private String row(Concept subject, Match match) {
    List<String> cells =
        match == null
            ? List.of(
                curie(subject.iri()),
                subject.label(),
                "skos:exactMatch",
                "sssom:NoTermFound",
                "",
                "semapv:LexicalMatching",
                "")
            : List.of(
                curie(match.subject()),
                match.subjectLabel(),
                match.confidence() >= EXACT ? "skos:exactMatch" : "skos:closeMatch",
                curie(match.object()),
                match.objectLabel(),
                "semapv:" + match.justification(),
                String.format(Locale.ROOT, "%.2f", match.confidence()));
    return cells.stream()
        .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
        .collect(Collectors.joining("\t"));
  }

  private String curie(String iri) {
    if (iri.startsWith(Names.ID)) {
      return "id:" + iri.substring(Names.ID.length());
    }
    Matcher parts = IRI.matcher(iri);
    if (!parts.matches()) {
      return iri;
    }
    if (OBO.matcher(parts.group(1)).matches() && parts.group(2) != null) {
      prefixes.put(parts.group(2), parts.group(1) + parts.group(2) + "_");
      return parts.group(2) + ":" + parts.group(3);
    }
    Matcher segment = LAST_SEGMENT.matcher(parts.group(1));
    String prefix = segment.matches() ? segment.group(1) : "ns";
    prefixes.put(prefix, parts.group(1));
    return prefix + ":" + iri.substring(parts.group(1).length());
  }
}
