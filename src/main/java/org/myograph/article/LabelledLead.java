package org.myograph.article;

import java.util.Optional;

/** Lines such as "Nerve: Tibial nerve" that stand for a box above the first heading. */
final class LabelledLead {
  private LabelledLead() {}

  /** Where the first heading begins; 0 if no labelled line stands before it. */
  static int end(String body, PageWords words) {
    boolean labelled = false;
    int start = 0;
    while (start < body.length() && body.charAt(start) != '=') {
      int end = body.indexOf('\n', start);
      int next = end < 0 ? body.length() : end;
      labelled = labelled || isLabelled(body.substring(start, next).strip(), words);
      start = Math.min(next + 1, body.length());
    }
    return labelled ? start : 0;
  }

  private static boolean isLabelled(String line, PageWords words) {
    Optional<String> label = line.isEmpty() ? Optional.empty() : words.labelAt(line);
    return label.isPresent() && line.substring(label.get().length()).stripLeading().startsWith(":");
  }

  /** Sets what stands before the first heading as a page without markup, and tells its title. */
  static String set(String lead, String title, PageWords words, Typesetter page) {
    PlainPage plain = TextLayout.of(lead, title, words);
    page.line(plain.title());
    for (Block block : plain.blocks()) {
      String text = block.value().of(plain.text());
      switch (block.kind()) {
        case FIELD -> page.field(block.label(), text);
        case HEADING -> page.heading(text);
        case PARAGRAPH -> page.paragraph(text, block.label());
      }
    }
    return plain.title();
  }
}
