package org.myograph.statement;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.myograph.mention.Line;
import org.myograph.mention.Tokens;
import org.myograph.mention.WordList;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/**
 * Tells names that nobody knows by their last words, which known things of a kind have too: "open
 * drainage" is called as "abscess drainage" is.
 */
final class LastWords {
  private static final BitSet NONE = new BitSet();

  private final Map<String, BitSet> byKind = new HashMap<>();

  LastWords(Vocabulary vocabulary, Set<String> kinds) {
    kinds.forEach(kind -> byKind.put(kind, of(vocabulary, kind)));
  }

  /** Whether some words, more than one, are called as known things of a kind are. */
  boolean isLike(String kind, Line line, int from, int to) {
    int last = from;
    while (last + 1 < to && !line.has(WordList.PREPOSITION, last + 1)) {
      last++;
    }
    int number = line.number(last);
    return to - from > 1 && number >= 0 && byKind.getOrDefault(kind, NONE).get(number);
  }

  private static BitSet of(Vocabulary vocabulary, String kind) {
    BitSet last = new BitSet();
    for (Term term : vocabulary.terms().values()) {
      for (String name : vocabulary.isA(term, Set.of(kind)) ? term.names() : List.<String>of()) {
        int[] words = Tokens.numbers(name);
        last.set(words[words.length - 1]);
      }
    }
    return last;
  }
}
