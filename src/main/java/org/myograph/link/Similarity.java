package org.myograph.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myograph.link.Concept.Name;

/**
 * How much two names say the same: words weigh by how rare they are, one that only names what the
 * concept is a kind or a part of weighs little ("heart left ventricle"), and words that differ in
 * their ending alone are the same ("abdomen muscle", "abdominal muscle"). The last words must
 * agree, or one of them name a kind of the other's concept ("molar", "molar tooth").
 */
final class Similarity {
  /** What a word weighs that only names the surroundings; a judgement. */
  private static final double OF_SURROUNDINGS = 0.1;

  private static final int SHORTEST_ROOT = 4;
  private static final double SHARE_OF_ROOT = 0.55;

  private final NameForms forms;
  private final Map<String, Integer> frequencies = new HashMap<>();
  private final Map<String, Set<String>> surroundings = new HashMap<>();
  private final int concepts;

  Similarity(NameForms forms, Terminology... all) {
    this.forms = forms;
    int number = 0;
    for (Terminology each : all) {
      number += each.concepts().size();
      for (Concept concept : each.concepts().values()) {
        words(Stream.of(concept)).forEach(word -> frequencies.merge(word, 1, Integer::sum));
        Set<Concept> around = new HashSet<>(each.around(concept));
        around.remove(concept);
        surroundings.put(concept.iri(), words(around.stream()));
      }
    }
    concepts = number;
  }

  private Set<String> words(Stream<Concept> all) {
    return all.flatMap(concept -> concept.names().stream())
        .flatMap(name -> forms.words(name.text()).stream())
        .collect(Collectors.toSet());
  }

  /** The best of any two names, from 0 to 1. */
  double of(Concept one, Concept other) {
    double best = 0;
    for (Name name : one.names()) {
      for (Name its : other.names()) {
        List<String> words = forms.words(name.text());
        List<String> theirs = forms.words(its.text());
        if (best < name.trust() * its.trust() && agrees(words, theirs, one, other)) {
          best = Math.max(best, name.trust() * its.trust() * shared(words, theirs, one, other));
        }
      }
    }
    return best;
  }

  private boolean agrees(List<String> words, List<String> theirs, Concept one, Concept other) {
    return theirs.stream().anyMatch(word -> isSame(head(words), word))
        ? words.stream().anyMatch(word -> isSame(word, head(theirs)))
            || around(one).contains(head(theirs))
        : around(other).contains(head(words))
            && words.stream().anyMatch(word -> isSame(word, head(theirs)));
  }

  private static String head(List<String> words) {
    return words.get(words.size() - 1);
  }

  private Set<String> around(Concept concept) {
    return surroundings.getOrDefault(concept.iri(), Set.of());
  }

  private double shared(List<String> words, List<String> theirs, Concept one, Concept other) {
    List<String> rest = new ArrayList<>(theirs);
    double shared = 0;
    double missing = 0;
    for (String word : words) {
      String same = rest.stream().filter(each -> isSame(word, each)).findFirst().orElse("");
      if (rest.remove(same)) {
        shared += Math.min(weight(word), weight(same));
      } else {
        missing += weight(word, one, other);
      }
    }
    for (String word : rest) {
      missing += weight(word, one, other);
    }
    return shared / (shared + missing + Double.MIN_NORMAL);
  }

  private double weight(String word, Concept one, Concept other) {
    boolean surrounds = around(one).contains(word) || around(other).contains(word);
    return weight(word) * (surrounds ? OF_SURROUNDINGS : 1);
  }

  private double weight(String word) {
    return Math.log((double) concepts / (1 + frequencies.getOrDefault(word, 0))) + 1;
  }

  /** Whether words differ at most in their ending. */
  static boolean isSame(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int same = 0;
    int shorter = Math.min(one.length(), other.length());
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same >= SHORTEST_ROOT
        && same >= SHARE_OF_ROOT * Math.max(one.length(), other.length())
        && shorter - same <= 3;
  }
}
