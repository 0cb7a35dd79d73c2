package org.myograph.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.myograph.review.Finding;
import org.myograph.store.Build;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code myograph review}. */
@Command(
    name = "review",
    description = "Lists what of the articles was not read, and names that nobody knows.")
final class ReviewCommand implements Callable<Integer> {

  /** From which severity on findings are a failure. */
  enum Threshold {
    error,
    warn,
    none
  }

  @ParentCommand private Main main;
  @Mixin private DataFolder data;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Threshold threshold;

  @Override
  public Integer call() {
    try (Build build = data.open()) {
      List<Finding> findings = main.library().pipeline().review(build);
      findings.forEach(this::print);
      build
          .manifest()
          .statements()
          .forEach((certainty, count) -> main.console().line(count + " " + certainty));
      main.console().line(findings.size() + " findings");
      ExitCode code = findings.stream().anyMatch(this::fails) ? ExitCode.FINDINGS : ExitCode.DONE;
      return code.number();
    }
  }

  private void print(Finding finding) {
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    main.console().line(severity + "  " + finding.place() + ": " + finding.message());
  }

  private boolean fails(Finding finding) {
    return finding.severity().ordinal() <= threshold.ordinal() && threshold != Threshold.none;
  }
}
