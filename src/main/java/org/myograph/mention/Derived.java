package org.myograph.mention;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.myograph.ontology.Names;
import org.myograph.ontology.Term;
import org.myograph.ontology.Term.Link;
import org.myograph.ontology.Term.Status;

/** Makes terms that the ontology does not list out of those that it does. */
public final class Derived {
  private static final Pattern JOINT = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  private Derived() {}

  /** "abduction of hip" from "abduction" and "hip". */
  static Term movement(Term kind, Term moved, String words) {
    String label = kind.label() + " of " + words;
    return term(
        label, kind.kind(), List.of(new Link("movementKind", kind), new Link("movedPart", moved)));
  }

  /** "anterior surface of humerus", a part of the humerus. */
  static Term feature(String words, String kind, Term whole) {
    return term(words + " of " + whole.label(), kind, List.of(new Link("partOf", whole)));
  }

  /** "spinous process of T7-T12". */
  static Term levels(Term base, String levels) {
    return term(
        base.label() + " of " + levels, base.kind(), List.of(new Link("specialCaseOf", base)));
  }

  /** "long head of triceps brachii", a part of the muscle. */
  public static Term part(Term muscle, String words) {
    String part = American.of(words.toLowerCase(Locale.ROOT));
    return term(part + " of " + muscle.label(), "MusclePart", List.of(new Link("partOf", muscle)));
  }

  /** "ribs 5-8": several of what is numbered. */
  static Term range(Term counted, String numbers) {
    String one = counted.label();
    String many = one.matches("\\p{L}+[^sxy]") ? one + "s" : one;
    return term(many + " " + numbers, counted.kind(), List.of(new Link("specialCaseOf", counted)));
  }

  /** "anterior ramus of second sacral nerve", a branch of the nerve. */
  static Term branch(Term base, Term parent) {
    return term(
        base.label() + " of " + parent.label(),
        base.kind(),
        List.of(new Link("specialCaseOf", base), new Link("branchOf", parent)));
  }

  /** A special case of a term, such as "supraspinatus tear" of "tear". */
  public static Term special(String label, Term head) {
    return term(label, head.kind(), List.of(new Link("specialCaseOf", head)));
  }

  /**
   * A name that nobody knows, of the kind that its place asks for; the kind is part of its IRI, so
   * that one name in two places never makes one thing of two kinds.
   */
  public static Term provisional(String label, String kind) {
    String suffix = JOINT.matcher(kind).replaceAll("-").toLowerCase(Locale.ROOT);
    String slug = Names.slug(label);
    String own = slug.endsWith(suffix) ? slug : slug + "-" + suffix;
    return new Term(own, label, kind, List.of(label), Status.PROVISIONAL, List.of());
  }

  private static Term term(String label, String kind, List<Link> links) {
    return new Term(Names.slug(label), label, kind, List.of(label), Status.DERIVED, links);
  }
}
