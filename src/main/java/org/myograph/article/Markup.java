package org.myograph.article;

import java.util.List;
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
  private static final Pattern HTML_PART =
      Pattern.compile(
          "(?i)\\s*+<(head|body|main|article|section|div|table|p|h[1-6])\\b[^<>]{0,500}>");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,500}>");
  private static final Pattern WIKITEXT_MARK =
      Pattern.compile(
          "(?m)\\{\\{[\\p{L}_ ]{2,60}[|}\n]|\\[\\[[^\\[\\]\n]{0,100}\\p{L}[^\\[\\]\n]{0,100}\\]\\]"
              + "|'''[^'\n]{1,100}'''|^==[^=\n]{1,100}==\\s*?$|^\\{\\|");

  /** What each of these marks begins with. */
  private static final List<String> SIGNS = List.of("{{", "[[", "'''", "==", "{|");

  /** Tells by the ending of a file's name, unless the text is clearly something else. */
  static Markup of(String location, String source) {
    String name = location.toLowerCase(Locale.ROOT);
    if (WIKITEXT_ENDING.matcher(name).matches() && !HTML_START.matcher(source).lookingAt()) {
      return WIKITEXT;
    }
    boolean html = HTML_ENDING.matcher(name).matches() && TAG.matcher(source).find();
    return html ? HTML : of(source);
  }

  private static boolean hasSign(String source) {
    for (String sign : SIGNS) {
      if (source.contains(sign)) {
        return true;
      }
    }
    return false;
  }

  /** Tells by the text alone. */
  public static Markup of(String source) {
    if (HTML_START.matcher(source).lookingAt()) {
      return HTML;
    }
    if (hasSign(source) && WIKITEXT_MARK.matcher(source).find()) {
      return WIKITEXT;
    }
    return HTML_PART.matcher(source).lookingAt() ? HTML : TEXT;
  }
}
