package org.myograph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.myograph.graph.Fingerprint;

/**
 * A folder with all that is in it.
 *
 * @param root may be missing; then nothing is in it
 */
record Tree(Path root) {

  /** SHA-256 of each file, by its path from the root with "/" between names. */
  SortedMap<String, String> digests() {
    SortedMap<String, String> digests = new TreeMap<>();
    for (Path file : files()) {
      digests.put(root.relativize(file).toString().replace('\\', '/'), digest(file));
    }
    return digests;
  }

  /** Has the system write everything to the disk. */
  void sync() throws IOException {
    for (Path path : paths()) {
      sync(path);
    }
  }

  static void sync(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  void delete() throws IOException {
    List<Path> paths = paths();
    for (int i = paths.size() - 1; i >= 0; i--) {
      Files.deleteIfExists(paths.get(i));
    }
  }

  void copyTo(Path target) throws IOException {
    for (Path path : paths()) {
      Files.copy(path, target.resolve(root.relativize(path).toString()));
    }
  }

  List<Path> files() {
    return paths().stream().filter(Files::isRegularFile).toList();
  }

  /** Every folder before what is in it. */
  private List<Path> paths() {
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.sorted(Comparator.naturalOrder()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(Path file) {
    MessageDigest sha256 = Fingerprint.sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256)) {
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(sha256.digest());
  }
}
