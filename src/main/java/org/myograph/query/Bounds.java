package org.myograph.query;

import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.util.Context;

/**
 * Keeps what a query computes small: ARQ looks at the clock between rows, but not while it computes
 * a value, which a few letters of SPARQL make as large, or as slow to find, as they like.
 */
public final class Bounds {
  /** What may make a larger value than it is given. */
  private static final Set<Class<? extends ExprFunction>> GROWING =
      Set.of(
          E_StrConcat.class,
          E_StrEncodeForURI.class,
          E_Add.class,
          E_Subtract.class,
          E_Multiply.class,
          E_Divide.class);

  private Bounds() {}

  /**
   * Bounds the values of queries that run in a context; one that goes beyond ends with a {@link
   * RefusedQueryException}.
   */
  public static void set(Context context) {
    RewriteFactory usual = Optimize.getFactory();
    RewriteFactory bounded = given -> op -> usual.create(given).rewrite(bounded(op));
    context.set(ARQConstants.sysOptimizerFactory, bounded);
  }

  /** Before anything else is made of it, for the optimizer computes what it can. */
  private static Op bounded(Op op) {
    return Transformer.transform(new TransformCopy(), new Wrapping(), op);
  }

  private static final class Wrapping extends ExprTransformCopy {
    @Override
    public Expr transform(ExprFunction1 function, Expr arg) {
      return wrapped((ExprFunction) super.transform(function, arg), List.of(arg));
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr one, Expr other) {
      return wrapped((ExprFunction) super.transform(function, one, other), List.of(one, other));
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
      if (function instanceof E_Regex || function instanceof E_StrReplace) {
        return new BoundedMatch(function instanceof E_StrReplace, args);
      }
      return wrapped((ExprFunction) super.transform(function, args), args.getList());
    }

    private static Expr wrapped(ExprFunction function, List<Expr> args) {
      return GROWING.contains(function.getClass())
          ? new BoundedValue(function, ExprList.create(args))
          : function;
    }
  }
}
