package org.myograph.article;

import java.util.Locale;

/**
 * One page as it is stored, decoded but not yet read.
 *
 * @param location as evidence is to name it: a file, or "export.xml#Biceps Brachii"
 * @param name of the article
 * @param title empty if the source itself has to tell it
 */
public record RawPage(String location, String name, String title, Markup markup, String source) {

  /** A page of a dump or a server, named after its title: "biceps-brachii". */
  public static RawPage titled(String container, String title, Markup markup, String source) {
    String name =
        title
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’]", "")
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return new RawPage(container + "#" + title, name, title, markup, source);
  }
}
