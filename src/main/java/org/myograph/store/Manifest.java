package org.myograph.store;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.myograph.statement.Shares;

/**
 * What a build was made of and what it holds.
 *
 * @param id of what it was made of and what it holds, apart from the time; empty before publishing
 * @param version of the program
 * @param created when, in ISO 8601 and UTC; the only field in which two builds of the same input
 *     differ
 * @param ontology SHA-256 of the ontology's triples
 * @param sources in the order of their names
 * @param statements how many there are by certainty
 * @param understood of the box lines and sentences of all sources
 * @param graphs how many triples each graph holds
 * @param files SHA-256 of each file of the database, and of the review beside them
 */
public record Manifest(
    String id,
    String version,
    String created,
    String ontology,
    List<Source> sources,
    SortedMap<String, Long> statements,
    Shares understood,
    SortedMap<String, Long> graphs,
    SortedMap<String, String> files) {
  public Manifest {
    sources = List.copyOf(sources);
    statements = new TreeMap<>(statements);
    graphs = new TreeMap<>(graphs);
    files = new TreeMap<>(files);
  }

  /** An article that was read: its name, where it was read, and the SHA-256 of its bytes. */
  public record Source(String name, String location, String sha256) {}

  /**
   * What is known before a build is published.
   *
   * @param statements how many there are by certainty
   */
  public static Manifest of(
      String version,
      String created,
      List<Source> sources,
      Map<String, Long> statements,
      Shares understood) {
    return new Manifest(
        "",
        version,
        created,
        "",
        sources,
        new TreeMap<>(statements),
        understood,
        new TreeMap<>(),
        new TreeMap<>());
  }

  /** How many triples all graphs hold together, one that stands in two graphs counted twice. */
  public long triples() {
    return graphs.values().stream().mapToLong(Long::longValue).sum();
  }
}
