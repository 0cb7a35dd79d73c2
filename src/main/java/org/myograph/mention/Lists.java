package org.myograph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myograph.ontology.Term;

/**
 * The like things that a sentence or the one before it names: what "the former" and "both" mean.
 * They are put together when that is asked for, which is seldom.
 */
final class Lists {
  private List<List<Mention>> before = new ArrayList<>();
  private List<List<Mention>> now = new ArrayList<>();

  /** Takes note of things that are named together. */
  void named(List<Mention> mentions) {
    now.add(mentions);
  }

  void endSentence() {
    List<List<Mention>> free = before;
    free.clear();
    before = now;
    now = free;
  }

  /** Lists of at least two things of one kind: those of this sentence first. */
  List<List<Term>> recent() {
    List<List<Term>> recent = new ArrayList<>(several(now));
    recent.addAll(several(before));
    return recent;
  }

  /** Of each kind the last things that are named together, else all that are named. */
  private static List<List<Term>> several(List<List<Mention>> named) {
    Map<String, List<Term>> together = new HashMap<>();
    Map<String, List<Term>> apart = new LinkedHashMap<>();
    for (List<Mention> mentions : named) {
      List<Term> terms = new ArrayList<>(mentions.size());
      boolean oneKind = true;
      for (Mention mention : mentions) {
        Term term = mention.term();
        add(term, terms);
        add(term, apart.computeIfAbsent(term.kind(), any -> new ArrayList<>(1)));
        oneKind &= term.kind().equals(terms.get(0).kind());
      }
      if (terms.size() > 1 && oneKind) {
        together.put(terms.get(0).kind(), terms);
      }
    }
    apart.putAll(together);
    return apart.values().stream().filter(terms -> terms.size() > 1).toList();
  }

  private static void add(Term term, List<Term> terms) {
    if (!terms.contains(term)) {
      terms.add(term);
    }
  }
}
