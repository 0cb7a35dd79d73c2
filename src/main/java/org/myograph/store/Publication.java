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
    Path file = new Folder(folder).currentFile();
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return new Folder(folder)
          .current()
          .map(id -> new Publication(id, attributes.lastModifiedTime(), attributes.fileKey()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
