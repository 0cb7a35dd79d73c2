package org.myograph.mention;

import java.util.ArrayList;
import java.util.List;
import org.myograph.ontology.Term;

/**
 * A list of things named together: "the gluteus medius and minimus".
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param mentions at least one
 * @param members things that the phrase adds in brackets ("e.g. adductor magnus")
 */
public record Phrase(int from, int to, List<Mention> mentions, List<Mention> members, Form form) {
  public Phrase {
    mentions = List.copyOf(mentions);
    members = List.copyOf(members);
  }

  /** What each of its mentions most likely means. */
  public List<Term> terms() {
    List<Term> terms = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      terms.add(mention.term());
    }
    return terms;
  }

  public Mention first() {
    return mentions.get(0);
  }
}
