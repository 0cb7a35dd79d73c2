package org.myograph.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.myograph.ontology.Vocabulary;

/** The word lists of the ontology, by stem. */
public final class Words {
  /** Phrases by list and by their first stem. */
  private final Map<String, Map<String, List<List<String>>>> lists = new HashMap<>();

  public Words(Vocabulary vocabulary) {
    vocabulary
        .words()
        .forEach(
            (name, words) ->
                lists.put(
                    name,
                    words.stream()
                        .map(Tokens::stems)
                        .filter(stems -> !stems.isEmpty())
                        .collect(Collectors.groupingBy(stems -> stems.get(0)))));
  }

  /**
   * The length in tokens of the longest phrase of a list that begins at a token; 0 if none does.
   */
  public int at(String list, List<Token> tokens, int from) {
    int longest = 0;
    if (from >= 0 && from < tokens.size()) {
      String first = tokens.get(from).stem();
      for (List<String> stems : lists.getOrDefault(list, Map.of()).getOrDefault(first, List.of())) {
        if (stems.size() > longest && startsWith(tokens, from, stems)) {
          longest = stems.size();
        }
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
