package org.myograph.mention;

import org.myograph.article.Span;

/** A word or a mark at its place in a text. */
public final class Token {
  private final int start;
  private final int end;
  private final Spelling spelling;
  private final boolean possessive;

  Token(int start, int end, Spelling spelling) {
    this(start, end, spelling, false);
  }

  private Token(int start, int end, Spelling spelling, boolean possessive) {
    this.start = start;
    this.end = end;
    this.spelling = spelling;
    this.possessive = possessive;
  }

  /** The same word with a possessive 's. */
  Token possessive() {
    return new Token(start, end, spelling, true);
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Its place in the article's text. */
  public Span span() {
    return new Span(start, end);
  }

  /** The word as written. */
  public String text() {
    return spelling.text();
  }

  /** What it is compared by: for words see {@link Stem}; every dash is "-". */
  public String stem() {
    return spelling.stem();
  }

  /** The number of its stem: see {@link Stem#number}. */
  public int number() {
    return spelling.number();
  }

  Spelling spelling() {
    return spelling;
  }

  /** Whether it is a word or number rather than a mark. */
  public boolean isWord() {
    return spelling.isWord();
  }

  /** Whether it has the form of "flexes" or "flexed". */
  public boolean isVerbForm() {
    return spelling.isVerbForm();
  }

  /** Whether it has the form of "nerves", which "flexes" has too. */
  public boolean isPlural() {
    return spelling.isPlural();
  }

  /** Whether it is written with a possessive 's, which is no part of it. */
  boolean isPossessive() {
    return possessive;
  }

  /** Whether it is the "and" that a line break stands for between the items of a list. */
  boolean isLineBreak() {
    return end - start < spelling.text().length();
  }

  /** Whether its stem has a number. */
  public boolean is(int number) {
    return spelling.number() == number;
  }

  public boolean endsWith(String ending) {
    return spelling.text().endsWith(ending);
  }
}
