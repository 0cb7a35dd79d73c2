package org.myograph.mention;

import java.util.List;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/**
 * The harm of the nerve that a page is about: of it is told what stands below headings such as
 * "Treatment", for a nerve is treated of nothing. On other pages there is none.
 */
public final class NerveHarm {
  private final Vocabulary vocabulary;
  private final Term topic;
  private final boolean ofNerve;
  private List<Term> last = List.of();
  private boolean told;

  NerveHarm(Vocabulary vocabulary, Term topic) {
    this.vocabulary = vocabulary;
    this.topic = topic;
    this.ofNerve = vocabulary.isA(topic, Kinds.NERVE);
  }

  /** That which was named last; empty if none was, or nothing is told of it here. */
  List<Term> terms() {
    return told ? last : List.of();
  }

  /** Takes note of a thing, if it is a harm of the nerve. */
  public void named(Term term) {
    if (ofNerve
        && vocabulary.isA(term, Kinds.CONDITION)
        && term.links().stream().anyMatch(link -> link.target().equals(topic))) {
      last = List.of(term);
    }
  }

  /** Tells whether the headings of a section stand for what is told of a disorder. */
  public void told(boolean ofDisorder) {
    told = ofDisorder;
  }

  /** Begins a section that tells of something else, until a harm is named again. */
  public void end() {
    last = List.of();
  }
}
