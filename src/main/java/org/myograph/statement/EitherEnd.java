package org.myograph.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
  /** Of a muscle at one end; a page that names more is not read for sense. */
  private static final int MOST = 64;

  private final Set<String> verbs;
  private final Optional<Bond> origin;
  private final Stated stated;

  /** What each muscle was told to be attached to, by muscle and relation. */
  private final Map<Term, Map<String, Set<Term>>> ends = new HashMap<>();

  /** So many statements are among them. */
  private int noted;

  EitherEnd(Vocabulary vocabulary, Roles roles, Stated stated) {
    this.verbs = new HashSet<>(vocabulary.list("eitherEnd"));
    this.origin = roles.relation(Role.ORIGIN_RELATION);
    this.stated = stated;
  }

  /** Some drafts of a sentence, those for origins that were told as such before. */
  List<Draft> settled(List<Draft> drafts) {
    noteStated();
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

  private void noteStated() {
    for (; noted < stated.statements().size(); noted++) {
      Statement statement = stated.statements().get(noted);
      if (statement.certainty() != Certainty.NEGATED) {
        ends.computeIfAbsent(statement.subject(), any -> new HashMap<>())
            .computeIfAbsent(statement.relation(), any -> new LinkedHashSet<>())
            .add(statement.object());
      }
    }
  }

  /** Whether the muscle was told to have this end on the thing, on a part or on the whole of it. */
  private boolean isStated(Draft draft, Bond relation) {
    Term object = draft.object();
    return ends
        .getOrDefault(draft.subject().term(), Map.of())
        .getOrDefault(relation.name(), Set.of())
        .stream()
        .limit(MOST)
        .anyMatch(end -> isPart(end, object) || isPart(object, end));
  }

  /** Parts of bones are named with their bone: "superior border of scapula". */
  private static boolean isPart(Term part, Term whole) {
    return part.equals(whole) || part.label().endsWith(" of " + whole.label());
  }
}
