package org.myograph.cli;

import java.util.Collection;
import java.util.Set;
import org.myograph.query.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers wrong usage with one line: what is wrong, the nearest right name, where to read on. */
final class UsageError implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException error, String[] args) {
    CommandLine command = error.getCommandLine();
    String help = command.getCommandSpec().qualifiedName() + " --help";
    command.getErr().printf("myograph: %s (see '%s')%n", whatIsWrong(error), help);
    return ExitCode.USAGE.number();
  }

  private static String whatIsWrong(ParameterException error) {
    if (error instanceof UnmatchedArgumentException unmatched) {
      String typed = unmatched.getUnmatched().get(0);
      return "unknown " + kindOf(typed, error) + " '" + typed + "'" + hint(typed, error);
    }
    return error.getMessage().lines().findFirst().orElse("wrong usage");
  }

  private static String kindOf(String typed, ParameterException error) {
    if (typed.startsWith("-")) {
      return "option";
    }
    return error.getCommandLine().getSubcommands().isEmpty() ? "argument" : "command";
  }

  private static String hint(String typed, ParameterException error) {
    String name = typed.replaceFirst("=.*", "");
    if (name.matches("-.?")) {
      return ""; // any other letter is as near
    }
    return Nearest.to(name, namesLike(name, error.getCommandLine())).stream()
        .findFirst()
        .map(nearest -> "; did you mean '" + nearest + "'?")
        .orElse("");
  }

  private static Collection<String> namesLike(String typed, CommandLine command) {
    Set<String> options = command.getCommandSpec().optionsMap().keySet();
    return typed.startsWith("-") ? options : command.getSubcommands().keySet();
  }
}
