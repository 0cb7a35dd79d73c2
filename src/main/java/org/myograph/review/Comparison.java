package org.myograph.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Term;
import org.myograph.review.Finding.Kind;
import org.myograph.review.Finding.Severity;

/** Compares what two sides say of one thing by one relation. */
record Comparison(Kind kind, Relation relation, boolean settled, Kinship kinship) {

  /**
   * One of the sides.
   *
   * @param name "the box"
   * @param claims of the thing as a whole
   * @param besides what else it names, so that it may mean the same: of a part of the thing, or
   *     where nothing was read of it
   */
  record Side(String name, List<Claim> claims, List<Term> besides) {
    /** Whether it says anything for sure: what may be as well is no disagreement. */
    private boolean isSure() {
      return claims.stream().anyMatch(Claim::isAsserted);
    }

    private Stream<Term> named() {
      return Stream.concat(claims.stream().map(Claim::object), besides.stream());
    }
  }

  /**
   * What one side names and the other does not. It is a disagreement if they have nothing in common
   * and the relation is one of which there is usually one object.
   */
  Optional<Finding> difference(Side one, Side other) {
    List<Claim> more = beyond(one, other);
    List<Claim> less = beyond(other, one);
    if (!one.isSure() || !other.isSure() || more.isEmpty() && less.isEmpty()) {
      return Optional.empty();
    }
    boolean outright = settled && one.claims().stream().noneMatch(claim -> isIn(claim, other));
    String message = outright ? instead(one, more, other, less) : also(one, more, other, less);
    Claim here = more.isEmpty() ? one.claims().get(0) : more.get(0);
    Claim there = less.isEmpty() ? other.claims().get(0) : less.get(0);
    return Optional.of(
        new Finding(outright ? Severity.WARN : Severity.INFO, kind, here.where(), message)
            .about(
                Stream.concat(more.stream(), less.stream()).map(Claim::object).distinct().toList())
            .against(there.where()));
  }

  /** The same where only one side is about the thing, and the other need not tell all of it. */
  Optional<Finding> addition(Side about, Side other) {
    return beyond(other, about).isEmpty() ? Optional.empty() : difference(about, other);
  }

  /** What one side asserts and the other not even thinks possible. */
  private List<Claim> beyond(Side one, Side other) {
    return one.claims().stream()
        .filter(claim -> claim.isAsserted() && !isIn(claim, other))
        .toList();
  }

  private boolean isIn(Claim claim, Side side) {
    return side.named().anyMatch(other -> kinship.areKin(claim.object(), other));
  }

  private String instead(Side one, List<Claim> more, Side other, List<Claim> less) {
    return one.name()
        + " says that "
        + saying(claimsOr(more, one))
        + ", "
        + other.name()
        + " that "
        + saying(claimsOr(less, other));
  }

  private static List<Claim> claimsOr(List<Claim> some, Side side) {
    return some.isEmpty() ? side.claims() : some;
  }

  private String also(Side one, List<Claim> more, Side other, List<Claim> less) {
    List<String> parts = new ArrayList<>();
    if (!more.isEmpty()) {
      parts.add("only " + one.name() + " says that " + saying(more));
    }
    if (!less.isEmpty()) {
      parts.add("only " + other.name() + " says that " + saying(less));
    }
    return String.join("; ", parts);
  }

  /** "gluteus minimus is innervated by superior gluteal nerve" */
  private String saying(List<Claim> claims) {
    String objects =
        claims.stream()
            .map(Claim::object)
            .distinct()
            .map(Term::label)
            .collect(Collectors.joining(", "));
    return claims.get(0).subject().label() + " " + relation.label() + " " + objects;
  }
}
