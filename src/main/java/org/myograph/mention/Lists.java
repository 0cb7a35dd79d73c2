package org.myograph.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myograph.ontology.Term;

/**
 * The like things that a sentence or the one before it names: what "the former" and "both" mean.
 */
final class Lists {
  /** Things of a kind that are named together, and those that are only named in one sentence. */
  private record Named(Map<String, List<Term>> together, Map<String, List<Term>> apart) {
    Named() {
      this(new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    private List<Term> of(String kind) {
      return together.getOrDefault(kind, apart.get(kind));
    }

    private List<List<Term>> several() {
      return apart.keySet().stream().map(this::of).filter(terms -> terms.size() > 1).toList();
    }
  }

  private Named before = new Named();
  private Named now = new Named();

  /** Takes note of things that are named together. */
  void named(List<Mention> mentions) {
    List<Term> terms = mentions.stream().map(Mention::term).distinct().toList();
    for (Term term : terms) {
      List<Term> alike = now.apart().computeIfAbsent(term.kind(), any -> new ArrayList<>());
      if (!alike.contains(term)) {
        alike.add(term);
      }
    }
    boolean like = terms.stream().map(Term::kind).distinct().count() == 1;
    if (terms.size() > 1 && like) {
      now.together().put(terms.get(0).kind(), terms);
    }
  }

  void endSentence() {
    before = now;
    now = new Named();
  }

  /** Lists of at least two things of one kind: those of this sentence first. */
  List<List<Term>> recent() {
    List<List<Term>> recent = new ArrayList<>(now.several());
    recent.addAll(before.several());
    return recent;
  }
}
