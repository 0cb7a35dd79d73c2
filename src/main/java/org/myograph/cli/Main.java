package org.myograph.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code myograph}; it lists its subcommands and has the only handler of failures. */
@Command(
    name = "myograph",
    description =
        "Turns articles about muscles, nerves and their disorders into a knowledge graph.",
    scope = ScopeType.INHERIT, // every subcommand has --help, --version and the exit codes
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    subcommands = {
      BuildCommand.class,
      ExtractCommand.class,
      QueryCommand.class,
      WhyCommand.class,
      ReviewCommand.class,
      VerifyCommand.class,
      LinkCommand.class,
      CompareCommand.class,
      ExportCommand.class,
      ServeCommand.class,
      CompletionCommand.class
    })
public final class Main implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private Library library;
  private boolean verbose;

  public static void main(String[] args) {
    Runtime.getRuntime().addShutdownHook(new Thread(Console::stop));
    System.exit(run(args));
  }

  /** Does what the arguments say and returns the exit code. */
  public static int run(String... args) {
    try {
      return commandLine().execute(args);
    } catch (OutOfMemoryError e) {
      System.err.println("myograph: out of memory; give more with java -Xmx2g -jar ...");
      return ExitCode.EXHAUSTED.number();
    } catch (StackOverflowError e) {
      System.err.println(
          "myograph: the input is nested too deeply; leave the page or query out, and report it");
      return ExitCode.BUG.number();
    }
  }

  /** Prints UTF-8 everywhere, whatever the character set of the terminal is. */
  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Main());
    line.getCommandSpec().usageMessage().exitCodeList(exitCodes());
    line.getSubcommands()
        .values()
        .forEach(each -> each.getCommandSpec().usageMessage().exitCodeList(exitCodes()));
    return line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(new UsageError())
        .setExecutionExceptionHandler(Main::failed);
  }

  /** The logger reads its level once, when it is first used, so this comes before any work. */
  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Tell on standard error what is going on, and where a failure came from.")
  void verbose(boolean on) {
    verbose = on;
    if (on) {
      System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "info");
    }
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  private static int failed(Exception failure, CommandLine command, ParseResult parsed) {
    if (failure instanceof ClosedPipeException) {
      return ExitCode.UNREAD.number();
    }
    Main main = (Main) command.getCommandSpec().root().userObject();
    main.console().note(Failures.message(failure));
    if (main.verbose) {
      failure.printStackTrace(command.getErr());
    }
    return Failures.code(failure).number();
  }

  Library library() {
    return library;
  }

  Console console() {
    CommandLine root = spec.root().commandLine();
    return new Console(root.getOut(), root.getErr());
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> list = new LinkedHashMap<>();
    Arrays.stream(ExitCode.values())
        .forEach(code -> list.put(String.valueOf(code.number()), code.meaning()));
    return list;
  }
}
