package org.myograph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.myograph.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code myograph build}. */
@Command(
    name = "build",
    description = "Reads articles, reasons, and publishes the build; the last one stays beside it.")
final class BuildCommand implements Callable<Integer> {
  @ParentCommand private Main main;

  @Parameters(
      arity = "0..*",
      paramLabel = "SOURCE",
      description = "Files, and folders of *.txt; the bundled articles if none is given.")
  private List<Path> sources = List.of();

  @Option(
      names = {"-o", "-d", "--data"},
      paramLabel = "DIR",
      defaultValue = DataFolder.DEFAULT,
      description = "Folder of the build (default: ${DEFAULT-VALUE}).")
  private Path folder;

  @Override
  public Integer call() {
    Pipeline pipeline = main.library().pipeline();
    Pipeline.Outcome outcome =
        pipeline.build(sources, folder, Version.number(), main.console()::note);
    main.console().note("published " + outcome.manifest().id() + " in " + folder);
    return main.console().report(outcome.failures()).number();
  }
}
