package org.myograph.cli;

import java.util.concurrent.Callable;
import org.myograph.pipeline.Pipeline;
import org.myograph.pipeline.ReportFormat;
import org.myograph.review.Finding;
import org.myograph.review.Report;
import org.myograph.store.Build;
import org.myograph.store.NoBuildException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code myograph review}. */
@Command(
    name = "review",
    description = {
      "Lists what is wrong with the ontology and, if there is a build, what of its articles was not"
          + " understood: sentences and box lines that gave nothing, names that nobody knows, and"
          + " where box, prose and articles do not agree.",
      "An error is wrong; a warn is unread, unknown or contradicted; an info may be wanted."
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
  @Spec private CommandSpec spec;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Threshold threshold;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ReportFormat format;

  @Option(
      names = "--article",
      paramLabel = "NAME",
      description = "Only what concerns this article: its name, title or source.")
  private String article;

  @Option(names = "--counts", description = "Only how much of each article was understood.")
  private boolean counts;

  @Option(names = "--ontology-only", description = "Only the ontology, without any build.")
  private boolean ontologyOnly;

  @Override
  public Integer call() {
    Report report = report();
    main.console().data(counts ? format.writeCounts(report) : format.write(report));
    ExitCode code =
        report.findings().stream().anyMatch(this::fails) ? ExitCode.FINDINGS : ExitCode.DONE;
    return code.number();
  }

  private Report report() {
    Pipeline pipeline = main.library().pipeline();
    if (ontologyOnly && article != null) {
      throw new ParameterException(
          spec.commandLine(), "--ontology-only leaves all articles out; drop it, or --article");
    }
    if (ontologyOnly) {
      return pipeline.review();
    }
    try (Build build = data.open()) {
      return article == null ? pipeline.review(build) : pipeline.review(build, article);
    } catch (NoBuildException none) {
      if (article != null || spec.commandLine().getParseResult().hasMatchedOption("-d")) {
        throw none;
      }
      main.console().note("only the ontology is reviewed: " + none.getMessage());
      return pipeline.review();
    }
  }

  private boolean fails(Finding finding) {
    return finding.severity().ordinal() <= threshold.ordinal() && threshold != Threshold.none;
  }
}
