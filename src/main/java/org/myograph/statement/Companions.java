package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
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
      boolean acts = drafts.stream().anyMatch(draft -> isAction(draft, binding));
      boolean attaches = drafts.stream().anyMatch(Companions::isAttachment);
      List<Draft> shared =
          drafts.stream()
              .filter(draft -> acts ? isAction(draft, binding) : isAttachment(draft))
              .filter(draft -> isSubject(draft, binding))
              .toList();
      nearest(shared, binding.at()).forEach(draft -> give(draft, binding, all));
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

  private static boolean isAttachment(Draft draft) {
    return draft.relation().plays(Role.ATTACHMENT_RELATION);
  }

  /** "paralyzes X along with Y": Y suffers what X suffers. */
  private static boolean isObject(Draft draft, Binding binding) {
    return binding.subjects().stream()
        .anyMatch(m -> m.to() == binding.at() && m.term().equals(draft.object()));
  }

  private static boolean isSubject(Draft draft, Binding binding) {
    return binding.subjects().stream().anyMatch(m -> m.term().equals(draft.subject().term()));
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
