package org.myograph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Term;

/**
 * Tells the branches of roots from the roots: "the L4 and L5 dorsal rami", "ventral ramus of S2".
 */
final class Rami {
  private static final Set<String> NERVE = Kinds.of("Nerve");

  private final Place place;
  private final Line line;

  Rami(Place place) {
    this.place = place;
    this.line = place.line();
  }

  /** "the L4 medial branch" is a nerve that no name covers, and not the root. */
  boolean isOther(List<Levels> ranges) {
    int at = ranges.isEmpty() ? line.size() : ranges.get(ranges.size() - 1).to();
    return line.length(WordList.POSITIONAL, at) == 1 && line.has(WordList.APPOSITIVE, at + 1);
  }

  /** "the L4 and L5 dorsal rami": branches of the roots; empty if none are named behind them. */
  List<Mention> of(List<Levels> ranges) {
    int at = ranges.get(ranges.size() - 1).to();
    boolean alone = at >= line.size() || line.kindWord(at) > at;
    Lexicon.Match name = alone ? null : place.match(at);
    if (name == null || !place.isA(name.terms().get(0), NERVE)) {
      return List.of();
    }
    Term branch = name.terms().get(0);
    List<Mention> branches = new ArrayList<>();
    for (Levels levels : ranges) {
      for (String level : levels.each()) {
        List<Term> root = place.page().meaningsOfWord(level);
        if (!root.isEmpty()) {
          List<Term> meant = new ArrayList<>(branch(branch, root.get(0)));
          meant.addAll(root);
          branches.add(new Mention(levels.from(), name.to(), meant, "", ""));
        }
      }
    }
    return List.copyOf(branches);
  }

  private List<Term> branch(Term branch, Term root) {
    for (String name : branch.names()) {
      List<Term> known = place.meanings(name + " of " + root.label());
      if (!known.isEmpty()) {
        return known;
      }
    }
    return List.of(Derived.branch(branch, root));
  }

  /** "ventral rami of C5 and C6": nerves, or the roots that they come from. */
  List<Mention> withRoots(List<Mention> names) {
    if (!line.token(names.get(0).to() - 1).spelling().isLevel()
        || !place.isA(names.get(0), NERVE)) {
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
