package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import org.myograph.mention.ByStem;
import org.myograph.mention.Derived;
import org.myograph.mention.Line;
import org.myograph.mention.Page;
import org.myograph.mention.Phrase;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/** Finds what is said to be harmed: after "the tendon is torn" a tear is one of the tendon. */
final class Harms {
  private static final int MOST_ADVERBS = 2;

  private final Page page;
  private final ByStem<String> participles;

  /**
   * @param participles names of harms by the number of the stem that tells of them
   */
  Harms(Page page, ByStem<String> participles) {
    this.page = page;
    this.participles = participles;
  }

  /** The participles that the ontology lists, each with the harm that it tells of. */
  static ByStem<String> participles(Vocabulary vocabulary) {
    ByStem<String> participles = new ByStem<>();
    for (String pair : vocabulary.list("harmParticiple")) {
      int space = pair.indexOf(' ');
      participles.made(
          Stem.number(Stem.of(pair.substring(0, space))), () -> pair.substring(space + 1));
    }
    return participles;
  }

  /** The harms of which a sentence tells by "is torn" and its like. */
  List<Term> told(Line line, Clauses clauses) {
    if (!line.hasAny(WordList.BE)) {
      return List.of();
    }
    List<Term> told = new ArrayList<>();
    for (int at = 1; at < line.size(); at++) {
      String name = participles.get(line.number(at));
      Phrase harmed = name == null || !isPassive(line, at) ? null : clauses.subject(at);
      if (harmed != null) {
        page.meanings(name).stream()
            .findFirst()
            .ifPresent(harm -> harmed.terms().forEach(term -> told.add(special(harm, term))));
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

  private Term special(Term harm, Term harmed) {
    String label = harmed.label() + " " + harm.label();
    return page.meanings(label).stream().findFirst().orElseGet(() -> Derived.special(label, harm));
  }
}
