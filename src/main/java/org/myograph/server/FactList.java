package org.myograph.server;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.myograph.query.Explanation.How;
import org.myograph.query.Profile;
import org.myograph.query.Quote;

/** The facts of a thing by relation, each with a drawer that holds the sentences behind it. */
final class FactList {
  private static final List<String> MANNERS = List.of("stated", "hedged", "negated", "quarantined");

  private final Html html;
  private final String label;

  private FactList(Html html, String label) {
    this.html = html;
    this.label = label;
  }

  static void write(Html html, String label, List<Profile.Fact> facts) {
    FactList list = new FactList(html, label);
    html.raw("<dl class=\"facts\">\n");
    byRelation(facts)
        .forEach(
            (relation, group) -> {
              html.element("dt", relation).raw("<dd><ul>\n");
              group.forEach(list::fact);
              html.raw("</ul></dd>\n");
            });
    html.raw("</dl>\n");
  }

  /** The facts of each relation, in the order in which they come. */
  static Map<String, List<Profile.Fact>> byRelation(List<Profile.Fact> facts) {
    return facts.stream()
        .collect(
            Collectors.groupingBy(Profile.Fact::relation, LinkedHashMap::new, Collectors.toList()));
  }

  /** How a fact is known, in words: "stated ×2, negated", "inferred" or "reference". */
  static String standing(Profile.Fact fact) {
    if (fact.how() != How.STATED) {
      return fact.how() == How.INFERRED ? "inferred" : "reference";
    }
    return MANNERS.stream()
        .filter(manner -> fact.places(manner) > 0)
        .map(manner -> fact.places(manner) == 1 ? manner : manner + " ×" + fact.places(manner))
        .collect(Collectors.joining(", "));
  }

  private void fact(Profile.Fact fact) {
    html.raw("<li>").thing(fact.iri(), fact.object());
    if (!fact.conditions().isEmpty()) {
      html.raw(" <em>").text("— " + String.join(" or ", fact.conditions())).raw("</em>");
    }
    String why = WhyPage.path(label, fact.relation(), fact.object());
    if (fact.quotes().isEmpty()) {
      html.raw(" <a class=\"badge\" href=\"" + Html.escaped(why) + "\">");
      html.text(standing(fact)).raw("<span class=\"hidden\">: why</span></a>");
    } else {
      html.raw(" <details><summary class=\"badge\">").text(standing(fact)).raw("</summary>\n");
      places(fact).forEach(this::place);
      html.raw("<p>").link(why, "Why this holds, step by step").raw("</p></details>");
    }
    html.raw("</li>\n");
  }

  /** The quotes of a fact, those of one place and manner together: several rules may read one. */
  private static Collection<List<Quote>> places(Profile.Fact fact) {
    Map<String, List<Quote>> places =
        fact.quotes().stream()
            .collect(
                Collectors.groupingBy(
                    quote -> quote.manner() + quote.place(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return places.values();
  }

  private void place(List<Quote> quotes) {
    Quote quote = quotes.get(0);
    html.raw("<figure><blockquote><mark>").text(quote.words()).raw("</mark></blockquote>");
    html.raw("<figcaption>")
        .text(quote.manner() + " in ")
        .link(ArticlePage.path(quote), quote.title())
        .text(quote.section().isEmpty() ? "" : ", " + quote.section())
        .text("; characters %d–%d of %s".formatted(quote.start(), quote.end(), quote.source()));
    values("rule", quotes, Quote::cue);
    values("of", quotes, Quote::qualifier);
    values("condition", quotes, Quote::condition);
    html.raw("</figcaption></figure>\n");
  }

  private void values(String name, List<Quote> quotes, Function<Quote, String> value) {
    String all =
        quotes.stream()
            .map(value)
            .filter(words -> !words.isEmpty())
            .distinct()
            .collect(Collectors.joining(" | "));
    if (!all.isEmpty()) {
      html.text("; " + name + ": ").raw("<code>").text(all).raw("</code>");
    }
  }
}
