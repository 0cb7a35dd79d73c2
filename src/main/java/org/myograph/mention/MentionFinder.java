package org.myograph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myograph.article.Article;
import org.myograph.ontology.Vocabulary;

/** Finds the things that sentences and box lines name. */
public final class MentionFinder {
  private final Page.Names names;

  public MentionFinder(Vocabulary vocabulary) {
    this.names = Page.namesOf(vocabulary);
  }

  /** The names that a page is to be read with. */
  public Page page(Article article) {
    return Page.of(names, article);
  }

  /**
   * The phrases of one sentence or value, in order; they do not overlap.
   *
   * @param field whether it is the value of a box line
   */
  public List<Phrase> phrases(List<Token> tokens, Page page, Discourse discourse, boolean field) {
    NounPhrases nouns = new NounPhrases(tokens, page, discourse, field);
    List<Phrase> phrases = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Phrase> phrase = nouns.longest(at);
      phrase.ifPresent(phrases::add);
      at = phrase.map(Phrase::to).orElse(at + 1);
    }
    return phrases;
  }
}
