package org.myograph.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.myograph.mention.Derived;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Page;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/** Finds what is said to be harmed: after "the tendon is torn" a tear is one of the tendon. */
final class Harms {
  private static final int MOST_ADVERBS = 2;

  private final Page page;

  /** By the number of the stem of the participle that tells of it. */
  private final Map<Integer, Term> harms = new HashMap<>();

  Harms(Vocabulary vocabulary, Page page) {
    this.page = page;
    for (String pair : vocabulary.list("harmParticiple")) {
      int space = pair.indexOf(' ');
      page.meanings(pair.substring(space + 1)).stream()
          .findFirst()
          .ifPresent(harm -> harms.put(Stem.number(Stem.of(pair.substring(0, space))), harm));
    }
  }

  /** The harms of which a sentence tells by "is torn" and its like. */
  List<Term> told(Line line, Clauses clauses) {
    List<Term> told = new ArrayList<>();
    for (int at = 1; at < line.size(); at++) {
      Term harm = harms.get(line.token(at).number());
      if (harm != null && isPassive(line, at)) {
        clauses.subject(at).stream()
            .flatMap(subject -> subject.mentions().stream())
            .forEach(harmed -> told.add(special(harm, harmed)));
      }
    }
    return told;
  }

  private static boolean isPassive(Line line, int at) {
    int before = at - 1;
    while (before > at - 1 - MOST_ADVERBS && before > 0 && !line.has(WordList.BE, before)) {
      before--;
    }
    return line.has(WordList.BE, before);
  }

  private Term special(Term harm, Mention harmed) {
    String label = harmed.term().label() + " " + harm.label();
    return page.meanings(label).stream().findFirst().orElseGet(() -> Derived.special(label, harm));
  }
}
