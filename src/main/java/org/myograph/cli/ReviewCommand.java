package org.myograph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.myograph.pipeline.Pipeline;
import org.myograph.review.Finding;
import org.myograph.store.Build;
import org.myograph.store.NoBuildException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code myograph review}. */
@Command(
    name = "review",
    description = {
      "Lists what is wrong with the ontology and, if there is a build, what of its articles was not"
          + " read, names that nobody knows and evidence that is not whole.",
      "An error is wrong; a warn is unread, unknown or missing; an info may be wanted."
    })
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
    Pipeline pipeline = main.library().pipeline();
    List<Finding> findings = new ArrayList<>(tell(pipeline.review()));
    try (Build build = data.open()) {
      findings.addAll(tell(pipeline.review(build)));
      build
          .manifest()
          .statements()
          .forEach((certainty, count) -> main.console().line(count + " " + certainty));
    } catch (NoBuildException none) {
      main.console().note("only the ontology is reviewed: " + none.getMessage());
    }
    main.console().line(findings.size() + " findings");
    ExitCode code = findings.stream().anyMatch(this::fails) ? ExitCode.FINDINGS : ExitCode.DONE;
    return code.number();
  }

  private List<Finding> tell(List<Finding> findings) {
    findings.forEach(this::print);
    return findings;
  }

  private void print(Finding finding) {
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    main.console().line(severity + "  " + finding.place() + ": " + finding.message());
  }

  private boolean fails(Finding finding) {
    return finding.severity().ordinal() <= threshold.ordinal() && threshold != Threshold.none;
  }
}
