package org.myograph.mention;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.myograph.mention.Forms.Compiled;
import org.myograph.ontology.Term;

/** The special cases that name patterns make of things of the ontology, each worked out once. */
final class Cases {
  private record Case(Compiled pattern, Term head, Term filler) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Case same
          && same.pattern == pattern
          && same.head.equals(head)
          && same.filler.equals(filler);
    }

    @Override
    public int hashCode() {
      return 31 * head.hashCode() + filler.hashCode();
    }
  }

  private static final int MOST = 20_000;

  private final Lexicon lexicon;
  private final Attributive attributive;
  private final Map<Case, List<Term>> known = new ConcurrentHashMap<>();

  Cases(Lexicon lexicon, Attributive attributive) {
    this.lexicon = lexicon;
    this.attributive = attributive;
  }

  /** What a case is; a new term if the ontology does not list it. */
  List<Term> of(Compiled pattern, Term head, Term filler, String adjectives) {
    if (!adjectives.isEmpty() || filler.status() != Term.Status.REFERENCE) {
      return made(pattern, head, filler, adjectives);
    }
    Case here = new Case(pattern, head, filler);
    List<Term> found = known.get(here);
    if (found == null) {
      found = made(pattern, head, filler, adjectives);
      if (known.size() < MOST) {
        known.put(here, found);
      }
    }
    return found;
  }

  private List<Term> made(Compiled pattern, Term head, Term filler, String adjectives) {
    String label = pattern.label(filler, attributive.name(filler), head.label(), adjectives);
    List<Term> listed = lexicon.meanings(Tokens.numbers(label));
    return listed.isEmpty() ? List.of(Derived.special(label, head)) : listed;
  }
}
