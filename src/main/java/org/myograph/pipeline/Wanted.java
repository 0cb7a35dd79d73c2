package org.myograph.pipeline;

import java.io.InputStream;
import java.util.List;
import java.util.Set;

/**
 * What is to be read, as the user names it.
 *
 * @param sources files, folders and patterns such as "articles/*.txt", and "-" for standard input;
 *     none for the bundled articles
 * @param standardInput read only if it is named
 * @param namespaces the numbers of those that are read from dumps; none for all
 * @param jobs how many threads read
 */
public record Wanted(
    List<String> sources, InputStream standardInput, Set<Integer> namespaces, int jobs) {
  public Wanted {
    sources = List.copyOf(sources);
    namespaces = Set.copyOf(namespaces);
  }

  /** The bundled articles. */
  public static Wanted bundled() {
    int cores = Runtime.getRuntime().availableProcessors();
    return new Wanted(List.of(), InputStream.nullInputStream(), Set.of(), cores);
  }
}
