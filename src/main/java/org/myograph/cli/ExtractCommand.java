package org.myograph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.myograph.article.Article;
import org.myograph.pipeline.Extract;
import org.myograph.pipeline.Pipeline;
import org.myograph.pipeline.Reading;
import org.myograph.statement.Statement;
import picocli.CommandLine.Command;
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

  @Parameters(arity = "1..*", paramLabel = "SOURCE", description = "Files, and folders of *.txt.")
  private List<Path> sources;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "tsv",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Form form;

  @Override
  public Integer call() {
    Pipeline pipeline = main.library().pipeline();
    Reading reading = pipeline.read(sources);
    Extract extract = new Extract(main.library().ontology());
    if (form == Form.tsv) {
      main.console().line(Extract.HEADER);
    }
    reading.articles().forEach(article -> print(article, pipeline, extract));
    return main.console().report(reading.failures()).number();
  }

  private void print(Article article, Pipeline pipeline, Extract extract) {
    if (form == Form.trig) {
      main.console().data(pipeline.trig(article));
      return;
    }
    for (Statement statement : pipeline.statements(article)) {
      boolean tsv = form == Form.tsv;
      main.console().line(tsv ? extract.tsv(article, statement) : extract.json(article, statement));
    }
  }
}
