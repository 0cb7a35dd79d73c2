package org.myograph.cli;

import java.util.concurrent.Callable;
import org.myograph.query.Knowledge;
import org.myograph.query.Why;
import org.myograph.store.Build;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code myograph why}. */
@Command(
    name = "why",
    description = "Explains a fact down to the sentences that state it and the axioms.")
final class WhyCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Mixin private DataFolder data;

  @Parameters(index = "0", paramLabel = "SUBJECT", description = "Any name of a thing.")
  private String subject;

  @Parameters(index = "1", paramLabel = "RELATION", description = "A relation, or \"is a\".")
  private String relation;

  @Parameters(index = "2", paramLabel = "OBJECT", description = "A thing, or a kind of thing.")
  private String object;

  @Override
  public Integer call() {
    try (Build build = data.open()) {
      Why.Reason reason = Knowledge.of(build).why(subject, relation, object);
      main.console().data(reason.text());
      return (reason.holds() ? ExitCode.DONE : ExitCode.FINDINGS).number();
    }
  }
}
