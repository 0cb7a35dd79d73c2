package org.myograph.query;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** A function that is not computed when what it is given is so large that its value might be. */
final class BoundedValue extends ExprFunctionN {
  static final int MOST_LETTERS = 1 << 20;

  /** Far more than anybody counts, and quickly computed with. */
  private static final int MOST_BITS = 1 << 10;

  private final ExprFunction function;

  BoundedValue(ExprFunction function, ExprList args) {
    super(function.getFunctionName(null), args);
    this.function = function;
  }

  @Override
  public NodeValue eval(List<NodeValue> args) {
    long letters = 0;
    for (NodeValue arg : args) {
      requireShort(arg);
      letters += letters(arg);
    }
    requireLetters(letters);
    if (function instanceof ExprFunction1 one) {
      return one.eval(args.get(0));
    }
    return function instanceof ExprFunction2 two
        ? two.eval(args.get(0), args.get(1))
        : ((ExprFunctionN) function).eval(args);
  }

  private static void requireShort(NodeValue number) {
    boolean isLong =
        number.isInteger() && number.getInteger().bitLength() > MOST_BITS
            || number.isDecimal() && number.getDecimal().unscaledValue().bitLength() > MOST_BITS;
    if (isLong) {
      throw new RefusedQueryException("a number has more than " + MOST_BITS + " bits");
    }
  }

  private static int letters(NodeValue value) {
    return value.isString() || value.isLangString() ? value.getString().length() : 0;
  }

  static void requireLetters(long letters) {
    if (letters > MOST_LETTERS) {
      throw new RefusedQueryException("a value has more than " + MOST_LETTERS + " letters");
    }
  }

  @Override
  public Expr copy(ExprList args) {
    return new BoundedValue(function, args);
  }
}
