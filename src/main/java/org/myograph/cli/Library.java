package org.myograph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.myograph.article.Bundle;
import org.myograph.link.Mapping;
import org.myograph.link.SssomReader;
import org.myograph.ontology.Ontology;
import org.myograph.pipeline.Pipeline;
import org.myograph.query.MalformedQueryException;
import org.myograph.query.NoQueryException;
import org.myograph.query.Queries;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The ontology and the questions: those in the jar, unless a folder is named. */
final class Library {
  @Option(
      names = "--ontology",
      scope = ScopeType.INHERIT,
      paramLabel = "DIR",
      description = "Use this folder instead of the ontology in the jar.")
  private Path ontology;

  @Option(
      names = "--queries",
      scope = ScopeType.INHERIT,
      paramLabel = "DIR",
      description = "Use this folder instead of the questions in the jar.")
  private Path queries;

  private Ontology read;

  /** Whether a folder is named that takes the place of the ontology in the jar. */
  boolean namesOntology() {
    return ontology != null;
  }

  /** The ontology, read once. */
  Ontology ontology() {
    if (read == null) {
      read = ontology == null ? Ontology.bundled() : Ontology.read(ontology);
    }
    return read;
  }

  Pipeline pipeline() {
    return new Pipeline(ontology(), mappings());
  }

  /** What somebody has looked at, of all tables beside the ontology. */
  List<Mapping> mappings() {
    return ontology == null
        ? SssomReader.bundled()
        : SssomReader.readFolder(ontology.resolve("mappings"));
  }

  Queries queries() {
    SortedMap<String, byte[]> files = queries == null ? Bundle.files("queries", ".rq") : ownFiles();
    Map<String, String> texts = new TreeMap<>();
    files.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
    return new Queries(texts);
  }

  private SortedMap<String, byte[]> ownFiles() {
    if (!Files.isDirectory(queries)) {
      throw new NoQueryException(queries + ": no such folder; name a folder of *.rq");
    }
    try {
      return Bundle.files(queries, ".rq");
    } catch (IOException e) {
      throw new MalformedQueryException(queries + ": cannot be read; check its permissions");
    }
  }
}
