package org.myograph.pipeline;

import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be read, as the user names it.
 *
 * @param sources files, folders and patterns such as "articles/*.txt", and "-" for standard input;
 *     titles of pages if there is a site; none for the bundled articles
 * @param site where pages are asked for
 * @param standardInput read only if it is named
 * @param form what standard input holds
 * @param namespaces the numbers of those that are read from dumps; none for all
 * @param jobs how many threads read
 */
public record Wanted(
    List<String> sources,
    Optional<Site> site,
    InputStream standardInput,
    Form form,
    Set<Integer> namespaces,
    int jobs) {
  public Wanted {
    sources = List.copyOf(sources);
    namespaces = Set.copyOf(namespaces);
  }

  /** Forms of standard input, named as the endings of files in that form. */
  public enum Form {
    /** Told by how it begins. */
    any,
    txt,
    wiki,
    html,
    /** An export or dump, compressed or not. */
    xml
  }

  /**
   * A MediaWiki site.
   *
   * @param api the address of its api.php
   * @param agent how this program makes itself known there
   */
  public record Site(URI api, String agent) {}

  /** The bundled articles. */
  public static Wanted bundled() {
    return files(List.of(), Runtime.getRuntime().availableProcessors());
  }

  /** Files, folders and patterns alone. */
  static Wanted files(List<String> sources, int jobs) {
    return new Wanted(
        sources, Optional.empty(), InputStream.nullInputStream(), Form.any, Set.of(0), jobs);
  }
}
