package org.myograph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** What the rows of a question rest on, as the lines "# because:" at its head say. */
final class Grounds {
  private final String name;
  private final List<Triple> patterns;

  private Grounds(String name, List<Triple> patterns) {
    this.name = name;
    this.patterns = patterns;
  }

  /**
   * Reads the lines of a question.
   *
   * @throws MalformedQueryException if a line is no triple, or has a variable that is neither a
   *     column nor a parameter
   */
  static Grounds of(NamedQuery question) {
    List<Triple> patterns = new ArrayList<>();
    List<String> known = new ArrayList<>(question.query().getResultVars());
    question.parameters().forEach(parameter -> known.add(parameter.name()));
    for (String line : question.because()) {
      String where = question.name() + ".rq: '# because: " + line + "'";
      Triple pattern = triple(where, line);
      nodes(pattern).forEach(node -> requireKnown(where, node, known));
      patterns.add(pattern);
    }
    return new Grounds(question.name(), patterns);
  }

  private static Triple triple(String where, String line) {
    try {
      List<Triple> triples =
          Sparql.parse("", "CONSTRUCT { " + line + " } WHERE {}")
              .getConstructTemplate()
              .getTriples();
      if (triples.size() == 1) {
        return triples.get(0);
      }
    } catch (MalformedQueryException e) {
      // Told below, with the file and an example.
    }
    throw new MalformedQueryException(
        where + " is not one triple; write it as ?muscle myo:performs ?action");
  }

  private static void requireKnown(String where, Node node, List<String> known) {
    if (node.isVariable() && !known.contains(node.getName())) {
      throw new MalformedQueryException(
          where + " has " + node + ", which is neither selected nor a parameter; select it");
    }
  }

  private static Stream<Node> nodes(Triple triple) {
    return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
  }

  /** Adds to each row of an answer why it holds, in the first of the graphs that knows it. */
  Answer explain(Answer answer, List<Graph> graphs, Map<Var, Node> values) {
    if (patterns.isEmpty() || !(answer instanceof Answer.Rows rows)) {
      throw new UnfitValueException(
          "'" + name + "' does not say what its rows rest on; add '# because: ...' to its head");
    }
    return rows.because(row -> text(facts(graphs, row, values), graphs));
  }

  private static String text(List<Triple> facts, List<Graph> graphs) {
    List<Why> whys = graphs.stream().map(Why::new).toList();
    return facts.stream()
        .map(fact -> first(whys, fact).prove(fact, 0).text())
        .collect(Collectors.joining());
  }

  private static Why first(List<Why> whys, Triple fact) {
    return whys.stream().filter(why -> why.knows(fact)).findFirst().orElse(whys.get(0));
  }

  /**
   * The facts of one row, in the order of the lines; a line with a variable that has no value is
   * left out, and "[]" stands for anything in any of the graphs.
   */
  List<Triple> facts(List<Graph> graphs, Binding row, Map<Var, Node> values) {
    return patterns.stream()
        .map(pattern -> nodes(pattern).map(node -> value(node, row, values)).toList())
        .filter(nodes -> nodes.stream().noneMatch(Node::isVariable))
        .flatMap(nodes -> facts(graphs, Triple.create(nodes.get(0), nodes.get(1), nodes.get(2))))
        .distinct()
        .toList();
  }

  private static Node value(Node node, Binding row, Map<Var, Node> values) {
    if (node.isBlank()) {
      return Node.ANY;
    }
    if (!node.isVariable()) {
      return node;
    }
    Var variable = Var.alloc(node);
    return row.contains(variable) ? row.get(variable) : values.getOrDefault(variable, node);
  }

  private static Stream<Triple> facts(List<Graph> graphs, Triple pattern) {
    if (pattern.isConcrete()) {
      return Stream.of(pattern);
    }
    return graphs.stream()
        .flatMap(graph -> graph.find(pattern).toList().stream())
        .sorted(Comparator.comparing(Triple::toString));
  }
}
