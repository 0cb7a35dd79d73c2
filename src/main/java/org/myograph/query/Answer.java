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

  /** Rows in the order of the query. */
  record Rows(List<Var> columns, List<Binding> rows) implements Answer {
    public Rows {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
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
