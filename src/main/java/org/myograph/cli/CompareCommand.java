package org.myograph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.myograph.query.Quote;
import org.myograph.release.Agreement;
import org.myograph.store.Build;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code myograph compare}. */
@Command(
    name = "compare",
    description = {
      "Holds what the articles state against what another ontology says of the classes that their"
          + " things are mapped to: agree, ours more specific, theirs more specific, contradict,"
          + " only ours, only theirs; ours with the sentences."
    })
final class CompareCommand implements Callable<Integer> {

  /** Forms of the answer. */
  enum Form {
    table,
    tsv
  }

  private static final String HEADER =
      "thing\tverdict\trelation\tours\ttheirs\tsource\tstart\tend\tquote\n";

  @ParentCommand private Main main;
  @Mixin private DataFolder data;

  @Parameters(paramLabel = "ONTOLOGY", description = "OWL, OBO or Turtle, also as .gz.")
  private Path ontology;

  @Option(
      names = "--thing",
      paramLabel = "NAME",
      description = "Only this thing, by any of its names.")
  private String thing;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Form form;

  @Override
  public Integer call() {
    try (Build build = data.open()) {
      List<Agreement.Row> rows =
          main.library().pipeline().compare(build, ontology, Optional.ofNullable(thing));
      main.console().data(form == Form.tsv ? tsv(rows) : table(rows));
      return ExitCode.DONE.number();
    }
  }

  private static String table(List<Agreement.Row> rows) {
    StringBuilder text = new StringBuilder();
    String last = "";
    for (Agreement.Row row : rows) {
      if (!row.thing().equals(last)) {
        text.append(row.thing()).append('\n');
        last = row.thing();
      }
      text.append("  %s: %s %s\n".formatted(row.verdict().words(), row.relation(), sides(row)));
      for (Quote quote : row.quotes()) {
        text.append("      %s: \"%s\"\n".formatted(quote.manner(), quote.line()));
        text.append("              %s\n".formatted(quote.place()));
      }
    }
    return text.toString();
  }

  private static String sides(Agreement.Row row) {
    List<String> sides = new ArrayList<>();
    if (!row.ours().isEmpty()) {
      sides.add(row.ours());
    }
    if (!row.theirs().isEmpty() && !row.theirs().equals(row.ours())) {
      sides.add(row.ours().isEmpty() ? row.theirs() : "(theirs: " + row.theirs() + ")");
    }
    return String.join(" ", sides);
  }

  private static String tsv(List<Agreement.Row> rows) {
    StringBuilder text = new StringBuilder(HEADER);
    for (Agreement.Row row : rows) {
      String facts =
          String.join(
              "\t", row.thing(), row.verdict().words(), row.relation(), row.ours(), row.theirs());
      if (row.quotes().isEmpty()) {
        text.append(facts).append("\t\t\t\t\n");
      }
      for (Quote quote : row.quotes()) {
        text.append(
            "%s\t%s\t%d\t%d\t%s\n"
                .formatted(facts, quote.source(), quote.start(), quote.end(), quote.line()));
      }
    }
    return text.toString();
  }
}
