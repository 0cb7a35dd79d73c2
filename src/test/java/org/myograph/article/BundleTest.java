package org.myograph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {
  @Test
  void holdsTheSameFilesAsTheSources() throws IOException {
    var bundled = Bundle.files("articles", ".txt");
    var onDisk = Bundle.files(Path.of("src/main/resources/articles"), ".txt");
    assertThat(bundled.keySet()).contains("gluteus-minimus.txt").isEqualTo(onDisk.keySet());
    bundled.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(onDisk.get(name)));
  }

  @Test
  void takesOnlyFilesOfItsEndingInOrder(@TempDir Path folder) throws IOException {
    for (String name : new String[] {"b.txt", "c.md", "a.txt"}) {
      Files.writeString(folder.resolve(name), name);
    }
    assertThat(Bundle.files(folder, ".txt").keySet()).containsExactly("a.txt", "b.txt");
  }
}
