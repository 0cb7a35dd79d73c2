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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;

/** All of {@code ontology/}: as a graph, and as the vocabulary that articles are read with. */
public final class Ontology {
  private final List<TurtleFile> files;
  private final Model model;
  private final Vocabulary vocabulary;
  private Places places;

  private Ontology(List<TurtleFile> files) {
    this.files = files;
    this.model = parse(file -> !file.holdsShapes());
    this.vocabulary = new VocabularyReader(model).read();
  }

  /**
   * Reads every {@code *.ttl} below a folder, in the order of their paths.
   *
   * @throws NoOntologyException if there is no such folder
   * @throws UnreadableOntologyException if it holds none, or one cannot be parsed
   */
  public static Ontology read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new NoOntologyException(folder + ": no such folder; name an ontology folder");
    }
    List<TurtleFile> files = turtleFiles(folder);
    if (files.isEmpty()) {
      throw new UnreadableOntologyException(folder + ": holds no *.ttl; name an ontology folder");
    }
    return new Ontology(files);
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

  /** The shapes (SHACL) of {@code shapes/}, which are no part of the graph; they are read anew. */
  public Graph shapes() {
    return parse(TurtleFile::holdsShapes).getGraph();
  }

  /**
   * Where a term is given its class, one place for each file, or where else it is told of; none if
   * no line begins with it.
   */
  public List<Place> places(Node term) {
    if (places == null) {
      places = new Places();
      files.forEach(places::add);
    }
    return places.of(term);
  }

  private Model parse(Predicate<TurtleFile> wanted) {
    Model parsed = ModelFactory.createDefaultModel();
    files.stream().filter(wanted).forEach(file -> file.parse(parsed));
    return parsed;
  }

  private static List<TurtleFile> turtleFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".ttl"))
          .sorted()
          .map(file -> TurtleFile.read(file, folder))
          .toList();
    } catch (IOException e) {
      throw new UnreadableOntologyException(folder + ": cannot be read; check its permissions");
    }
  }
}
