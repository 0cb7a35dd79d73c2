package org.myograph.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers wrong usage with one line: what is wrong, the nearest right name, where to read on. */
final class UsageError implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException error, String[] args) {
    CommandLine command = error.getCommandLine();
    command
        .getErr()
        .printf(
            "myograph: %s%s (see '%s --help')%n",
            firstLine(error.getMessage()),
            nearest(error),
            command.getCommandSpec().qualifiedName());
    return ExitCode.USAGE.number();
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("wrong usage");
  }

  private static String nearest(ParameterException error) {
    if (!(error instanceof UnmatchedArgumentException unmatched)) {
      return "";
    }
    List<String> names = unmatched.getSuggestions();
    return names.isEmpty() ? "" : "; did you mean '" + names.get(0) + "'?";
  }
}
