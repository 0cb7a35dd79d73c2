package org.myograph.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.myograph.mention.Line;
import org.myograph.mention.WordList;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Term;
import org.myograph.statement.Roles.Role;

/** Looks over what a sentence seems to state, once all of it is read. */
final class Revision {
  private final Setting setting;
  private final Clauses clauses;
  private final Scope scope;

  Revision(Setting setting, Clauses clauses, Scope scope) {
    this.setting = setting;
    this.clauses = clauses;
    this.scope = scope;
  }

  /** What of it is stated, some the other way round. */
  List<Draft> of(List<Draft> drafts) {
    boolean roots = false;
    for (Draft draft : drafts) {
      roots |= draft.relation().plays(Role.ROOT_RELATION);
    }
    List<Draft> all = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      boolean said = !isOfBranch(draft) && (!roots || !isOfRoot(draft, drafts));
      if (said && !scope.isSupposed(draft.at())) {
        all.add(ofTopic(draft));
      }
    }
    return all;
  }

  /**
   * "A branch of the nerve contains fibers of S1": neither of that nerve, nor what it comes from.
   */
  private boolean isOfBranch(Draft draft) {
    Line line = setting.line();
    int from = line.determiner(draft.subject().from());
    boolean branch = line.has(WordList.APPOSITIVE, from) && draft.subject().to() > from;
    return branch && (draft.relation().plays(Role.ROOT_RELATION) || isOfOneKind(draft));
  }

  /** "its fibers come from C5 and C6": a nerve of several roots is a branch of none of them. */
  private static boolean isOfRoot(Draft draft, List<Draft> drafts) {
    if (draft.relation().plays(Role.ROOT_RELATION)) {
      return false;
    }
    Set<Term> roots = new HashSet<>();
    boolean ramus = false;
    for (Draft other : drafts) {
      if (other.relation().plays(Role.ROOT_RELATION)
          && other.subject().term().equals(draft.subject().term())) {
        roots.add(other.object());
        ramus |= other.at() == draft.at() && isOfOneKind(draft);
      }
    }
    return ramus || roots.size() > 1 && roots.contains(draft.object());
  }

  /** "The nerve comes from the ventral rami of C5": a nerve from nerves. */
  private static boolean isOfOneKind(Draft draft) {
    return draft.subject().term().kind().equals(draft.object().kind());
  }

  /**
   * "the bursa, which lies over it": a layer in passing is told of the topic, the other way; but
   * "the nerve, which passes beneath it" tells of the nerve's course.
   */
  private Draft ofTopic(Draft draft) {
    Relation relation = draft.relation().relation();
    boolean turns =
        draft.relation().plays(Role.LAYER_RELATION)
            && !relation.inverse().isEmpty()
            && clauses.isRelative(draft.at())
            && draft.object().equals(setting.discourse().topic())
            && !setting.fits(draft.subject().term(), Kinds.COURSED);
    return turns ? draft.turned(setting.inverse(relation)) : draft;
  }
}
