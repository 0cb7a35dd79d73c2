package org.myograph.query;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/**
 * REGEX or REPLACE that is given up when the pattern looks at the letters of a text too often, as
 * one does that tries all ways to cut it into parts.
 */
final class BoundedMatch extends ExprFunctionN {
  private static final int LONGEST_PATTERN = 1000;
  private static final int MOST_LOOKS = 20_000_000;

  private final boolean replaces;

  /** What the last row was matched with, as most often all rows are. */
  private Pattern last;

  private String lastPattern;
  private String lastFlags;

  /**
   * @param args text, pattern, what to replace with if that is done, and flags if there are any
   */
  BoundedMatch(boolean replaces, ExprList args) {
    super(replaces ? "replace" : "regex", args);
    this.replaces = replaces;
  }

  @Override
  public NodeValue eval(List<NodeValue> args) {
    String text = letters(args.get(0));
    int flags = replaces ? 3 : 2;
    Pattern pattern =
        compiled(letters(args.get(1)), args.size() > flags ? letters(args.get(flags)) : null);
    Matcher matches = pattern.matcher(new Watched(text, new int[1]));
    if (!replaces) {
      return NodeValue.makeBoolean(matches.find());
    }
    String replacement = letters(args.get(2));
    long groups = replacement.chars().filter(each -> each == '$').count();
    long each = replacement.length() + groups * text.length();
    BoundedValue.requireLetters(text.length() + each * matches.results().count());
    return XSDFuncOp.strReplace(args.get(0), pattern, args.get(2));
  }

  private static String letters(NodeValue value) {
    if (!value.isString() && !value.isLangString()) {
      throw new ExprEvalException("not a string: " + value);
    }
    return value.getString();
  }

  private Pattern compiled(String pattern, String flags) {
    if (pattern.length() > LONGEST_PATTERN) {
      throw new RefusedQueryException(
          "a regular expression has more than " + LONGEST_PATTERN + " letters");
    }
    if (!pattern.equals(lastPattern) || !Objects.equals(flags, lastFlags)) {
      last = RegexEngine.makePattern("REGEX", pattern, flags);
      lastPattern = pattern;
      lastFlags = flags;
    }
    return last;
  }

  @Override
  public Expr copy(ExprList args) {
    return new BoundedMatch(replaces, args);
  }

  /**
   * A text that counts how often it is looked at.
   *
   * @param looks shared by its parts
   */
  private record Watched(CharSequence text, int[] looks) implements CharSequence {
    @Override
    public char charAt(int index) {
      if (++looks[0] > MOST_LOOKS) {
        throw new RefusedQueryException("a regular expression takes too long to match");
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Watched(text.subSequence(start, end), looks);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
