package org.myograph.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.myograph.ontology.Vocabulary;

/** The word lists of the ontology, by stem. */
public final class Words {
  private final Map<String, Set<List<String>>> lists = new HashMap<>();

  public Words(Vocabulary vocabulary) {
    vocabulary
        .words()
        .forEach(
            (name, words) -> {
              Set<List<String>> stems = new HashSet<>();
              words.forEach(word -> stems.add(Tokens.stems(word)));
              lists.put(name, stems);
            });
  }

  /**
   * The length in tokens of the longest phrase of a list that begins at a token; 0 if none does.
   */
  public int at(String list, List<Token> tokens, int from) {
    int longest = 0;
    for (List<String> stems : lists.getOrDefault(list, Set.of())) {
      if (stems.size() > longest && startsWith(tokens, from, stems)) {
        longest = stems.size();
      }
    }
    return longest;
  }

  public boolean is(String list, List<Token> tokens, int at) {
    return at < tokens.size() && at(list, tokens, at) > 0;
  }

  /** Whether some stems stand at a place. */
  public static boolean startsWith(List<Token> tokens, int from, List<String> stems) {
    if (from < 0 || from + stems.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < stems.size(); i++) {
      if (!tokens.get(from + i).is(stems.get(i))) {
        return false;
      }
    }
    return true;
  }
}
