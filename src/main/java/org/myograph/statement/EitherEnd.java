package org.myograph.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;
import org.myograph.statement.Roles.Role;

/**
 * Tells at which end a muscle is attached where the verb does not: "attached to the scapula", of
 * which a border was told to be its origin.
 */
final class EitherEnd {
  private final Set<String> verbs;
  private final Optional<Bond> origin;
  private final Stated stated;

  EitherEnd(Vocabulary vocabulary, Roles roles, Stated stated) {
    this.verbs = new HashSet<>(vocabulary.list("eitherEnd"));
    this.origin = roles.relation(Role.ORIGIN_RELATION);
    this.stated = stated;
  }

  /** Some drafts of a sentence, those for origins that were told as such before. */
  List<Draft> settled(List<Draft> drafts) {
    List<Draft> settled = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      settled.add(isOrigin(draft) ? draft.by(origin.get()) : draft);
    }
    return settled;
  }

  private boolean isOrigin(Draft draft) {
    return origin.isPresent()
        && draft.relation().plays(Role.ATTACHMENT_RELATION)
        && !draft.relation().equals(origin.get())
        && Arrays.stream(draft.cue().split(" ")).anyMatch(verbs::contains)
        && isStated(draft, origin.get())
        && !isStated(draft, draft.relation());
  }

  /** Whether the muscle was told to have this end on the thing, on a part or on the whole of it. */
  private boolean isStated(Draft draft, Bond relation) {
    for (Statement statement : stated.statements()) {
      if (statement.relation().equals(relation.name())
          && statement.certainty() != Certainty.NEGATED
          && statement.subject().equals(draft.subject().term())
          && (isPart(statement.object(), draft.object())
              || isPart(draft.object(), statement.object()))) {
        return true;
      }
    }
    return false;
  }

  /** Parts of bones are named with their bone: "superior border of scapula". */
  private static boolean isPart(Term part, Term whole) {
    return part.equals(whole) || part.label().endsWith(" of " + whole.label());
  }
}
