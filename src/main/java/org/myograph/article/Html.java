package org.myograph.article;

import java.util.ArrayList;
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

  private static final String BOX = "[class*=infobox]";

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
    page.line(ownTitle);
    Html html = new Html(page, words);
    content.select("table").stream()
        .filter(table -> table.parents().contains(content))
        .forEach(html::box);
    content.select("dl").forEach(html::list);
    new HtmlText(new Items(page, words)).read(content);
    return page.page(ownTitle);
  }

  private static String title(Document document) {
    Element heading = document.selectFirst("h1#firstHeading, h1.firstHeading, h1");
    return heading != null ? heading.text() : document.title().replaceFirst(" [-–—] [^-–—]*$", "");
  }

  /** Takes the rows of a box out of the page; a table of labels is one, whatever it is called. */
  private void box(Element table) {
    List<List<BoxTable.Cell>> rows =
        table.select("> tr, > * > tr").stream().map(row -> cells(row.children())).toList();
    take(table, rows);
  }

  /** Terms with what they mean: a row for each term. */
  private void list(Element list) {
    List<List<BoxTable.Cell>> rows = new ArrayList<>();
    for (Element term : list.select("> dt, > div > dt")) {
      StringBuilder meaning = new StringBuilder();
      for (Element next = term.nextElementSibling();
          next != null && next.normalName().equals("dd");
          next = next.nextElementSibling()) {
        meaning.append(HtmlText.lines(next)).append('\n');
      }
      rows.add(
          List.of(
              new BoxTable.Cell(term.text(), true), new BoxTable.Cell(meaning.toString(), false)));
    }
    take(list, rows);
  }

  private void take(Element element, List<List<BoxTable.Cell>> rows) {
    BoxTable table = new BoxTable(rows, element.is(BOX), words);
    if (element.is(BOX) || !table.pairs().isEmpty()) {
      table.pairs().forEach(pair -> page.field(pair.label(), pair.value()));
      table.others().forEach(page::paragraph);
      element.remove();
    }
  }

  /** A head is printed on one line. */
  private static List<BoxTable.Cell> cells(Elements cells) {
    return cells.stream().map(Html::cell).toList();
  }

  private static BoxTable.Cell cell(Element cell) {
    boolean head = cell.normalName().equals("th");
    return new BoxTable.Cell(head ? cell.text() : HtmlText.lines(cell), head);
  }
}
