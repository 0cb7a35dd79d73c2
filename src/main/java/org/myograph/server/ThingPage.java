package org.myograph.server;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.myograph.query.Changes;
import org.myograph.query.Counterpart;
import org.myograph.query.Knowledge;
import org.myograph.query.Labels;
import org.myograph.query.NamedQuery;
import org.myograph.query.Profile;
import org.myograph.query.Queries;

/** The page of one thing: its facts, each with the sentences that state it, and a picture. */
record ThingPage(Knowledge knowledge, Queries queries) {
  private static final int MOST_CHANGES = 50;

  String page(Node thing) {
    return html(
        knowledge.profile(thing),
        Labels.localName(thing),
        knowledge.read(graph -> Counterpart.of(graph, thing)),
        knowledge.changes().map(changes -> changes.of(thing)).orElse(List.of()),
        SchemaOrg.json(knowledge, thing));
  }

  private String html(
      Profile profile,
      String slug,
      List<Counterpart> known,
      List<Changes.Change> changes,
      Optional<String> schemaOrg) {
    List<Profile.Fact> facts = profile.facts();
    Html html = new Html(profile.label());
    html.element("p", profile.kinds().values().stream().sorted().collect(Collectors.joining(", ")));
    html.element("h2", "Facts");
    FactList.write(html, profile.label(), facts);
    if (!facts.isEmpty()) {
      picture(html, profile.label(), facts);
    }
    questions(html, profile);
    counterparts(html, known);
    changes(html, changes);
    html.element("h2", "Data").raw("<p>");
    for (String form : List.of("ttl", "jsonld", "nt", "rdf")) {
      html.link("/id/" + Html.encoded(slug) + "." + form, form).raw(" ");
    }
    html.raw("</p>\n");
    schemaOrg.ifPresent(json -> html.data("application/ld+json", json));
    return html.page();
  }

  private static void picture(Html html, String label, List<Profile.Fact> facts) {
    html.element("h2", "Picture");
    html.raw("<figure class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Picture\">\n");
    html.raw(Picture.of(label, facts)).raw("</figure>\n");
    html.element(
        "p",
        "Whole lines: stated. Dashed: inferred, or reference. Dotted: only hedged or negated."
            + (facts.size() > Picture.MOST
                ? " The list above has %d facts more.".formatted(facts.size() - Picture.MOST)
                : ""));
  }

  /** What can be asked about a thing of its kinds. */
  private void questions(Html html, Profile profile) {
    html.element("h2", "Questions").raw("<ul class=\"asks\">\n");
    for (NamedQuery query : queries.all()) {
      if (!query.parameters().isEmpty()
          && query.parameters().get(0).takes(profile.kinds().keySet())) {
        String blank = "?" + query.parameters().get(0).name() + "=" + Html.encoded(profile.label());
        html.raw("<li>").link(DeficitPage.pathOf(query.name()) + blank, query.title());
        html.raw("</li>\n");
      }
    }
    String compare = "/compare?a=" + Html.encoded(profile.label());
    html.raw("<li>").link(compare, "Compare with another thing").raw("</li>\n</ul>\n");
  }

  private static void counterparts(Html html, List<Counterpart> known) {
    if (known.isEmpty()) {
      return;
    }
    html.element("h2", "In other ontologies")
        .heads(List.of("is", "identifier", "name there", "because"));
    for (Counterpart other : known) {
      html.raw("<tr><td>").text(other.relation()).raw("</td><td>");
      html.link(other.iri(), other.identifier()).raw("</td><td>");
      html.text(other.label()).raw("</td><td>").text(other.because()).raw("</td></tr>\n");
    }
    html.end();
  }

  private static void changes(Html html, List<Changes.Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    html.element("h2", "Changed since the build before").raw("<ul class=\"hits\">\n");
    for (Changes.Change each : changes.subList(0, Math.min(MOST_CHANGES, changes.size()))) {
      html.raw("<li><span class=\"badge\">").text(each.added() ? "added" : "removed");
      html.raw("</span> ").text(each.words() + " (" + each.certainty() + ")").raw("</li>\n");
    }
    html.raw("</ul>\n");
    if (changes.size() > MOST_CHANGES) {
      html.element("p", "And %d more.".formatted(changes.size() - MOST_CHANGES));
    }
  }
}
