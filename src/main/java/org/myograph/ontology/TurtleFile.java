package org.myograph.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/**
 * A file of the ontology.
 *
 * @param location what errors call it
 * @param name path below the folder of the ontology
 */
record TurtleFile(String location, String name, String text) {
  private static final String CURE = "; mend the Turtle";

  static TurtleFile read(Path file, Path folder) {
    try {
      String name = folder.relativize(file).toString();
      return new TurtleFile(file.toString(), name, Files.readString(file));
    } catch (IOException e) {
      throw new UnreadableOntologyException(file + ": " + e.getMessage() + CURE);
    }
  }

  /** Whether it holds shapes (SHACL), which are no part of the ontology: they leave OWL 2 DL. */
  boolean holdsShapes() {
    return Path.of(name).startsWith("shapes");
  }

  void parse(Model model) {
    try {
      RDFParser.fromString(text, Lang.TURTLE)
          .base(Names.MYO)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(model);
    } catch (RiotException e) {
      throw new UnreadableOntologyException(location + ": " + e.getMessage() + CURE);
    }
  }
}
