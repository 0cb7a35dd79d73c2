package org.myograph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.myograph.article.Article;
import org.myograph.article.Counted;
import org.myograph.pipeline.Extract;
import org.myograph.pipeline.Pipeline;
import org.myograph.statement.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code myograph extract}. */
@Command(name = "extract", description = "Prints what articles state, without building.")
final class ExtractCommand implements Callable<Integer> {

  /** Forms of an extract. */
  enum Form {
    tsv,
    jsonl,
    trig
  }

  @ParentCommand private Main main;

  @Parameters(arity = "1..*", paramLabel = "SOURCE", description = SourceOptions.SOURCES)
  private List<String> sources;

  @Mixin private SourceOptions options;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "tsv",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Form form;

  private boolean headed;

  /** The lines of an article; none if nothing was read from it. */
  private record Read(String source, String lines) {}

  @Override
  public Integer call() {
    Pipeline pipeline = main.library().pipeline();
    Extract extract = new Extract(main.library().ontology());
    RunProgress progress = main.console().progress(!StandardStream.OUT.isTerminal());
    Counted silent = new Counted();
    pipeline.read(
        options.wanted(sources),
        article ->
            new Read(
                article.source().location(),
                lines(article, pipeline.statements(article), pipeline, extract)),
        read -> {
          head();
          main.console().data(read.lines());
          if (read.lines().isEmpty()) {
            silent.add(read.source());
          }
        },
        progress);
    Pipeline.silent(silent).ifPresent(progress::note);
    return progress.end().number();
  }

  /** Names the columns before the first article, and not if none can be read. */
  private void head() {
    if (form == Form.tsv && !headed) {
      main.console().line(Extract.HEADER);
      headed = true;
    }
  }

  private String lines(
      Article article, List<Statement> statements, Pipeline pipeline, Extract extract) {
    if (form == Form.trig) {
      return statements.isEmpty() ? "" : pipeline.trig(article, statements);
    }
    StringBuilder lines = new StringBuilder();
    for (Statement statement : statements) {
      boolean tsv = form == Form.tsv;
      lines.append(tsv ? extract.tsv(article, statement) : extract.json(article, statement));
      lines.append('\n');
    }
    return lines.toString();
  }
}
