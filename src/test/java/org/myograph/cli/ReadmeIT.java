package org.myograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every command that README.md shows and compares what it prints. A line "..." stands for any
 * lines, "..." at the end of a line for its rest; runs of spaces count as one.
 */
class ReadmeIT {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\n(.*?)^```");
  private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");
  private static final String SITE = "http://localhost:3330/";

  @TempDir private Path folder;

  /** A command with the lines shown below it. */
  private record Shown(String command, List<String> lines) {}

  @Test
  void everyCommandPrintsWhatIsShown() throws IOException, InterruptedException {
    String readme = Files.readString(Path.of("README.md"));
    for (Shown shown : shown(readme)) {
      List<String> printed = print(shown.command()).lines().toList();
      assertThat(matches(shown.lines(), printed))
          .as("%s%nprints%n%s", shown.command(), String.join("\n", printed))
          .isTrue();
    }
  }

  @Test
  void theServerCommandIsTheOneThatIsTested() throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains("<!-- main -->\n```sh\nmvn ", "java -jar target/myograph.jar serve\n```")
        .contains("<!-- test -->\n```sh\nmvn ");
  }

  private static List<Shown> shown(String readme) {
    List<Shown> all = new ArrayList<>();
    Matcher block = BLOCK.matcher(readme);
    while (block.find()) {
      for (String command : block.group(1).split("(?m)^\\$ ")) {
        List<String> lines = command.lines().toList();
        if (!lines.isEmpty()) {
          all.add(new Shown(lines.get(0), lines.subList(1, lines.size())));
        }
      }
    }
    assertThat(all).hasSizeGreaterThan(5);
    return all;
  }

  private String print(String command) throws IOException, InterruptedException {
    List<String> words = words(command);
    String address = words.get(words.size() - 1);
    if (words.get(0).equals("curl") && address.startsWith(SITE)) {
      return page(address.substring(SITE.length()));
    }
    assertThat(words.get(0)).isEqualTo("myograph");
    Program.Result result = Program.run(folder, words.subList(1, words.size()).toArray());
    assertThat(result.code()).as(command + "\n" + result.err()).isZero();
    return result.err() + result.out();
  }

  private String page(String path) throws IOException, InterruptedException {
    try (Program server = Program.start(folder, "serve", "--port", "0")) {
      String home = server.awaitLine(line -> line.startsWith("http://localhost:")).orElseThrow();
      return Client.get(home + path);
    }
  }

  private static List<String> words(String command) {
    return WORD.matcher(command).results().map(word -> word.group().replace("\"", "")).toList();
  }

  private static boolean matches(List<String> shown, List<String> printed) {
    String pattern =
        shown.stream()
            .map(line -> line.equals("...") ? "(?:.*\n)*" : line(line) + "\n")
            .collect(Collectors.joining());
    String text = printed.stream().map(line -> spaced(line) + "\n").collect(Collectors.joining());
    return text.matches(pattern);
  }

  private static String line(String shown) {
    return Arrays.stream(spaced(shown).split("\\.\\.\\.$", -1))
        .map(Pattern::quote)
        .collect(Collectors.joining(".*"));
  }

  private static String spaced(String line) {
    return line.replaceAll("\\s+", " ").strip();
  }
}
