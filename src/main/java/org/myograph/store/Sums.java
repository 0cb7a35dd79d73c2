package org.myograph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * The digests of a folder's files in a file beside it, as {@code sha256sum --check} reads them. For
 * files that a manifest does not list, because they differ between two builds of the same input.
 */
final class Sums {
  private Sums() {}

  static void write(Path folder) throws IOException {
    Files.writeString(file(folder), text(folder));
  }

  /**
   * @throws DamagedBuildException if the folder is not as it was, or the file is not there
   */
  static void check(Path folder) {
    if (Files.notExists(folder) && Files.notExists(file(folder))) {
      throw new DamagedBuildException(
          folder + ": is not there, as this was built by an earlier version; build again");
    }
    try {
      if (Files.readString(file(folder)).equals(text(folder))) {
        return;
      }
    } catch (IOException e) {
      // As good as not what was built.
    }
    throw new DamagedBuildException(folder + ": is not what was built; build again");
  }

  private static Path file(Path folder) {
    return folder.resolveSibling(folder.getFileName() + ".sha256");
  }

  private static String text(Path folder) {
    return new Tree(folder)
        .digests().entrySet().stream()
            .map(each -> each.getValue() + "  " + folder.getFileName() + "/" + each.getKey() + "\n")
            .collect(Collectors.joining());
  }
}
