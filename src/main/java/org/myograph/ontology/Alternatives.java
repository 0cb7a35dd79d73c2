package org.myograph.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes out a phrase that stands for several: "treatment &lt;include|consist of&gt; {O}". One of
 * the words may be missing: "&lt;usual|&gt; treatment".
 */
final class Alternatives {
  private static final Pattern CHOICE = Pattern.compile("<([^<>]*+)>");

  private Alternatives() {}

  /**
   * All that a phrase stands for, in the order of its words.
   *
   * @throws UnreadableOntologyException if a bracket is not closed
   */
  static List<String> of(String phrase) {
    Matcher choice = CHOICE.matcher(phrase);
    if (!choice.find()) {
      if (phrase.indexOf('<') >= 0 || phrase.indexOf('>') >= 0 && !phrase.contains("=>")) {
        throw new UnreadableOntologyException(
            "\"" + phrase + "\" has a bracket without its other half; write <one|other>");
      }
      return List.of(phrase.strip());
    }
    List<String> all = new ArrayList<>();
    for (String words : choice.group(1).split("\\|", -1)) {
      String rest = phrase.substring(choice.end());
      all.addAll(of(phrase.substring(0, choice.start()) + words + rest));
    }
    return all;
  }
}
