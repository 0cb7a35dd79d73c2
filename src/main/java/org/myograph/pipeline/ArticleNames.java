package org.myograph.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.myograph.ontology.Names;
import org.myograph.query.Nearest;
import org.myograph.query.UnknownNameException;
import org.myograph.store.Build;
import org.myograph.store.Manifest;

/** The articles of a build, as a user may name them: by name, title or source, in any case. */
final class ArticleNames {
  private final Map<String, String> names = new LinkedHashMap<>();

  ArticleNames(Build build) {
    List<Manifest.Source> sources = build.manifest().sources();
    DatasetGraph dataset = build.dataset();
    sources.forEach(source -> add(source.name(), source.name()));
    Txn.executeRead(
        dataset,
        () ->
            sources.forEach(
                source ->
                    titles(dataset, source.name()).forEach(title -> add(title, source.name()))));
    sources.forEach(source -> add(source.location(), source.name()));
  }

  /** What was there first holds: a name is stronger than a title. */
  private void add(String words, String name) {
    names.putIfAbsent(Names.slug(words), name);
  }

  private static Stream<String> titles(DatasetGraph dataset, String name) {
    return dataset.stream(Node.ANY, Names.article(name), DCTerms.title.asNode(), Node.ANY)
        .map(quad -> quad.getObject().getLiteralLexicalForm());
  }

  /**
   * The name of the article that is meant.
   *
   * @throws UnknownNameException if there is none
   */
  String of(String typed) {
    String slug = Names.slug(typed);
    if (!names.containsKey(slug)) {
      List<String> nearest =
          Nearest.to(slug, names.keySet()).stream().map(names::get).distinct().toList();
      throw new UnknownNameException("article", typed, nearest);
    }
    return names.get(slug);
  }
}
