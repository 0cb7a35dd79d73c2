package org.myograph.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** All of {@code ontology/}: as a graph, and as the vocabulary that articles are read with. */
public final class Ontology {
  private final Model model;
  private final Vocabulary vocabulary;

  private Ontology(Model model) {
    this.model = model;
    this.vocabulary = new VocabularyReader(model).read();
  }

  /**
   * Reads every {@code *.ttl} below a folder, in the order of their paths.
   *
   * @throws UnreadableOntologyException if there is none, or one cannot be parsed
   */
  public static Ontology read(Path folder) {
    Model model = ModelFactory.createDefaultModel();
    List<Path> files = turtleFiles(folder);
    if (files.isEmpty()) {
      throw new UnreadableOntologyException(folder + ": holds no *.ttl; name an ontology folder");
    }
    files.forEach(file -> parse(file, model));
    return new Ontology(model);
  }

  /** The ontology that comes with the program. */
  public static Ontology bundled() {
    try {
      URI uri = Ontology.class.getResource("/ontology").toURI();
      if (!uri.getScheme().equals("jar")) {
        return read(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return read(jar.getPath("/ontology"));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Graph graph() {
    return model.getGraph();
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  private static List<Path> turtleFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
    } catch (IOException e) {
      throw new UnreadableOntologyException(folder + ": no such folder; name an ontology folder");
    }
  }

  private static void parse(Path file, Model model) {
    try {
      RDFParser.fromString(Files.readString(file), Lang.TURTLE)
          .base(Names.MYO)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(model);
    } catch (IOException | RiotException e) {
      throw new UnreadableOntologyException(file + ": " + e.getMessage() + "; mend the Turtle");
    }
  }
}
