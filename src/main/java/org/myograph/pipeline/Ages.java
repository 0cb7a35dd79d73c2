package org.myograph.pipeline;

import java.io.File;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.myograph.ontology.Names;
import org.myograph.store.Manifest;

/**
 * Tells which articles are younger than others: those whose file was changed later and, of one file
 * or of what is no file, those that were read later. What is no file is older than files.
 */
final class Ages {
  private final Map<Node, Age> ages = new HashMap<>();

  private record Age(long changed, int place) {}

  Ages(List<Manifest.Source> sources) {
    for (Manifest.Source source : sources) {
      String location = source.location();
      File file = new File(SourcesAgain.dump(location).orElse(location));
      ages.put(Names.articleGraph(source.name()), new Age(file.lastModified(), ages.size()));
    }
  }

  /** The youngest of the graphs of articles. */
  Node youngest(Collection<Node> articles) {
    return articles.stream()
        .max(
            Comparator.comparing(
                ages::get, Comparator.comparingLong(Age::changed).thenComparingInt(Age::place)))
        .orElseThrow();
  }
}
