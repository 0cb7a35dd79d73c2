package org.myograph.mention;

import java.util.List;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/** The condition that a paragraph is about, as its heading and its sentences tell. */
final class ParagraphTopic {
  private final Vocabulary vocabulary;
  private final boolean turns;
  private List<Term> terms = List.of();

  /** Whether the section's heading names the condition that it is about. */
  private boolean titled;

  /** Whether it is not a heading that titles the paragraph, but its first sentence. */
  private boolean titledAlone;

  /** Whether the section lists conditions, and so is about none of them. */
  private boolean listing;

  /** The stem of the last word of the section's heading. */
  private String heading = "";

  /**
   * @param turns whether its sentences tell it too: on the page of a condition they do not
   */
  ParagraphTopic(Vocabulary vocabulary, boolean turns) {
    this.vocabulary = vocabulary;
    this.turns = turns;
  }

  /** The condition; empty if it is about none. */
  List<Term> terms() {
    return terms;
  }

  boolean isTitled() {
    return titled;
  }

  /** Whether it is of a kind, and no mere name. */
  boolean isKnown(String kind) {
    return terms.stream()
        .anyMatch(
            term -> term.status() != Term.Status.PROVISIONAL && vocabulary.isA(term.kind(), kind));
  }

  /**
   * Begins a section.
   *
   * @param title its heading, which tells by its last word what harm it is about
   * @param about the condition that its heading names, if any
   */
  void beginSection(String title, List<Term> about) {
    heading = title.isEmpty() ? "" : lastStem(title);
    terms = about.stream().filter(term -> !vocabulary.isHead(term)).toList();
    titled = !terms.isEmpty();
  }

  /** Begins a paragraph, which a title of the one before does not hold for. */
  void beginParagraph() {
    if (titledAlone) {
      beginSection("", List.of());
      titledAlone = false;
    }
  }

  /** Takes a sentence that only names a condition for the title of its paragraph. */
  void title(Term condition) {
    beginSection(condition.label(), List.of(condition));
    titledAlone = true;
  }

  void listing(boolean conditions) {
    listing = conditions;
  }

  /** Goes on with what a heading named, until a sentence begins with another condition. */
  void leaveHeading() {
    heading = "";
    titled = false;
  }

  /** Turns back to a condition. */
  void stayWith(List<Term> about) {
    terms = about;
  }

  /** Is a condition, unless it is another already. */
  void mayBe(Term term) {
    if (terms.isEmpty() && canTurnTo(term)) {
      terms = List.of(term);
    }
  }

  /**
   * Turns to what its heading announces, or else to what a sentence begins with.
   *
   * @param first whether the sentence begins with it
   * @param opens whether the sentence is the first of its paragraph
   */
  void turnTo(Term term, boolean first, boolean opens) {
    if (!first && heading.isEmpty() || !canTurnTo(term) || isHeldFrom(term)) {
      return;
    }
    boolean asAnnounced = isAnnounced(term);
    if (first
        ? opens && !isOfSame(term) || asAnnounced || !isAnnounced()
        : asAnnounced && !isAnnounced()) {
      terms = List.of(term);
    }
  }

  /** Turns to what a sentence that names no other condition gives a name to. */
  void introduce(Term term) {
    if (canTurnTo(term) && !titled) {
      terms = List.of(term);
    }
  }

  /** Whether it is a condition whose name tells what is harmed, as "tear" alone does not. */
  private boolean canTurnTo(Term term) {
    return turns && !listing && vocabulary.isA(term, Kinds.CONDITION) && !vocabulary.isHead(term);
  }

  /** Whether a paragraph that has its topic does not turn to a condition that a sentence names. */
  private boolean isHeldFrom(Term term) {
    return titled && !isCaseOf(term, terms.get(0)) || !terms.isEmpty() && isEffect(term);
  }

  /** Whether the name of a condition has the words of another, or at least its harm. */
  private boolean isCaseOf(Term term, Term other) {
    boolean sameHarm =
        isAnnounced(term)
            && vocabulary.headNouns().keySet().stream().noneMatch(h -> Stem.of(h).equals(heading));
    return sameHarm || term.label().contains(other.label());
  }

  /** Whether it is another harm of the structure that the paragraph tells of. */
  private boolean isOfSame(Term term) {
    return terms.stream()
        .flatMap(other -> other.links().stream())
        .anyMatch(
            link -> term.links().stream().anyMatch(own -> own.target().equals(link.target())));
  }

  /** "Paralysis of the muscle" is what comes of the palsy of its nerve that is spoken of. */
  private boolean isEffect(Term term) {
    for (Term.Link link : term.links()) {
      boolean ofNerve = link.target().kind().equals("Nerve");
      boolean same = terms.stream().flatMap(t -> t.links().stream()).anyMatch(link::equals);
      if (ofNerve && same || !ofNerve && vocabulary.list("effect").contains(lastWord(term))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the paragraph is about what its heading announces. */
  private boolean isAnnounced() {
    for (Term term : terms) {
      if (isAnnounced(term)) {
        return true;
      }
    }
    return false;
  }

  private static String lastWord(Term term) {
    return term.label().substring(term.label().lastIndexOf(' ') + 1);
  }

  private boolean isAnnounced(Term term) {
    return !heading.isEmpty() && lastStem(term.label()).equals(heading);
  }

  private static String lastStem(String words) {
    return Stem.of(words.substring(words.lastIndexOf(' ') + 1));
  }
}
