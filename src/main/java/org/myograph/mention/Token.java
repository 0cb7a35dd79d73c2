package org.myograph.mention;

import org.myograph.article.Span;

/**
 * A word or a mark of a text.
 *
 * @param span in the article's text
 * @param text as written
 * @param stem what it is compared by: for words see {@link Stem}; every dash is "-"
 */
public record Token(Span span, String text, String stem) {
  /** Whether it is a word or number rather than a mark. */
  public boolean isWord() {
    return Character.isLetterOrDigit(text.codePointAt(0)) && !stem.equals("-");
  }

  public boolean is(String other) {
    return stem.equals(other);
  }
}
