package org.myograph.review;

import org.myograph.article.Article;
import org.myograph.article.Span;
import org.myograph.statement.Evidence;

/**
 * Where something is found.
 *
 * @param article its name; empty if it is in none
 * @param source file of the article; file and line, or the name of a thing, if it is in none
 * @param start in Unicode code points of the article's text, as is {@code end}
 * @param quote empty if the whole article is meant
 */
public record Where(
    String article, String source, String section, int start, int end, String quote) {

  static Where at(String source) {
    return new Where("", source, "", 0, 0, "");
  }

  static Where in(Article article) {
    return new Where(article.name(), article.source().location(), "", 0, 0, "");
  }

  static Where in(Article article, String section, Span span) {
    return new Where(
        article.name(),
        article.source().location(),
        section,
        article.codePoint(span.start()),
        article.codePoint(span.end()),
        article.words(span));
  }

  static Where of(Article article, Evidence evidence) {
    return in(article, evidence.section(), evidence.span());
  }

  /** "soleus.txt 120-154" */
  @Override
  public String toString() {
    return quote.isEmpty() ? source : source + " " + start + "-" + end;
  }
}
