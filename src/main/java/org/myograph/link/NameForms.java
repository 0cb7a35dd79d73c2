package org.myograph.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.myograph.mention.Levels;
import org.myograph.mention.Tokens;

/** Writes names so that those of one thing look alike, whatever their order, number or spelling. */
final class NameForms {
  private static final List<String> ROMAN =
      List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

  private final Map<String, List<String>> known = new HashMap<>();
  private final Set<String> glue;
  private final Map<String, String> spellings = new HashMap<>();

  NameForms() {
    glue = new HashSet<>(stems(String.join(" ", Lists.of("nameGlue"))));
    for (String line : Lists.of("sameSpelling")) {
      String[] words = line.split(" ", 2);
      spellings.put(stem(words[1]), stem(words[0]));
    }
  }

  private static List<String> stems(String phrase) {
    return Tokens.stems(phrase).stream()
        .filter(word -> Character.isLetterOrDigit(word.charAt(0)))
        .toList();
  }

  private static String stem(String phrase) {
    return String.join(" ", stems(phrase));
  }

  /** The words of a name that say something, in its order. */
  List<String> words(String name) {
    return known.computeIfAbsent(name, this::cut);
  }

  private List<String> cut(String name) {
    String stemmed = " " + stem(name.replace('_', ' ')) + " ";
    for (Map.Entry<String, String> spelling : spellings.entrySet()) {
      stemmed = stemmed.replace(" " + spelling.getKey() + " ", " " + spelling.getValue() + " ");
    }
    List<String> words =
        List.of(stemmed.strip().split(" ")).stream()
            .map(NameForms::number)
            .filter(word -> !glue.contains(word))
            .toList();
    return words.isEmpty() ? List.of(stemmed.strip()) : words;
  }

  /** "iii", "third", "3rd" and "3" are the same. */
  private static String number(String word) {
    int roman = ROMAN.indexOf(word);
    int number = roman > 0 ? roman : Levels.ordinal(word);
    return number > 0 ? String.valueOf(number) : word;
  }

  /** The same for all orders of the words. */
  String key(String name) {
    return words(name).stream().sorted().collect(Collectors.joining(" "));
  }

  /** The same whether words are written together or apart. */
  String joined(String name) {
    return String.join("", words(name));
  }
}
