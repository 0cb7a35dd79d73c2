package org.myograph.article;

import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** Makes plain text of a page as MediaWiki prints it: of its content, not of the site around it. */
final class Html {
  /** Where the content of a page may be, the surest place first. */
  private static final List<String> CONTENT =
      List.of(
          "#mw-content-text .mw-parser-output",
          ".mw-parser-output",
          "#mw-content-text",
          "#bodyContent",
          "#content",
          "main",
          "article",
          "body");

  /** What is printed, but is no word of the article. */
  private static final String UNREAD =
      "script, style, noscript, template, head, nav, form, button, figure, audio, video, svg, math,"
          + " .mw-editsection, .mw-editsection-like, #toc, .toc, .hatnote, .dablink, .rellink, .ambox,"
          + " .mbox-small, .ombox, .tmbox, .metadata, .navbox, .vertical-navbox, .navbar, .sistersitebox,"
          + " .thumb, .gallery, .reflist, .references, .mw-references-wrap, .refbegin, .mw-cite-backlink,"
          + " .shortdescription, .catlinks, #catlinks, #siteSub, #contentSub, #jump-to-nav,"
          + " .mw-jump-link, .printfooter, .mw-indicators, .mw-empty-elt, .noprint:not(sup), #footer,"
          + " #mw-navigation, #mw-head, #mw-panel, .mw-hidden-catlinks, [style*=display:none],"
          + " [style*=display: none], .mwe-math-element";

  private static final int DEEPEST = 100;

  private static final String BOX = "table.infobox, table[class*=infobox]";

  private final Typesetter page;
  private final PageWords words;

  private Html(Typesetter page, PageWords words) {
    this.page = page;
    this.words = words;
  }

  static PlainPage page(String source, String title, PageWords words, Remarks remarks) {
    Document document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(source, "");
    String ownTitle = title.isEmpty() ? title(document) : title;
    Element content =
        CONTENT.stream()
            .map(document::selectFirst)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(document);
    content.select(UNREAD).remove();
    Typesetter page = new Typesetter(remarks);
    page.title(ownTitle);
    Html html = new Html(page, words);
    content.select("table").stream()
        .filter(table -> table.parents().contains(content))
        .forEach(html::box);
    new HtmlText(page).read(content);
    return page.page(ownTitle);
  }

  private static String title(Document document) {
    Element heading = document.selectFirst("h1#firstHeading, h1.firstHeading, h1");
    return heading != null ? heading.text() : document.title().replaceFirst(" [-–—] [^-–—]*$", "");
  }

  /** Takes the rows of a box out of the page; a table of labels is one, whatever it is called. */
  private void box(Element table) {
    long labels =
        table.select("> * > tr > *:first-child").stream()
            .filter(cell -> words.isLabel(cell.text()))
            .count();
    if (table.is(BOX) || labels > 1) {
      table.select("> tr, > * > tr").forEach(this::row);
      table.remove();
    }
  }

  private void row(Element row) {
    Elements cells = row.children();
    if (cells.size() == 2 && !cells.get(0).text().isBlank()) {
      page.field(words.label(cells.get(0).text()), HtmlText.lines(cells.get(1)));
    }
  }
}
