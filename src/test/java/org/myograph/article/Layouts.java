package org.myograph.article;

import java.util.List;
import java.util.Map;

/** The words of layout that these tests read with. */
final class Layouts {
  private Layouts() {}

  static PageWords words(String... labels) {
    return new PageWords(
        List.of(labels),
        Map.of(
            "banner", List.of("From WikiMSK", "This article", "This page", "This section"),
            "furniture", List.of("Jump to navigation", "Retrieved from", "Categories:"),
            "endMatter",
                List.of(
                    "References",
                    "See also",
                    "External links",
                    "Further reading",
                    "Bibliography",
                    "Notes"),
            "contentsHeading", List.of("Contents"),
            "button", List.of("[edit]", "[edit | edit source]", "[hide]"),
            "titleLabel", List.of("Name"),
            "conjunction", List.of("and", "or")),
        List.of("tibial nerve", "it is"));
  }
}
