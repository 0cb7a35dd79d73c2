package org.myograph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * That a build was made the current one of a folder. Two that differ were made so at different
 * times, even if the build is the same.
 *
 * @param file what the system tells the file by; null where it does not
 */
public record Publication(String id, FileTime time, Object file) {

  /** The last one; empty if nothing was ever built there. */
  public static Optional<Publication> last(Path folder) {
    Folder builds = new Folder(folder);
    try {
      Optional<Publication> last = read(builds);
      Optional<Publication> again = read(builds);
      while (!again.equals(last)) { // the file was replaced between its time and its text
        last = again;
        again = read(builds);
      }
      return last;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Publication> read(Folder builds) throws IOException {
    try {
      BasicFileAttributes file =
          Files.readAttributes(builds.currentFile(), BasicFileAttributes.class);
      return builds
          .current()
          .map(id -> new Publication(id, file.lastModifiedTime(), file.fileKey()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
