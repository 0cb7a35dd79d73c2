package org.myograph.article;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a page is written in. */
public enum Markup {
  /** The text of a page as a reader sees it, one line for each row of its box. */
  TEXT,
  /** The source of a MediaWiki page. */
  WIKITEXT,
  /** A MediaWiki page as a browser gets it. */
  HTML;

  private static final Pattern WIKITEXT_ENDING = Pattern.compile(".*\\.(wiki|wikitext|mediawiki)");
  private static final Pattern HTML_ENDING = Pattern.compile(".*\\.(html?|xhtml)");
  private static final Pattern HTML_START = Pattern.compile("(?i)\\s*+<(!doctype\\s+html|html)\\b");

  /**
   * Tells by the ending of a file's name, else by how its text starts; wikitext by ending alone.
   */
  public static Markup of(String location, String source) {
    String name = location.toLowerCase(Locale.ROOT);
    if (WIKITEXT_ENDING.matcher(name).matches()) {
      return WIKITEXT;
    }
    boolean html = HTML_ENDING.matcher(name).matches() || HTML_START.matcher(source).lookingAt();
    return html ? HTML : TEXT;
  }
}
