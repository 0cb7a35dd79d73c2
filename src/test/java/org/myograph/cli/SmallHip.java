package org.myograph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder with the ontology's schema and cues, a handful of terms, and articles about them. */
final class SmallHip {
  private static final String PREFIXES =
      """
      @prefix myo: <https://w3id.org/myograph/ontology#> .
      @prefix id: <https://w3id.org/myograph/id/> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      """;
  private static final String TERMS =
      """
      id:gluteus-minimus a myo:Muscle ; rdfs:label "gluteus minimus" .
      id:gluteus-medius a myo:Muscle ; rdfs:label "gluteus medius" .
      id:superior-gluteal-nerve a myo:Nerve ; rdfs:label "superior gluteal nerve" ;
        myo:hasRoot id:L5 .
      id:superior-gluteal-artery a myo:Artery ; rdfs:label "superior gluteal artery" .
      id:L5 a myo:SpinalRoot ; rdfs:label "L5" .
      id:hip a myo:BodyRegion ; rdfs:label "hip" .
      id:abduction a myo:Movement ; rdfs:label "abduction" ;
        myo:generic true ;
        myo:verb "abduct {part}" ; myo:agent "abductor" .
      id:abduction-of-hip a myo:Movement ; rdfs:label "abduction of hip" ;
        myo:movementKind id:abduction ; myo:movedPart id:hip ;
        myo:withoutJoint true ; myo:withoutOpposite true .
      """;
  static final String BOX =
      """
      Gluteus Minimus

      From WikiMSK

      Gluteus Minimus
      Muscle Type
      Peripheral Innervation Superior gluteal nerve

      """;
  static final String ABDUCTS = "The gluteus minimus abducts the hip.";
  static final String SUPPLIED = "It may sometimes be supplied by the superior gluteal artery.";

  private final Path folder;

  SmallHip(Path folder) {
    this.folder = folder;
    copy("schema");
    copy("reading");
    turtle("terms.ttl", TERMS);
  }

  /** Copies a folder of the ontology that comes with the program. */
  void copy(String part) {
    try (Stream<Path> files = Files.list(Path.of("ontology", part))) {
      for (Path file : files.toList()) {
        Path target = ontology().resolve(part).resolve(file.getFileName());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder for {@code --ontology}. */
  Path ontology() {
    return folder.resolve("ontology");
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  Path write(String file, String text) {
    try {
      return Files.writeString(folder.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds Turtle to the ontology. */
  void turtle(String file, String statements) {
    write("ontology/" + file, PREFIXES + statements);
  }

  /** An article of the box above and some sentences. */
  Path article(String file, String... sentences) {
    return write(file, BOX + String.join(" ", sentences) + "\n");
  }

  /** Builds articles into a folder beside them. */
  Myograph build(String data, Path... articles) {
    Stream<Object> options = Stream.of("build", "--ontology", ontology(), "-o", path(data));
    return Myograph.run(Stream.concat(options, Stream.of(articles)).toArray());
  }

  /** What a command says of a build. */
  Myograph ask(String data, String... words) {
    Stream<Object> options = Stream.of("-d", path(data), "--ontology", ontology());
    return Myograph.run(Stream.concat(Stream.of((Object[]) words), options).toArray());
  }

  /** The sorted N-Quads of a build. */
  List<String> quads(String data) {
    return ask(data, "export").out().lines().toList();
  }
}
