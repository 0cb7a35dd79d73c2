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

  private static final Pattern SPACE = Pattern.compile("\\s++");

  private Alternatives() {}

  /**
   * All that a phrase stands for, in the order of its words.
   *
   * @throws UnreadableOntologyException if a bracket is not closed
   */
  static List<String> of(String phrase) {
    Matcher choice = CHOICE.matcher(phrase);
    if (!choice.find()) {
      String rest = phrase.replace("=>", "");
      if (rest.indexOf('<') >= 0 || rest.indexOf('>') >= 0) {
        throw new UnreadableOntologyException(
            "\"" + phrase + "\" has a bracket without its other half; write <one|other>");
      }
      return List.of(SPACE.matcher(phrase.strip()).replaceAll(" "));
    }
    List<String> all = new ArrayList<>();
    for (String words : choice.group(1).split("\\|", -1)) {
      String rest = phrase.substring(choice.end());
      all.addAll(of(phrase.substring(0, choice.start()) + words + rest));
    }
    return all;
  }
}
