package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import org.myograph.mention.Mention;
import org.myograph.statement.Roles.Role;

/** Gives "together with X" what the subject does, or where it arises. */
final class Companions {
  private final Clauses clauses;
  private final List<Draft> drafts;

  Companions(Clauses clauses, List<Draft> drafts) {
    this.clauses = clauses;
    this.drafts = drafts;
  }

  /** What follows for the companions of one sentence, and what is no partnership after all. */
  List<Draft> shared(List<Binding> companions) {
    if (companions.isEmpty()) {
      return drafts;
    }
    List<Draft> all = new ArrayList<>(drafts);
    for (Binding binding : companions) {
      boolean acts = false;
      boolean attaches = false;
      for (Draft draft : drafts) {
        acts |= isAction(draft, binding);
        attaches |= draft.relation().plays(Role.ATTACHMENT_RELATION);
      }
      if (acts || attaches) {
        nearest(shared(binding, acts), binding.at()).forEach(draft -> give(draft, binding, all));
      }
      List<Draft> suffers =
          acts || attaches
              ? List.of()
              : drafts.stream().filter(draft -> isObject(draft, binding)).toList();
      suffers.forEach(
          draft -> binding.objects().forEach(other -> all.add(draft.about(other.term()))));
      if (!acts && attaches || !suffers.isEmpty()) {
        all.removeIf(d -> d.at() == binding.said() && d.cue().equals(binding.cue().text()));
      }
    }
    return all;
  }

  private static void give(Draft draft, Binding binding, List<Draft> all) {
    String note = "with " + draft.subject().term().label();
    binding.objects().forEach(companion -> all.add(draft.of(companion, note)));
  }

  private static boolean isAction(Draft draft, Binding binding) {
    return draft.relation().name().equals(binding.cue().shared()) && isSubject(draft, binding);
  }

  /** What the subject does, or else where it arises. */
  private List<Draft> shared(Binding binding, boolean acts) {
    List<Draft> shared = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean counts =
          acts
              ? isAction(draft, binding)
              : draft.relation().plays(Role.ATTACHMENT_RELATION) && isSubject(draft, binding);
      if (counts) {
        shared.add(draft);
      }
    }
    return shared;
  }

  /** "paralyzes X along with Y": Y suffers what X suffers. */
  private static boolean isObject(Draft draft, Binding binding) {
    return binding.subjects().stream()
        .anyMatch(m -> m.to() == binding.at() && m.term().equals(draft.object()));
  }

  private static boolean isSubject(Draft draft, Binding binding) {
    for (Mention subject : binding.subjects()) {
      if (subject.term().equals(draft.subject().term())) {
        return true;
      }
    }
    return false;
  }

  /**
   * "flexes the elbow and works with X to turn the forearm": X does what comes after it, and what
   * is said in its own part of the sentence rather than in the next.
   */
  private List<Draft> nearest(List<Draft> shared, int at) {
    List<Draft> near = shared.stream().filter(draft -> clauses.near(draft.at(), at)).toList();
    List<Draft> here = near.stream().filter(draft -> clauses.samePart(draft.at(), at)).toList();
    List<Draft> told = here.isEmpty() ? near : here;
    List<Draft> after = told.stream().filter(draft -> draft.at() > at).toList();
    return after.isEmpty() ? told : after;
  }
}
