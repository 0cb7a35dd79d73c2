package org.myograph.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
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

  /** Those that it is found in, each once. */
  public Stream<String> articles() {
    return Stream.concat(Stream.of(where), against.stream()).map(Where::article).distinct();
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
    ONTOLOGY("a fault of the ontology"),
    EVIDENCE("evidence of a build that is not as the shapes want it"),
    SOURCE("a source that changed since it was built, or cannot be read again"),
    REMARK("what was odd in the text of a source"),
    UNREAD_LINE("a box line from which nothing was read"),
    UNKNOWN_NAME("a name that nobody knows where a thing of a known kind is told"),
    DENIED("the same is said and denied"),
    ARTICLES_DIFFER("two articles say different things of the same"),
    BOX_DIFFERS("the box and the prose say different things"),
    ONE_SIDED("a partner that does not name its partner"),
    UNREAD_SENTENCE("a sentence that gave nothing though it names two or more known things"),
    PARTLY_READ("a box line or sentence that names more than what was read from it"),
    EMPTY_LINE("a box line without a value"),
    MISSING_LINE("box lines that pages of this kind have and this one has not"),
    UNUSED_LABEL("a box line whose label no relation reads");

    private static final Set<Kind> CONFLICTS =
        EnumSet.of(DENIED, ARTICLES_DIFFER, BOX_DIFFERS, ONE_SIDED);

    private static final Set<Kind> OUTSIDE = EnumSet.of(ONTOLOGY, EVIDENCE, SOURCE);

    private final String meaning;

    Kind(String meaning) {
      this.meaning = meaning;
    }

    /** What it is, in words. */
    public String meaning() {
      return meaning;
    }

    /** As it is printed: "unread-line". */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is about two places that do not say the same. */
    public boolean isConflict() {
      return CONFLICTS.contains(this);
    }

    /** Whether it is found in the articles as they were read, so that a build keeps it. */
    public boolean isInArticles() {
      return !OUTSIDE.contains(this);
    }
  }
}
