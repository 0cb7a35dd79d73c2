package org.myograph.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.myograph.pipeline.Exporter;
import org.myograph.store.Build;
import org.myograph.store.NoBuildException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code myograph export}. */
@Command(
    name = "export",
    description = {
      "Prints all triples of a build, or as html its ontology in one page.",
      "html needs no build: it shows the ontology that --ontology names, else that of the build,"
          + " else the one in the jar."
    })
final class ExportCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Mixin private DataFolder data;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "nq",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Exporter form;

  @Override
  public Integer call() {
    if (form == Exporter.html && main.library().namesOntology()) {
      printOntologyAlone();
    } else {
      printBuild();
    }
    return ExitCode.DONE.number();
  }

  private void printBuild() {
    try (Build build = data.open()) {
      print(out -> form.write(build, out));
    } catch (NoBuildException e) {
      if (form != Exporter.html) {
        throw e;
      }
      main.console().note("no build in " + data.path() + "; showing the ontology in the jar");
      printOntologyAlone();
    }
  }

  private void printOntologyAlone() {
    print(main.library().pipeline()::writeOntologyPage);
  }

  private void print(Consumer<OutputStream> writer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.accept(bytes);
    main.console().data(bytes.toString(StandardCharsets.UTF_8));
  }
}
