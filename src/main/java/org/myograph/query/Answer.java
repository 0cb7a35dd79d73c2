package org.myograph.query;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** What a query found. */
public sealed interface Answer {
  /** The column that tells what a row rests on. */
  Var BECAUSE = Var.alloc("because");

  /**
   * Reads all that a query finds. Rows of a database look their values up when asked, so they are
   * detached from it here.
   */
  static Answer of(Query query, QueryExec run) {
    if (query.isAskType()) {
      return new Truth(run.ask());
    }
    if (query.isConstructType()) {
      return new Triples(run.construct());
    }
    if (query.isDescribeType()) {
      return new Triples(run.describe());
    }
    if (!query.isSelectType()) {
      throw new MalformedQueryException("ask with SELECT, ASK, CONSTRUCT or DESCRIBE");
    }
    RowSet rows = run.select();
    return new Rows(rows.getResultVars(), rows.stream().map(Binding::detach).toList());
  }

  /**
   * The answer with nothing but one of its rows.
   *
   * @param row counted from 1
   * @throws UnfitValueException if there is no such row
   */
  default Answer only(String row) {
    throw new UnfitValueException("the answer has no rows; ask with SELECT");
  }

  /** Rows in the order of the query. */
  record Rows(List<Var> columns, List<Binding> rows) implements Answer {
    public Rows {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    @Override
    public Rows only(String row) {
      int number = row.matches("[1-9]\\d{0,5}") ? Integer.parseInt(row) : 0;
      if (number < 1 || number > rows.size()) {
        throw new UnfitValueException(
            "the answer has no row '" + row + "'; give one from 1 to " + rows.size());
      }
      return new Rows(columns, List.of(rows.get(number - 1)));
    }

    /** The same rows with a text for each in one more column, the last. */
    Rows because(Function<Binding, String> text) {
      List<Var> more = Stream.concat(columns.stream(), Stream.of(BECAUSE)).toList();
      return new Rows(
          more,
          rows.stream()
              .map(row -> BindingFactory.binding(row, BECAUSE, words(text.apply(row))))
              .toList());
    }

    private static Node words(String text) {
      return NodeFactory.createLiteralString(text);
    }
  }

  /** The triples of a query that constructs or describes. */
  record Triples(Graph graph) implements Answer {}

  /** Yes or no. */
  record Truth(boolean holds) implements Answer {}
}
