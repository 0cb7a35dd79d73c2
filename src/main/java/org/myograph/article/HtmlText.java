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

  private final Typesetter page;
  private final StringBuilder block = new StringBuilder();
  private boolean inHeading;

  HtmlText(Typesetter page) {
    this.page = page;
  }

  void read(Element content) {
    content.traverse(this);
    endBlock();
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
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element
        && element.isBlock()
        && !CELLS.contains(element.normalName())) {
      endBlock();
      inHeading = false;
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
      page.paragraph(words);
    }
  }
}
