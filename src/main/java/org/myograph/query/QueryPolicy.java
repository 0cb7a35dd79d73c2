package org.myograph.query;

import java.util.function.Predicate;
import java.util.regex.Pattern;
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
import org.apache.jena.vocabulary.XSD;

/**
 * What a query may do: read this dataset. It may not call functions but those of SPARQL itself, nor
 * another server but one that is admitted.
 */
public final class QueryPolicy {
  /** How properties begin for which ARQ loads a class by its name. */
  private static final Pattern LOADED =
      Pattern.compile("java:|http://jena\\.(apache\\.org|hpl\\.hp\\.com)/ARQ/property#");

  private QueryPolicy() {}

  /** Refuses a query that does more than read; a query that describes or has no pattern passes. */
  public static void check(Query query) {
    check(query, service -> false);
  }

  /**
   * The same, for a server that may call some others.
   *
   * @param services whether a service, by its IRI, may be called
   */
  public static void check(Query query, Predicate<String> services) {
    if (query.getQueryPattern() != null) {
      Walker.walk(Algebra.compile(query), new Patterns(services), new Functions());
    }
  }

  private static final class Patterns extends OpVisitorBase {
    private final Predicate<String> services;

    Patterns(Predicate<String> services) {
      this.services = services;
    }

    @Override
    public void visit(OpService call) {
      Node service = call.getService();
      if (!service.isURI() || !services.test(service.getURI())) {
        throw new RefusedQueryException("SERVICE is not allowed here; ask the other server itself");
      }
    }

    @Override
    public void visit(OpBGP pattern) {
      pattern.getPattern().forEach(triple -> requireData(triple.getPredicate()));
    }

    private static void requireData(Node predicate) {
      if (predicate.isURI() && LOADED.matcher(predicate.getURI()).lookingAt()) {
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
          && !(named.getFunctionIRI().startsWith(XSD.getURI())
              && FunctionRegistry.get().isRegistered(named.getFunctionIRI()))) {
        throw new RefusedQueryException("unknown function <" + named.getFunctionIRI() + ">");
      }
    }
  }
}
