package org.myograph.review;

import java.util.List;
import java.util.Locale;
import org.myograph.ontology.Term;

/**
 * Something that a person should look at.
 *
 * @param message without the quote
 * @param things that it is about, as far as they are named in an article
 * @param against the other place, if two disagree
 */
public record Finding(
    Severity severity,
    Kind kind,
    Where where,
    String message,
    List<Term> things,
    List<Where> against) {
  public Finding {
    things = List.copyOf(things);
    against = List.copyOf(against);
  }

  Finding(Severity severity, Kind kind, Where where, String message) {
    this(severity, kind, where, message, List.of(), List.of());
  }

  Finding about(List<Term> terms) {
    return new Finding(severity, kind, where, message, terms, against);
  }

  Finding against(Where other) {
    return new Finding(severity, kind, where, message, things, List.of(other));
  }

  /** How much a finding matters, the most first. */
  public enum Severity {
    /** Something is wrong. */
    ERROR,
    /** Something is unread, unknown or contradicted. */
    WARN,
    /** Something may be wanted or not. */
    INFO;

    /** The name that users read. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What was looked for. */
  public enum Kind {
    /** A fault of the ontology. */
    ONTOLOGY,
    /** Evidence of a build that is not as the shapes want it. */
    EVIDENCE,
    /** A source that changed since it was built, or cannot be read again. */
    SOURCE,
    /** What was odd in the text of a source. */
    REMARK,
    /** A box line from which nothing was read. */
    UNREAD_LINE,
    /** A name that nobody knows where a thing of a known kind is told. */
    UNKNOWN_NAME,
    /** The same is said and denied. */
    DENIED,
    /** Two articles say different things of the same. */
    ARTICLES_DIFFER,
    /** The box and the prose say different things. */
    BOX_DIFFERS,
    /** A partner that does not name its partner. */
    ONE_SIDED,
    /** A sentence from which nothing was read though it names two or more known things. */
    UNREAD_SENTENCE,
    /** A box line or sentence that names more than what was read from it. */
    PARTLY_READ,
    /** A box line without a value. */
    EMPTY_LINE,
    /** Box lines that pages of this kind have and this one has not. */
    MISSING_LINE,
    /** A box line whose label no relation reads. */
    UNUSED_LABEL;

    /** As it is printed: "unread-line". */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
