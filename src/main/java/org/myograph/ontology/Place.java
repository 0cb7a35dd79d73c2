package org.myograph.ontology;

/**
 * Where a file begins to tell of a term.
 *
 * @param file path below the folder of the ontology
 * @param line counted from 1
 */
public record Place(String file, int line) {

  /** "terms/nerves.ttl:42". */
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
