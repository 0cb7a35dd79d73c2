package org.myograph.cli;

import java.util.concurrent.Callable;
import org.myograph.query.Knowledge;
import org.myograph.query.Proof;
import org.myograph.query.ProofFormat;
import org.myograph.store.Build;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code myograph why}. */
@Command(
    name = "why",
    description = "Explains a fact down to the sentences that state it and the axioms.")
final class WhyCommand implements Callable<Integer> {
  private static final int MOST_OTHERS = 20;

  @ParentCommand private Main main;
  @Mixin private DataFolder data;

  @Parameters(index = "0", paramLabel = "SUBJECT", description = "Any name of a thing.")
  private String subject;

  @Parameters(index = "1", paramLabel = "RELATION", description = "A relation, or \"is a\".")
  private String relation;

  @Parameters(index = "2", paramLabel = "OBJECT", description = "A thing, or a kind of thing.")
  private String object;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, md, json or ttl (default: ${DEFAULT-VALUE}).")
  private ProofFormat format;

  @Option(
      names = "--all",
      description = "Tells other ways to derive the fact as well, at most " + MOST_OTHERS + ".")
  private boolean all;

  @Override
  public Integer call() {
    try (Build build = data.open()) {
      Proof proof = Knowledge.of(build).why(subject, relation, object, all ? MOST_OTHERS : 0);
      main.console().data(format.write(proof));
      return (proof.holds() ? ExitCode.DONE : ExitCode.FINDINGS).number();
    }
  }
}
