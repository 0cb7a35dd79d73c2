package org.myograph.mention;

import java.util.ArrayList;
import java.util.List;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Term;

/**
 * Reads nerves with the roots that they come from: "the L4 and L5 dorsal rami", "ventral ramus of
 * S2".
 */
final class Rami {
  private final Place place;
  private final Line line;

  Rami(Place place) {
    this.place = place;
    this.line = place.line();
  }

  /**
   * "the L4 and L5 dorsal rami", "the L5 and S1 tibial nerve": what is named behind roots, with the
   * roots; empty if no nerve is.
   */
  List<Mention> of(List<Levels> ranges) {
    int at = ranges.get(ranges.size() - 1).to();
    boolean alone = at >= line.size() || line.kindWord(at) > at;
    Lexicon.Match name = alone ? null : place.match(at);
    if (name == null || !place.isA(name.terms().get(0), Kinds.NERVE)) {
      return List.of();
    }
    Term nerve = name.terms().get(0);
    List<Mention> nerves = new ArrayList<>();
    for (Levels levels : ranges) {
      for (String level : levels.each()) {
        List<Term> root = place.page().meaningsOfWord(level);
        if (!root.isEmpty()) {
          List<Term> meant = new ArrayList<>(ofRoot(nerve, root.get(0)));
          meant.addAll(root);
          nerves.add(new Mention(levels.from(), name.to(), meant, "", ""));
        }
      }
    }
    return List.copyOf(nerves);
  }

  /** The ramus of a root that names cover; any other nerve is the same for all its roots. */
  private List<Term> ofRoot(Term nerve, Term root) {
    for (String name : nerve.names()) {
      List<Term> known = place.meanings(name + " of " + root.label());
      if (!known.isEmpty()) {
        return known;
      }
    }
    return List.of(nerve);
  }

  /** "ventral rami of C5 and C6": nerves, or the roots that they come from. */
  List<Mention> withRoots(List<Mention> names) {
    if (!line.token(names.get(0).to() - 1).spelling().isLevel()
        || !place.isA(names.get(0), Kinds.NERVE)) {
      return names;
    }
    List<Mention> all = new ArrayList<>(names.size());
    for (Mention name : names) {
      List<Term> terms = new ArrayList<>(name.terms());
      terms.addAll(root(name.term()));
      all.add(name.with(terms));
    }
    return List.copyOf(all);
  }

  /** "S2" of "ventral ramus of S2" */
  private List<Term> root(Term ramus) {
    for (String name : ramus.names()) {
      String last = name.substring(name.lastIndexOf(' ') + 1);
      if (Spelling.of(last).isLevel()) {
        return place.page().meaningsOfWord(last);
      }
    }
    return List.of();
  }
}
