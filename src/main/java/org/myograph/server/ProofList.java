package org.myograph.server;

import org.myograph.query.Explanation;
import org.myograph.query.Quote;

/** An explanation as nested lists: a fact, its sentences, its axiom, and what it follows from. */
final class ProofList {
  private final Html html;

  private ProofList(Html html) {
    this.html = html;
  }

  static void write(Html html, Explanation explanation) {
    html.raw("<ul class=\"proof\">\n");
    new ProofList(html).fact(explanation);
    html.raw("</ul>\n");
  }

  private void fact(Explanation fact) {
    html.raw("<li><p>").text(fact.holds() ? "" : "not known: ");
    html.raw("<strong>").text(fact.words()).raw("</strong></p>\n");
    rest(fact);
    for (Explanation other : fact.others()) {
      html.element("p", "also:");
      rest(other);
    }
    html.raw("</li>\n");
  }

  private void rest(Explanation fact) {
    fact.quotes().forEach(this::quote);
    fact.conditions().forEach(words -> html.element("p", "on condition: " + words));
    if (!fact.ground().isEmpty()) {
      html.element("p", fact.ground());
    }
    if (!fact.premises().isEmpty()) {
      html.raw("<ul class=\"proof\">\n");
      fact.premises().forEach(this::fact);
      html.raw("</ul>\n");
    }
  }

  private void quote(Quote quote) {
    html.raw("<figure><blockquote>").text(quote.manner() + ": ");
    html.raw("<q><mark>").text(quote.words()).raw("</mark></q></blockquote><figcaption>");
    html.link(ArticlePage.path(quote), quote.title())
        .text("; " + quote.place())
        .raw("</figcaption></figure>\n");
  }
}
