package org.myograph.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A thing of the domain: of the reference anatomy, made from its terms by a pattern, or
 * provisional. Two terms are the same if their slugs are.
 */
public final class Term {
  private final String slug;
  private final String label;
  private final String kind;
  private final List<String> names;
  private final Status status;
  private final List<Link> links;
  private final int kindNumber;
  private final int hash;

  /**
   * A term as its parts say.
   *
   * @param slug the last part of its IRI
   * @param kind local name of its class, such as {@code Muscle}
   * @param names all names to read it by, the label included
   * @param status how it came to be known
   * @param links structural facts that make a derived term, such as part-of its whole
   */
  public Term(
      String slug, String label, String kind, List<String> names, Status status, List<Link> links) {
    this.slug = slug;
    this.label = label;
    this.kind = kind;
    this.names = List.copyOf(names);
    this.status = status;
    this.links = List.copyOf(links);
    this.kindNumber = Kinds.number(kind);
    this.hash = slug.hashCode();
  }

  /** The last part of its IRI. */
  public String slug() {
    return slug;
  }

  public String label() {
    return label;
  }

  /** The local name of its class. */
  public String kind() {
    return kind;
  }

  /** The same as a number: see {@link Kinds#number}. */
  public int kindNumber() {
    return kindNumber;
  }

  /** All names to read it by. */
  public List<String> names() {
    return names;
  }

  public Status status() {
    return status;
  }

  /** The structural facts that make it. */
  public List<Link> links() {
    return links;
  }

  /** The same term with one more structural fact. */
  public Term with(Link link) {
    List<Link> more = new ArrayList<>(links);
    more.add(link);
    return new Term(slug, label, kind, names, status, more);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Term term && term.hash == hash && term.slug.equals(slug);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return "Term[slug=%s, label=%s, kind=%s, names=%s, status=%s, links=%s]"
        .formatted(slug, label, kind, names, status, links);
  }

  /** How a term came to be known. */
  public enum Status {
    /** Stands in {@code ontology/}. */
    REFERENCE,
    /** Made from reference terms by a pattern ("abduction" and "hip"). */
    DERIVED,
    /** A name that nobody knows, in a slot whose kind is known. */
    PROVISIONAL
  }

  /**
   * A structural fact about a derived term.
   *
   * @param relation local name of a relation, such as {@code partOf}
   */
  public record Link(String relation, Term target) {}

  /** The structure of which this derived term is a part, if it is one. */
  public Optional<Term> whole() {
    return links.stream()
        .filter(link -> link.relation().equals("partOf"))
        .map(Link::target)
        .findFirst();
  }
}
