package org.myograph.article;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Reads the blocks of an HTML page in their order: headings, paragraphs, list items, table rows.
 */
final class HtmlText implements NodeVisitor {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> CELLS = Set.of("td", "th");

  /** What lies in one of these is a level deeper; a meaning is so below its term. */
  private static final Set<String> LEVELS = Set.of("ul", "ol", "dl", "dd");

  private final Items page;
  private final StringBuilder block = new StringBuilder();
  private boolean inHeading;

  /** In how many lists the text lies. */
  private int levels;

  HtmlText(Items page) {
    this.page = page;
  }

  void read(Element content) {
    content.traverse(this);
    endBlock();
    page.end();
  }

  /** The text of a cell, with its line breaks. */
  static String lines(Element cell) {
    StringBuilder lines = new StringBuilder();
    cell.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            lines.append(text.getWholeText().replace('\n', ' '));
          } else if (node instanceof Element element && (isBreak(element) || element.isBlock())) {
            lines.append('\n');
          }
        });
    return lines.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      block.append(text.getWholeText());
    } else if (node instanceof Element element) {
      begin(element);
    }
  }

  private void begin(Element element) {
    String name = element.normalName();
    if (isBreak(element)) {
      block.append(Typesetter.BREAK);
    } else if (CELLS.contains(name)) {
      block.append(element.previousElementSibling() == null ? "" : " | ");
    } else if (element.isBlock()) {
      endBlock();
      inHeading = HEADINGS.contains(name) || isBoldAlone(element);
      levels += LEVELS.contains(name) ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element
        && element.isBlock()
        && !CELLS.contains(element.normalName())) {
      endBlock();
      inHeading = false;
      levels -= LEVELS.contains(element.normalName()) ? 1 : 0;
    }
  }

  private static boolean isBreak(Element element) {
    return element.normalName().equals("br");
  }

  /** A paragraph that is bold as a whole is printed as a heading. */
  private static boolean isBoldAlone(Element element) {
    return element.normalName().equals("p")
        && element.childrenSize() == 1
        && Set.of("b", "strong").contains(element.child(0).normalName())
        && element.text().equals(element.child(0).text())
        && Row.isShort(element.text());
  }

  private void endBlock() {
    String words = block.toString();
    block.setLength(0);
    if (inHeading) {
      page.heading(words);
    } else {
      page.item(levels == 0 ? Nesting.NONE : levels, words);
    }
  }
}
