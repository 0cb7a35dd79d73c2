package org.myograph.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code myograph completion}. */
@Command(
    name = "completion",
    description = "Prints a script that completes commands and options in bash and zsh.")
final class CompletionCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    main.console().data(AutoComplete.bash("myograph", spec.root().commandLine()));
    return ExitCode.DONE.number();
  }
}
