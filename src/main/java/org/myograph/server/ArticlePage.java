package org.myograph.server;

import org.apache.jena.graph.Node;
import org.myograph.ontology.Names;
import org.myograph.query.Knowledge;
import org.myograph.query.Quote;
import org.myograph.query.ReadArticle;

/** The page of one article: its sentences that state something, each with what it states. */
record ArticlePage(Knowledge knowledge) {
  static final String PATH = "/article/";

  /** Where a quote stands on the page of its article. */
  static String path(Quote quote) {
    return path(quote.article(), quote.start());
  }

  /**
   * @param start in code points
   */
  static String path(String name, int start) {
    return path(name) + "#" + place(start);
  }

  /**
   * @param name of an article, or the last part of its IRI
   */
  static String path(String name) {
    return PATH + Html.encoded(Names.slug(name));
  }

  private static String place(int start) {
    return "c" + start;
  }

  String page(String path) {
    String name = path.substring(PATH.length());
    ReadArticle article = knowledge.read(graph -> ReadArticle.of(graph, name));
    Html html = new Html(article.title());
    html.element("p", "Read at " + article.source() + ".");
    html.raw("<p>").text("SHA-256: ").raw("<code class=\"long\">").text(article.sha256());
    html.raw("</code></p>\n");
    knowledge.report().ifPresent(report -> ReviewPage.card(html, report, name));
    html.resource("article-note.html");
    String section = "";
    for (ReadArticle.Passage passage : article.passages()) {
      if (!passage.quote().section().equals(section)) {
        section = passage.quote().section();
        html.element("h2", section);
      }
      passage(html, passage);
    }
    return html.page();
  }

  private static void passage(Html html, ReadArticle.Passage passage) {
    Quote quote = passage.quote();
    html.raw("<figure class=\"passage\" id=\"" + place(quote.start()) + "\"><blockquote><mark>");
    html.text(quote.words()).raw("</mark></blockquote>\n<figcaption>");
    html.text("characters %d–%d".formatted(quote.start(), quote.end())).raw("<ul>\n");
    passage.said().forEach(said -> said(html, said));
    html.raw("</ul></figcaption></figure>\n");
  }

  private static void said(Html html, ReadArticle.Said said) {
    html.raw("<li>").text(said.quote().manner() + ": ");
    thing(html, said.fact().getSubject(), said.subject());
    html.text(" " + said.relation() + " ");
    thing(html, said.fact().getObject(), said.object());
    if (!said.quote().condition().isEmpty()) {
      html.raw(" <em>").text("— " + said.quote().condition()).raw("</em>");
    }
    html.text(" ").raw("<code>").text(said.quote().cue()).raw("</code></li>\n");
  }

  private static void thing(Html html, Node node, String words) {
    html.thing(node.isURI() ? node.getURI() : "", words);
  }
}
