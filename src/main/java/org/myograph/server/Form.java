package org.myograph.server;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.myograph.query.UnfitValueException;

/**
 * How rows are sent: as a page for people, in JSON for programs, in CSV or TSV for spreadsheets.
 */
enum Form {
  HTML("text/html"),
  JSON("application/json"),
  CSV("text/csv"),
  TSV("text/tab-separated-values");

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
   * @param others that are to be had
   */
  static Form of(String named, Exchange asked, Form usual, Form... others) {
    List<Form> offers = Stream.concat(Stream.of(usual), Arrays.stream(others)).toList();
    if (named.isEmpty()) {
      return asked.liked(offers.stream().map(Form::mediaType).toList()).stream()
          .flatMap(liked -> offers.stream().filter(form -> form.mediaType.equals(liked)))
          .findFirst()
          .orElse(usual);
    }
    return offers.stream()
        .filter(form -> form.name().equalsIgnoreCase(named))
        .findFirst()
        .orElseThrow(
            () ->
                new UnfitValueException(
                    "no format '%s'; give one of %s"
                        .formatted(
                            named, offers.stream().map(Form::label).collect(joining(", ")))));
  }

  private String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
