package org.myograph.cli;

import java.nio.file.Path;
import org.myograph.store.Build;
import picocli.CommandLine.Option;

/** Which build a command reads. */
final class DataFolder {
  static final String DEFAULT = "myograph-data";

  @Option(
      names = {"-d", "--data"},
      paramLabel = "DIR",
      defaultValue = DEFAULT,
      description = "Folder of the build (default: ${DEFAULT-VALUE}).")
  private Path path;

  Path path() {
    return path;
  }

  Build open() {
    return Build.open(path);
  }
}
