package org.myograph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.myograph.query.Answer;
import org.myograph.query.Format;
import org.myograph.query.Knowledge;
import org.myograph.query.MalformedQueryException;
import org.myograph.query.NamedQuery;
import org.myograph.query.NoQueryException;
import org.myograph.query.Parameter;
import org.myograph.query.UnfitValueException;
import org.myograph.store.Build;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code myograph query}. */
@Command(
    name = "query",
    description = "Answers a named question or SPARQL; lists the named questions if none is given.")
final class QueryCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Mixin private DataFolder data;
  @ArgGroup private Question question = new Question();

  /** One of three ways to ask. */
  private static final class Question {
    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "A named question.")
    private String name;

    @Option(names = "-q", paramLabel = "FILE", description = "A file of SPARQL.")
    private Path file;

    @Option(names = "-e", paramLabel = "TEXT", description = "SPARQL; prefixes are known.")
    private String text;
  }

  @Option(
      names = {"-p", "--param"},
      paramLabel = "NAME=VALUE",
      description = "A value: a name, a slug or an IRI of a thing, a number, or a text.")
  private Map<String, String> values = Map.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      description =
          "table, csv, tsv, json or ttl (default: ${DEFAULT-VALUE}). In csv, a text that a"
              + " spreadsheet would take for a formula gets a ' before it.")
  private Format format;

  @Option(
      names = "--evidence",
      description = "Show what each row of a named question rests on, down to the sentences.")
  private boolean evidence;

  @Option(
      names = "--before",
      paramLabel = "DIR",
      description =
          "Folder of the build that a question about changes compares with (default: the one"
              + " before, in the same folder).")
  private Path before;

  @Override
  public Integer call() {
    if (question.name == null && question.file == null && question.text == null) {
      main.library().queries().all().forEach(this::list);
      return ExitCode.DONE.number();
    }
    try (Build build = data.open()) {
      main.console().data(format.write(answer(build)));
    }
    return ExitCode.DONE.number();
  }

  private Answer answer(Build build) {
    if (question.name != null) {
      NamedQuery named = main.library().queries().named(question.name);
      Answer answer = answer(build, named);
      String none = named.none(answer, values);
      if (!none.isEmpty()) {
        main.console().note(none);
      }
      return answer;
    }
    if (evidence) {
      throw new UnfitValueException("--evidence is for named questions; name one instead");
    }
    boolean isText = question.text != null;
    String where = isText ? "-e" : question.file.toString();
    String sparql = isText ? question.text : read(question.file);
    Knowledge knowledge = Knowledge.of(build);
    Answer answer = knowledge.ask(where, sparql);
    knowledge.slips(where, sparql).forEach(main.console()::note);
    return answer;
  }

  private Answer answer(Build build, NamedQuery named) {
    if (!named.needsBefore()) {
      return answer(Knowledge.of(build), named);
    }
    try (Build earlier = before == null ? build.requireEarlier() : Build.open(before)) {
      return answer(Knowledge.of(build).since(earlier), named);
    }
  }

  private Answer answer(Knowledge knowledge, NamedQuery named) {
    return evidence ? knowledge.explain(named, values) : knowledge.ask(named, values);
  }

  private static String read(Path file) {
    if (!Files.exists(file)) {
      throw new NoQueryException(file + ": no such file; name a file of SPARQL");
    }
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new MalformedQueryException(file + ": cannot be read; name a file of SPARQL in UTF-8");
    }
  }

  private void list(NamedQuery query) {
    main.console().line(query.name() + ": " + query.question());
    for (Parameter blank : query.parameters()) {
      String fallback = blank.fallback().isEmpty() ? "" : "  # " + blank.fallback();
      String note = blank.optional() ? "  # may be left out" : fallback;
      String line = "    -p " + blank.name() + "=" + blank.type().toUpperCase(Locale.ROOT);
      main.console().line(line + note);
    }
  }
}
