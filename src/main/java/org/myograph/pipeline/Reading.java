package org.myograph.pipeline;

import java.util.Comparator;
import java.util.List;
import org.myograph.article.Article;
import org.myograph.article.UnreadableArticleException;

/**
 * What could be read, and what could not.
 *
 * @param articles in the order of their names
 */
public record Reading(List<Article> articles, List<UnreadableArticleException> failures) {
  public Reading {
    articles = articles.stream().sorted(Comparator.comparing(Article::name)).toList();
    failures = List.copyOf(failures);
  }

  /** Refuses to go on with nothing. */
  Reading requireSome() {
    if (articles.isEmpty()) {
      throw failures.get(0);
    }
    return this;
  }
}
