package org.myograph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDF;

/** What the rows of a question rest on, as the lines "# because:" at its head say. */
final class Grounds {
  private final String name;
  private final List<List<Triple>> lines;

  private Grounds(String name, List<List<Triple>> lines) {
    this.name = name;
    this.lines = lines;
  }

  /**
   * Reads the lines of a question.
   *
   * @throws MalformedQueryException if a line holds no triple, or has a variable that is neither a
   *     column nor a parameter
   */
  static Grounds of(NamedQuery question) {
    List<List<Triple>> lines = new ArrayList<>();
    List<String> known = new ArrayList<>(question.query().getResultVars());
    question.parameters().forEach(parameter -> known.add(parameter.name()));
    for (String line : question.because()) {
      String where = question.name() + ".rq: '# because: " + line + "'";
      List<Triple> patterns = triples(where, line);
      patterns.stream().flatMap(Grounds::nodes).forEach(node -> requireKnown(where, node, known));
      lines.add(patterns);
    }
    return new Grounds(question.name(), lines);
  }

  private static List<Triple> triples(String where, String line) {
    try {
      List<Triple> triples =
          Sparql.parse("", "CONSTRUCT { " + line + " } WHERE {}")
              .getConstructTemplate()
              .getTriples();
      if (!triples.isEmpty()) {
        return triples;
      }
    } catch (MalformedQueryException e) {
      // Told below, with the file and an example.
    }
    throw new MalformedQueryException(
        where + " is no triple; write it as ?muscle myo:performs ?action");
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
    if (lines.isEmpty() || !(answer instanceof Answer.Rows rows)) {
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
   * The facts of one row, in the order of the lines. A line with a variable that has no value is
   * left out. "[]" stands for anything in any of the graphs; a line of several triples tells those
   * that hold together, a blank node of one name being one thing, and takes kinds for granted.
   */
  List<Triple> facts(List<Graph> graphs, Binding row, Map<Var, Node> values) {
    return lines.stream()
        .map(line -> line.stream().map(each -> filled(each, n -> value(n, row, values))).toList())
        .filter(line -> line.stream().flatMap(Grounds::nodes).noneMatch(Node::isVariable))
        .flatMap(line -> line.size() == 1 ? facts(graphs, line.get(0)) : together(graphs, line))
        .distinct()
        .toList();
  }

  private static Node value(Node node, Binding row, Map<Var, Node> values) {
    if (!node.isVariable()) {
      return node;
    }
    Var variable = Var.alloc(node);
    return row.contains(variable) ? row.get(variable) : values.getOrDefault(variable, node);
  }

  private static Triple filled(Triple triple, UnaryOperator<Node> value) {
    return Triple.create(
        value.apply(triple.getSubject()),
        value.apply(triple.getPredicate()),
        value.apply(triple.getObject()));
  }

  private static Stream<Triple> facts(List<Graph> graphs, Triple pattern) {
    return nodes(pattern).noneMatch(Node::isBlank)
        ? Stream.of(pattern)
        : found(graphs, pattern).stream();
  }

  private static List<Triple> found(List<Graph> graphs, Triple pattern) {
    Triple any = filled(pattern, node -> node.isBlank() ? Node.ANY : node);
    return graphs.stream()
        .flatMap(graph -> graph.find(any).toList().stream())
        .sorted(Comparator.comparing(Triple::toString))
        .toList();
  }

  private static Stream<Triple> together(List<Graph> graphs, List<Triple> line) {
    Set<Triple> told = new LinkedHashSet<>();
    solve(graphs, line, List.of(), told);
    return told.stream().filter(fact -> !fact.getPredicate().equals(RDF.type.asNode()));
  }

  private static void solve(
      List<Graph> graphs, List<Triple> line, List<Triple> before, Set<Triple> told) {
    if (line.isEmpty()) {
      told.addAll(before);
      return;
    }
    Triple first = line.get(0);
    for (Triple fact : found(graphs, first)) {
      List<Triple> rest =
          line.stream().skip(1).map(pattern -> matched(pattern, first, fact)).toList();
      solve(graphs, rest, Stream.concat(before.stream(), Stream.of(fact)).toList(), told);
    }
  }

  /** A pattern, with what the blank nodes of another one were found to be. */
  private static Triple matched(Triple pattern, Triple other, Triple fact) {
    List<Node> blanks = nodes(other).toList();
    List<Node> found = nodes(fact).toList();
    return filled(
        pattern,
        node -> node.isBlank() && blanks.contains(node) ? found.get(blanks.indexOf(node)) : node);
  }
}
