package org.myograph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {
  @TempDir private Path folder;

  @BeforeEach
  void fill() throws IOException {
    for (String file : List.of("b.txt", "a/c.txt", "a/d.md", "a/e/a.txt")) {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, file);
    }
  }

  private List<String> files(String... words) {
    return new SourceFiles(Stream.of(words).map(this::in).toList())
        .files().stream().map(this::relative).toList();
  }

  private String in(String word) {
    return folder + "/" + word;
  }

  private String relative(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  @Test
  void ordersFilesByNameWhateverTheOrderOfTheWords() {
    assertThat(files("b.txt", "a", "a/e")).containsExactly("a/e/a.txt", "b.txt", "a/c.txt");
    assertThat(files("a/e", "b.txt", "a")).containsExactly("a/e/a.txt", "b.txt", "a/c.txt");
  }

  @Test
  void takesAFileOnceHoweverOftenItIsNamed() {
    assertThat(files("b.txt", "a/../b.txt", "*.txt", ".")).hasSize(1);
  }

  @Test
  void expandsPatternsThatTheShellDidNot() {
    assertThat(files("*.txt")).containsExactly("b.txt");
    assertThat(files("?/*.{txt,md}")).containsExactly("a/c.txt", "a/d.md");
    assertThat(files("**/*.txt")).containsExactly("a/e/a.txt", "a/c.txt");
  }

  @Test
  void takesAFileWithTheCharactersOfAPatternAsItIs() throws IOException {
    Files.writeString(folder.resolve("[b].txt"), "b");
    assertThat(files("[b].txt")).containsExactly("[b].txt");
  }

  @Test
  void namesWhatStandsForNothing() {
    assertThat(new SourceFiles(List.of(in("*.doc"), in("no/*.txt"), in("[.txt"))).refused())
        .allSatisfy(
            why -> {
              assertThat(why).hasMessageStartingWith(folder.toString());
              assertThat(why).hasMessageEndingWith(": matches no file; check the pattern");
              assertThat(why.missing()).isTrue();
            })
        .hasSize(3);
  }

  @Test
  void leavesAMissingFileToItsReader() {
    assertThat(files("none.txt")).containsExactly("none.txt");
  }
}
