package org.myograph.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files that come with the program, on the class path or in its jar. */
public final class Bundle {
  private Bundle() {}

  /** The bytes of the files of a bundled folder, by file name, sorted. */
  public static SortedMap<String, byte[]> files(String folder, String suffix) {
    try {
      URI uri = Bundle.class.getResource("/" + folder).toURI();
      if (!uri.getScheme().equals("jar")) {
        return files(Path.of(uri), suffix);
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return files(jar.getPath("/" + folder), suffix);
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of the files of a folder on disk, by file name, sorted. */
  public static SortedMap<String, byte[]> files(Path folder, String suffix) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Path file : list(folder, suffix)) {
      files.put(file.getFileName().toString(), Files.readAllBytes(file));
    }
    return files;
  }

  /** The files of a folder on disk with an ending, sorted; folders in it are passed over. */
  public static List<Path> list(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(suffix) && !Files.isDirectory(file))
          .sorted()
          .toList();
    }
  }
}
