package org.myograph.cli;

import java.util.List;
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
      List<Verification.Failure> failures = main.library().pipeline().verify(build);
      failures.forEach(failure -> main.console().line(failure.place() + ": " + failure.message()));
      if (!failures.isEmpty()) {
        return ExitCode.VERIFICATION_FAILED.number();
      }
      int sources = build.manifest().sources().size();
      main.console().line("all " + sources + " sources say what was read from them");
      return ExitCode.DONE.number();
    }
  }
}
