package org.myograph.server;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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

  String mediaType() {
    return mediaType;
  }

  /**
   * What is wanted.
   *
   * @param named by the value {@code format}; empty to let the header {@code Accept} decide
   * @param usual if the header leaves it open, or accepts nothing that is to be had
   */
  static Form of(String named, Exchange asked, Form usual) {
    if (named.isEmpty()) {
      return accepted(asked, usual);
    }
    return Arrays.stream(values())
        .filter(form -> form.name().equalsIgnoreCase(named))
        .findFirst()
        .orElseThrow(
            () -> new UnfitValueException("no format '" + named + "'; give html, json or csv"));
  }

  private static Form accepted(Exchange asked, Form usual) {
    List<String> offers =
        Stream.concat(Stream.of(usual), Arrays.stream(values())).map(Form::mediaType).toList();
    return asked
        .liked(offers)
        .flatMap(
            liked ->
                Arrays.stream(values()).filter(form -> form.mediaType.equals(liked)).findFirst())
        .orElse(usual);
  }
}
