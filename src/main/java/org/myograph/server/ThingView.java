package org.myograph.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.myograph.query.Knowledge;
import org.myograph.query.Labels;
import org.myograph.query.Queries;
import org.myograph.release.Export;

/**
 * One thing as a page or as data. Its IRI leads to one of the two, as {@code Accept} says; the
 * ending of a path names one.
 */
final class ThingView {
  private enum Form {
    HTML("text/html", null),
    TTL("text/turtle", RDFFormat.TURTLE_PRETTY),
    JSONLD("application/ld+json", RDFFormat.JSONLD11_PRETTY),
    NT("application/n-triples", RDFFormat.NTRIPLES),
    RDF("application/rdf+xml", RDFFormat.RDFXML_PRETTY);

    private final String mediaType;
    private final RDFFormat format;

    Form(String mediaType, RDFFormat format) {
      this.mediaType = mediaType;
      this.format = format;
    }

    private String ending() {
      return "." + name().toLowerCase(Locale.ROOT);
    }

    /** None if nothing of what is accepted is to be had. */
    static Optional<Form> accepted(Exchange asked) {
      return asked.accept().isBlank()
          ? Optional.of(HTML)
          : asked
              .liked(types())
              .flatMap(
                  liked ->
                      Arrays.stream(values())
                          .filter(form -> form.mediaType.equals(liked))
                          .findFirst());
    }

    static List<String> types() {
      return Arrays.stream(values()).map(form -> form.mediaType).toList();
    }
  }

  private final Knowledge knowledge;
  private final ThingPage page;

  ThingView(Knowledge knowledge, Queries queries) {
    this.knowledge = knowledge;
    page = new ThingPage(knowledge, queries);
  }

  /**
   * Sends what is asked for.
   *
   * @throws org.myograph.query.UnknownNameException if nothing is called so
   */
  void send(Exchange asked, String path) throws IOException {
    for (Form form : Form.values()) {
      if (path.endsWith(form.ending())) {
        String slug = path.substring(0, path.length() - form.ending().length());
        Node thing = knowledge.thing(slug);
        asked.send(form.mediaType, form == Form.HTML ? html(thing) : data(thing, form.format));
        return;
      }
    }
    String slug = Labels.localName(knowledge.thing(path));
    Optional<Form> form = Form.accepted(asked);
    asked.varies();
    if (form.isPresent()) {
      asked.leadTo("/id/" + Html.encoded(slug) + form.get().ending());
    } else {
      PlainText.send(
          asked.response(),
          HttpServletResponse.SC_NOT_ACCEPTABLE,
          "there is " + String.join(", ", Form.types()));
    }
  }

  private byte[] html(Node thing) {
    return page.page(thing).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] data(Node thing, RDFFormat format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    knowledge.read(
        graph -> {
          Export.thing(graph, thing, format, bytes);
          return bytes;
        });
    return bytes.toByteArray();
  }
}
