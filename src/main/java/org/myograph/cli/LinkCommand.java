package org.myograph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.myograph.link.Linker;
import org.myograph.link.Match;
import org.myograph.link.OntologyFile;
import org.myograph.link.SssomWriter;
import org.myograph.link.Terminology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code myograph link}. */
@Command(
    name = "link",
    description = {
      "Finds what our terms are in another ontology, or what the classes of one ontology are in"
          + " another, and prints candidates as an SSSOM table, one row for each.",
      "Nothing is kept: rows that somebody has looked at belong into ontology/mappings, those that"
          + " are wrong with the predicate_modifier Not, so that they are not found again."
    })
final class LinkCommand implements Callable<Integer> {
  @ParentCommand private Main main;

  @Parameters(
      arity = "1..2",
      paramLabel = "ONTOLOGY",
      description = "OWL, OBO or Turtle, also as .gz. Of two, the first takes the place of ours.")
  private List<Path> ontologies;

  @Option(
      names = "--via",
      paramLabel = "ONTOLOGY",
      description = "A third one, whose names and cross-references lead from one to the other.")
  private Path via;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the table there instead of printing it.")
  private Path output;

  @Override
  public Integer call() {
    List<Path> files = new ArrayList<>(ontologies);
    Optional.ofNullable(via).ifPresent(files::add);
    List<Terminology> read = files.parallelStream().map(OntologyFile::read).toList();
    boolean ours = ontologies.size() == 1;
    Terminology subjects =
        ours ? Terminology.of(main.library().ontology().vocabulary()) : read.get(0);
    Terminology objects = read.get(ours ? 0 : 1);
    Optional<Terminology> background =
        via == null ? Optional.empty() : Optional.of(read.get(read.size() - 1));
    Linker linker = new Linker(subjects, objects, background);
    List<Match> matches = (ours ? linker.without(main.library().mappings()) : linker).matches();
    String table = new SssomWriter(subjects, objects).table(matches);
    if (output == null) {
      main.console().data(table);
    } else {
      write(table);
    }
    main.console()
        .note(
            "found "
                + matches.size()
                + " of "
                + subjects.concepts().size()
                + " among "
                + objects.concepts().size()
                + "; look at each before you rely on it");
    return ExitCode.DONE.number();
  }

  private void write(String table) {
    try {
      Files.writeString(output, table);
    } catch (IOException e) {
      throw new UncheckedIOException(output + ": cannot be written", e);
    }
  }
}
