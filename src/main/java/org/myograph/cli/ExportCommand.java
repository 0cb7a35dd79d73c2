package org.myograph.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.myograph.pipeline.Exporter;
import org.myograph.store.Build;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code myograph export}. */
@Command(name = "export", description = "Prints all triples of a build.")
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
    try (Build build = data.open()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      form.write(build, bytes);
      main.console().data(bytes.toString(StandardCharsets.UTF_8));
    }
    return ExitCode.DONE.number();
  }
}
