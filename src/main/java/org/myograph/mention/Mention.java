package org.myograph.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/**
 * A thing named in a sentence.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param terms what the name can mean; more than one where names collide
 * @param part the part of it that is meant ("superior fibers"), in the page's words; empty if all
 * @param qualifier share, side or number ("medial two-thirds"), in the page's words
 */
public record Mention(int from, int to, List<Term> terms, String part, String qualifier) {
  public Mention {
    terms = List.copyOf(terms);
  }

  static Mention of(int from, int to, Term term) {
    return new Mention(from, to, List.of(term), "", "");
  }

  /**
   * The first meaning that is of one of the kinds.
   *
   * @param kinds any kind will do if there are none
   */
  public Optional<Term> as(Set<String> kinds, Vocabulary vocabulary) {
    for (int i = 0; i < terms.size(); i++) {
      if (kinds.isEmpty() || vocabulary.isA(terms.get(i), kinds)) {
        return Optional.of(terms.get(i));
      }
    }
    return Optional.empty();
  }

  public Term term() {
    return terms.get(0);
  }

  /** The same words with one of their meanings. */
  public Mention meaning(Term term) {
    return terms.size() == 1 && terms.get(0) == term
        ? this
        : new Mention(from, to, List.of(term), part, qualifier);
  }

  /** The same with another part of the thing. */
  public Mention asPart(String words) {
    return new Mention(from, to, terms, words, qualifier);
  }

  /** Part and qualifier together. */
  public String note() {
    return join(part, qualifier);
  }

  Mention with(List<Term> meanings) {
    return new Mention(from, to, meanings, part, qualifier);
  }

  Mention spanning(int start, int end) {
    return new Mention(start, end, terms, part, qualifier);
  }

  /** With more words before its part or qualifier. */
  Mention qualified(String words, boolean asPart, int start, int end) {
    return asPart
        ? new Mention(start, end, terms, join(words, part), qualifier)
        : new Mention(start, end, terms, part, join(words, qualifier));
  }

  static String join(String first, String second) {
    return first.isEmpty() ? second : second.isEmpty() ? first : first + "; " + second;
  }
}
