package org.myograph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.myograph.pipeline.OnContradiction;
import org.myograph.store.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      description = SourceOptions.SOURCES + " The bundled articles if none is given.")
  private List<String> sources = List.of();

  @Mixin private SourceOptions options;

  @Option(
      names = {"-o", "-d", "--data"},
      paramLabel = "DIR",
      defaultValue = DataFolder.DEFAULT,
      description = "Folder of the build (default: ${DEFAULT-VALUE}).")
  private Path folder;

  @Option(
      names = "--quarantine",
      description =
          "Where statements contradict each other or the ontology, leave out those of the youngest"
              + " file, the one changed last, and build; without it nothing is built then.")
  private boolean quarantine;

  @Override
  public Integer call() {
    OnContradiction wish = quarantine ? OnContradiction.QUARANTINE : OnContradiction.STOP;
    RunProgress progress = main.console().progress(true);
    Optional<Manifest> built =
        main.library()
            .pipeline()
            .build(options.wanted(sources), wish, folder, Version.number(), progress);
    built.ifPresentOrElse(
        build -> {
          progress.note("published " + build.id() + " in " + folder);
          progress.note("understood " + build.understood());
        },
        () -> progress.note("nothing could be read, so nothing was built"));
    return progress.end().number();
  }
}
