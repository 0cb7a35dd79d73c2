package org.myograph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;

/**
 * A question of {@code queries/}: the comments at its head say what it asks and what it needs.
 *
 * @param name the file's stem
 * @param title a few words
 * @param question the question in plain words
 * @param requirements of its values together
 * @param because what a row rests on: triples over its columns and the parameters
 * @param none what it means that there is no row, with the values of parameters as {@code {name}};
 *     empty if nothing is to be said
 * @param needsBefore whether it also reads the graph of the build before
 */
public record NamedQuery(
    String name,
    String title,
    String question,
    List<Parameter> parameters,
    List<Requirement> requirements,
    List<String> because,
    String none,
    boolean needsBefore,
    String sparql) {
  private static final Pattern HEAD =
      Pattern.compile("(?m)^# (title|question|param|require|because|none|needs): (.+?)\\s*$");

  public NamedQuery {
    parameters = List.copyOf(parameters);
    requirements = List.copyOf(requirements);
    because = List.copyOf(because);
  }

  /** Reads the text of a query file. */
  static NamedQuery parse(String name, String text) {
    Map<String, List<String>> head =
        HEAD.matcher(text)
            .results()
            .collect(
                Collectors.groupingBy(
                    line -> line.group(1),
                    Collectors.mapping((MatchResult line) -> line.group(2), Collectors.toList())));
    return new NamedQuery(
        name,
        single(name, head, "title"),
        single(name, head, "question"),
        head.getOrDefault("param", List.of()).stream()
            .map(line -> Parameter.parse(name, line))
            .toList(),
        head.getOrDefault("require", List.of()).stream()
            .map(line -> Requirement.parse(name, line))
            .toList(),
        head.getOrDefault("because", List.of()),
        String.join(" ", head.getOrDefault("none", List.of())),
        needsBefore(name, head.getOrDefault("needs", List.of())),
        text);
  }

  /** What it means that there is no row for these values; empty if there is one. */
  public String none(Answer answer, Map<String, String> values) {
    if (!(answer instanceof Answer.Rows rows) || !rows.rows().isEmpty()) {
      return "";
    }
    Map<String, String> all = new HashMap<>();
    parameters.forEach(blank -> all.put(blank.name(), value(blank, values)));
    return Requirement.told(none, all);
  }

  private static boolean needsBefore(String name, List<String> needs) {
    for (String need : needs) {
      if (!need.equals("before")) {
        throw new MalformedQueryException(
            name + ".rq: '# needs: " + need + "' is not known; a question can need 'before'");
      }
    }
    return !needs.isEmpty();
  }

  private static String single(String name, Map<String, List<String>> head, String key) {
    List<String> lines = head.getOrDefault(key, List.of());
    if (lines.size() != 1) {
      throw new MalformedQueryException(
          name + ".rq: needs one line '# " + key + ": ...' at its head, has " + lines.size());
    }
    return lines.get(0);
  }

  /** The query with its blanks still open. */
  Query query() {
    return Sparql.parse(name + ".rq", sparql);
  }

  /** What stands in the blanks; those that need no value may stay open. */
  Map<Var, Node> fill(Map<String, String> values, Things things) {
    requireKnown(values.keySet(), parameters.stream().map(Parameter::name).toList());
    Map<Var, Node> filled = new HashMap<>();
    for (Parameter parameter : parameters) {
      String value = value(parameter, values);
      if (!value.isBlank()) {
        filled.put(Var.alloc(parameter.name()), parameter.node(value, things));
      }
    }
    return filled;
  }

  private void requireKnown(Set<String> given, List<String> known) {
    for (String blank : given) {
      if (!known.contains(blank)) {
        throw new UnfitValueException(
            "'%s' has no parameter '%s'; it has: %s"
                .formatted(name, blank, known.isEmpty() ? "none" : String.join(", ", known)));
      }
    }
  }

  private String value(Parameter parameter, Map<String, String> values) {
    String value = values.getOrDefault(parameter.name(), parameter.fallback());
    if (value.isBlank() && !parameter.optional()) {
      throw new UnfitValueException(
          "'%s' needs %s: give %s=...".formatted(name, parameter.label(), parameter.name()));
    }
    return value;
  }
}
