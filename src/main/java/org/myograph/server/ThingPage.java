package org.myograph.server;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.myograph.query.Counterpart;
import org.myograph.query.Knowledge;
import org.myograph.query.Labels;
import org.myograph.query.NamedQuery;
import org.myograph.query.Profile;
import org.myograph.query.Queries;
import org.myograph.query.Quote;

/** The page of one thing: its facts, each with the sentences that state it. */
record ThingPage(Knowledge knowledge, Queries queries) {

  String page(Node thing) {
    return html(
        knowledge.read(graph -> Profile.of(graph, thing)),
        Labels.localName(thing),
        knowledge.read(graph -> Counterpart.of(graph, thing)));
  }

  private String html(Profile profile, String slug, List<Counterpart> known) {
    Html html = new Html(profile.label());
    html.element("p", profile.kinds().values().stream().sorted().collect(Collectors.joining(", ")));
    questions(html, profile);
    html.heads(List.of("relation", "object", "because"));
    for (Profile.Fact fact : profile.facts()) {
      html.raw("<tr><td>").text(fact.relation()).raw("</td><td>");
      html.thing(fact.iri(), fact.object()).raw("</td><td>");
      fact.quotes().forEach(quote -> quote(html, quote));
      if (fact.quotes().isEmpty()) {
        html.link(WhyPage.path(profile.label(), fact.relation(), fact.object()), "why");
      }
      html.raw("</td></tr>\n");
    }
    html.raw("</tbody>\n</table>\n");
    counterparts(html, known);
    html.raw("<p>As data: ");
    for (String form : List.of("ttl", "jsonld", "nt", "rdf")) {
      html.link("/id/" + Html.encoded(slug) + "." + form, form).raw(" ");
    }
    return html.raw("</p>\n").page();
  }

  /** What can be asked about a thing of its kinds. */
  private void questions(Html html, Profile profile) {
    html.raw("<p>Ask:");
    for (NamedQuery query : queries.all()) {
      if (!query.parameters().isEmpty()
          && query.parameters().get(0).takes(profile.kinds().keySet())) {
        String blank = "?" + query.parameters().get(0).name() + "=" + Html.encoded(profile.label());
        html.raw(" ").link(DeficitPage.pathOf(query.name()) + blank, query.title()).raw(";");
      }
    }
    html.raw("</p>\n");
  }

  private static void counterparts(Html html, List<Counterpart> known) {
    if (known.isEmpty()) {
      return;
    }
    html.element("h2", "Elsewhere").heads(List.of("is", "identifier", "name there", "because"));
    for (Counterpart other : known) {
      html.raw("<tr><td>").text(other.relation()).raw("</td><td>");
      html.link(other.iri(), other.identifier()).raw("</td><td>");
      html.text(other.label()).raw("</td><td>").text(other.because()).raw("</td></tr>\n");
    }
    html.raw("</tbody>\n</table>\n");
  }

  private static void quote(Html html, Quote quote) {
    html.raw("<p>");
    html.text(quote.certainty().equals("asserted") ? "" : quote.certainty() + ": ");
    html.raw("<q>").text(quote.words()).raw("</q> <small>").text(quote.place());
    html.raw("</small></p>");
  }
}
