package org.myograph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
 */
public record NamedQuery(
    String name, String title, String question, List<Parameter> parameters, String sparql) {
  private static final Pattern HEAD = Pattern.compile("(?m)^# (title|question|param): (.+?)\\s*$");

  public NamedQuery {
    parameters = List.copyOf(parameters);
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
        text);
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

  /** What stands in the blanks. */
  Map<Var, Node> fill(Map<String, String> values, Things things) {
    Map<String, Parameter> known =
        parameters.stream().collect(Collectors.toMap(Parameter::name, Function.identity()));
    requireKnown(values.keySet(), known.keySet());
    Map<Var, Node> filled = new HashMap<>();
    known.forEach(
        (blank, parameter) ->
            filled.put(Var.alloc(blank), parameter.node(value(parameter, values), things)));
    return filled;
  }

  private void requireKnown(Set<String> given, Set<String> known) {
    for (String blank : given) {
      if (!known.contains(blank)) {
        throw new UnknownNameException("parameter of '" + name + "'", blank, List.copyOf(known));
      }
    }
  }

  private String value(Parameter parameter, Map<String, String> values) {
    String value = values.getOrDefault(parameter.name(), parameter.fallback());
    if (value.isBlank()) {
      throw new UnfitValueException(
          "'%s' needs %s: add -p %s=...".formatted(name, parameter.label(), parameter.name()));
    }
    return value;
  }
}
