package org.myograph.statement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Vocabulary;

/**
 * Relations that only join things of like kind, for an artery is a branch of no nerve, or that some
 * kinds are never the subject of.
 */
final class LikeKinds {
  private final Vocabulary vocabulary;

  /** By relation, the kinds of which both things must be. */
  private final Map<String, List<Set<String>>> families;

  /** By relation, kinds of which its subject never is. */
  private final Map<String, List<Set<String>>> notSubjects;

  LikeKinds(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.families = kinds("likeKinds");
    this.notSubjects = kinds("notSubject");
  }

  private Map<String, List<Set<String>>> kinds(String list) {
    return vocabulary.list(list).stream()
        .map(entry -> entry.split(" "))
        .collect(
            Collectors.groupingBy(
                words -> words[0],
                HashMap::new,
                Collectors.mapping(
                    words -> Kinds.of(Arrays.copyOfRange(words, 1, words.length)),
                    Collectors.toList())));
  }

  /** Whether the things of a statement are as like as its relation asks. */
  boolean fit(Statement statement) {
    for (Set<String> not : notSubjects.getOrDefault(statement.relation(), List.of())) {
      if (vocabulary.isA(statement.subject(), not)) {
        return false;
      }
    }
    List<Set<String>> some = families.get(statement.relation());
    return some == null
        || some.stream()
            .anyMatch(
                family ->
                    Stream.of(statement.subject(), statement.object())
                        .allMatch(term -> vocabulary.isA(term, family)));
  }
}
