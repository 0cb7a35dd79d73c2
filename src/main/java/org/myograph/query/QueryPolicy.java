package org.myograph.query;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.function.FunctionRegistry;

/**
 * What a query may do: read this dataset. It may not call another server, nor functions that are
 * loaded by name.
 */
public final class QueryPolicy {
  private QueryPolicy() {}

  /** Refuses a query that does more than read; a query that describes or has no pattern passes. */
  public static void check(Query query) {
    if (query.getQueryPattern() != null) {
      Walker.walk(Algebra.compile(query), new Patterns(), new Functions());
    }
  }

  private static final class Patterns extends OpVisitorBase {
    @Override
    public void visit(OpService call) {
      throw new RefusedQueryException("SERVICE is not allowed here; ask the other server itself");
    }

    @Override
    public void visit(OpBGP pattern) {
      pattern.getPattern().forEach(triple -> requireData(triple.getPredicate()));
    }

    private static void requireData(Node predicate) {
      if (predicate.isURI() && predicate.getURI().startsWith("java:")) {
        throw new RefusedQueryException("unknown function <" + predicate.getURI() + ">");
      }
    }
  }

  private static final class Functions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionN function) {
      if (function instanceof E_Call) {
        throw new RefusedQueryException("CALL is not allowed here");
      }
      if (function instanceof E_Function named
          && !FunctionRegistry.get().isRegistered(named.getFunctionIRI())) {
        throw new RefusedQueryException("unknown function <" + named.getFunctionIRI() + ">");
      }
    }
  }
}
