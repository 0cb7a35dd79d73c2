package org.myograph.cli;

import java.util.concurrent.Callable;
import org.myograph.article.Counted;
import org.myograph.pipeline.Verification;
import org.myograph.store.Build;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code myograph verify}. */
@Command(
    name = "verify",
    description = "Reads the sources again and compares every quoted sentence.")
final class VerifyCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Mixin private DataFolder data;

  @Override
  public Integer call() {
    try (Build build = data.open()) {
      Verification.Result result = main.library().pipeline().verify(build);
      result.failures().forEach(each -> main.console().line(each.place() + ": " + each.message()));
      if (result.gone() > 0) {
        main.console().line(gone(result.gone()));
      }
      boolean said = result.failures().isEmpty() && result.compared() > 0;
      if (said) {
        main.console().line(said(result.compared()));
      } else if (result.failures().isEmpty()) {
        main.console().line("nothing was compared; build from files to have it verified");
      }
      return (said ? ExitCode.DONE : ExitCode.VERIFICATION_FAILED).number();
    }
  }

  private static String gone(long number) {
    return Counted.words(number, "source") + " came from a network or standard input: not compared";
  }

  private static String said(long number) {
    return number == 1
        ? "the source says what was read from it"
        : "all " + number + " sources say what was read from them";
  }
}
