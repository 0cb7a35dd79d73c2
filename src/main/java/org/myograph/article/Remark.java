package org.myograph.article;

/**
 * Something odd in the source of a page, repaired or passed over so that the rest could be read.
 *
 * @param count how often the page has it
 * @param first the offset in {@link Article#text()} of the first; 0 for what is not in the text
 */
public record Remark(Kind kind, int count, int first) {

  /** What can be odd. */
  public enum Kind {
    /** Decoded as UTF-16, as its byte order mark says. */
    UTF_16("was decoded as UTF-16"),
    /** Decoded as Windows-1252, since it cannot be UTF-8. */
    WINDOWS_1252("was decoded as Windows-1252, as it is not UTF-8"),
    /** U+FFFD, or bytes that are no UTF-8 in a page that is UTF-8 otherwise. */
    LOST_CHARACTER("characters are lost"),
    /** UTF-8 that was once taken for Windows-1252, such as "â€“" for a dash. */
    MOJIBAKE("characters of a broken code page were repaired"),
    /** Soft hyphens, zero-width spaces and control characters. */
    INVISIBLE("invisible characters were left out"),
    /** Controls of text direction, which can hide what a text says. */
    DIRECTION("controls of text direction were left out"),
    /** Letters of a double width, as in East Asian fonts. */
    FULL_WIDTH("full-width characters were made narrow"),
    /** A word that mixes Latin with Greek or Cyrillic letters of the same look. */
    MIXED_ALPHABETS("words mix letters of several alphabets"),
    /** A sentence that breaks off; its last part is not read. */
    CUT_OFF("sentences break off, and were not read to the end"),
    /** A template in the midst of a sentence of which nobody knows what it prints. */
    UNKNOWN_TEMPLATE("unknown templates were left out of sentences"),
    /** Wikitext or HTML that is nested too deep, or a template or comment that never ends. */
    BROKEN_MARKUP("places of broken markup were read as text");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** What is to be said of a page after the count. */
    public String words() {
      return words;
    }
  }
}
