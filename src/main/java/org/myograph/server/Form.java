package org.myograph.server;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.myograph.query.UnfitValueException;

/** How rows are sent: as a page for people, in JSON for programs, in CSV for spreadsheets. */
enum Form {
  HTML("text/html"),
  JSON("application/json"),
  CSV("text/csv");

  private final String mediaType;

  Form(String mediaType) {
    this.mediaType = mediaType;
  }

  String contentType() {
    return mediaType + "; charset=utf-8";
  }

  /**
   * What is wanted.
   *
   * @param named by the value {@code format}; empty to let the header {@code Accept} decide
   * @param usual if the header leaves it open, or accepts nothing that is to be had
   */
  static Form of(String named, String accept, Form usual) {
    if (named.isEmpty()) {
      return accepted(accept, usual);
    }
    return Arrays.stream(values())
        .filter(form -> form.name().equalsIgnoreCase(named))
        .findFirst()
        .orElseThrow(
            () -> new UnfitValueException("no format '" + named + "'; give html, json or csv"));
  }

  private static Form accepted(String accept, Form usual) {
    String offers =
        Stream.concat(Stream.of(usual), Arrays.stream(values()))
            .map(form -> form.mediaType)
            .distinct()
            .collect(Collectors.joining(", "));
    MediaType match =
        accept.isBlank()
            ? null
            : AcceptList.match(new AcceptList(accept), AcceptList.create(offers.split(", ")));
    return Arrays.stream(values())
        .filter(form -> match != null && form.mediaType.equals(match.getContentTypeStr()))
        .findFirst()
        .orElse(usual);
  }
}
