package org.myograph.statement;

import org.myograph.article.Span;

/**
 * The words that state something.
 *
 * @param article name of the article
 * @param section heading it stands under; {@link #BOX} for a labelled line
 * @param span of the sentence or field value
 * @param quote exactly the words of the span
 * @param cue the cue phrase or field label that fired
 */
public record Evidence(String article, String section, Span span, String quote, String cue) {
  /** What stands for a heading where a labelled line says it. */
  public static final String BOX = "infobox";

  /** The same words with the cue that fired in them. */
  Evidence saidBy(String phrase) {
    return new Evidence(article, section, span, quote, phrase);
  }
}
