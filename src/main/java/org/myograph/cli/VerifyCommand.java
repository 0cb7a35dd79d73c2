package org.myograph.cli;

import java.util.concurrent.Callable;
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
        main.console()
            .line(result.gone() + " sources came from a network or standard input: not compared");
      }
      if (!result.failures().isEmpty()) {
        return ExitCode.VERIFICATION_FAILED.number();
      }
      main.console().line("all " + result.compared() + " sources say what was read from them");
      return ExitCode.DONE.number();
    }
  }
}
