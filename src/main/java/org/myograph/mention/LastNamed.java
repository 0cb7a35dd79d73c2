package org.myograph.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/** What a page named last of each kind. */
final class LastNamed {
  private final Vocabulary vocabulary;

  /** Of each kind one thing, the latest at the end. */
  private final List<Term> lastOfKind = new ArrayList<>();

  /** The kinds of what the sentence has named so far. */
  private final Set<String> kindsHere = new HashSet<>();

  LastNamed(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void endSentence() {
    kindsHere.clear();
  }

  /**
   * Takes note of a thing.
   *
   * @param placed whether it only tells where another of the sentence is
   */
  void named(Term term, boolean placed) {
    if (!placed || !isHere(term.kind())) {
      keepLast(term);
      kindsHere.add(term.kind());
    }
  }

  /** Whether the sentence has named a thing of like kind. */
  private boolean isHere(String kind) {
    return kindsHere.contains(kind)
        || kindsHere.stream().anyMatch(k -> vocabulary.isA(k, kind) || vocabulary.isA(kind, k));
  }

  /** Puts a thing behind those of other kinds, instead of the last of its kind. */
  private void keepLast(Term term) {
    int before = lastOfKind.size() - 1;
    while (before >= 0 && lastOfKind.get(before).kindNumber() != term.kindNumber()) {
      before--;
    }
    if (before >= 0) {
      lastOfKind.remove(before);
    }
    lastOfKind.add(term);
  }

  /** The last thing of a kind that was named. */
  List<Term> of(String kind) {
    return latest(term -> vocabulary.isA(term.kind(), kind));
  }

  /** The last thing of some kinds. */
  List<Term> of(Set<String> kinds) {
    return latest(term -> vocabulary.isA(term, kinds));
  }

  private List<Term> latest(Predicate<Term> fits) {
    for (int i = lastOfKind.size() - 1; i >= 0; i--) {
      if (fits.test(lastOfKind.get(i))) {
        return List.of(lastOfKind.get(i));
      }
    }
    return List.of();
  }
}
