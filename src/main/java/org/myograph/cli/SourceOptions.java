package org.myograph.cli;

import java.util.List;
import java.util.Set;
import org.myograph.pipeline.Wanted;
import picocli.CommandLine.Option;

/** Which pages a command reads, and how. */
final class SourceOptions {
  static final String FILES = "Files, folders of them, and patterns such as \"articles/*.txt\".";

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "How many pages to read at a time (default: one for each core).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  Wanted wanted(List<String> sources) {
    return new Wanted(sources, System.in, Set.of(0), Math.max(1, jobs));
  }
}
