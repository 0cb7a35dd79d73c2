package org.myograph.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs that may be one, each with the best of its scores; at last each concept is in one pair. */
final class Candidates {
  /** A pair of IRIs. */
  record Pair(String subject, String object) {}

  /** How likely a pair is one, and by what. */
  record Score(double value, String justification) {}

  private static final Comparator<Map.Entry<Pair, Score>> BEST_FIRST =
      Comparator.comparing((Map.Entry<Pair, Score> entry) -> -entry.getValue().value())
          .thenComparing(entry -> entry.getKey().subject())
          .thenComparing(entry -> entry.getKey().object());

  private final Map<Pair, Score> scores = new HashMap<>();

  void add(Concept subject, Concept object, double value, String justification) {
    scores.merge(
        new Pair(subject.iri(), object.iri()),
        new Score(value, justification),
        (one, other) -> one.value() >= other.value() ? one : other);
  }

  Map<Pair, Score> all() {
    return scores;
  }

  /** Takes the likeliest pair again and again, and with it all others of its concepts away. */
  List<Map.Entry<Pair, Score>> oneToOne() {
    List<Map.Entry<Pair, Score>> sorted = new ArrayList<>(scores.entrySet());
    sorted.sort(BEST_FIRST);
    Set<String> taken = new HashSet<>();
    return sorted.stream()
        .filter(
            entry -> {
              Pair pair = entry.getKey();
              boolean free = !taken.contains(pair.subject()) && !taken.contains(pair.object());
              if (free) {
                taken.add(pair.subject());
                taken.add(pair.object());
              }
              return free;
            })
        .toList();
  }
}
