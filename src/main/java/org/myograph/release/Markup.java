package org.myograph.release;

/** Text that is safe inside a page. */
public final class Markup {
  private Markup() {}

  /** The text with all that HTML would take for markup spelled out, for elements and attributes. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  static String link(String address, String text) {
    return "<a href=\"" + escaped(address) + "\">" + escaped(text) + "</a>";
  }
}
