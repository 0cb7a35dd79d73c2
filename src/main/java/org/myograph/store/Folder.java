package org.myograph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where builds are kept.
 *
 * @param path the folder that the user names
 */
record Folder(Path path) {
  static final String DATA = "data";
  static final String REVIEW = "review.json";
  static final String WORDS = "words";
  private static final String CURRENT = "CURRENT";
  static final String UNFINISHED = ".tmp-";
  private static final Pattern BUILD = Pattern.compile("[a-z2-7]{12}");
  private static final Pattern HALF_BUILD = Pattern.compile("([a-z2-7]{12}|damaged)\\.tmp-\\d+");
  private static final Pattern HALF_SWITCH = Pattern.compile(CURRENT + "\\d+\\.tmp-");

  Path builds() {
    return path.resolve("builds");
  }

  Path build(String id) {
    return builds().resolve(id);
  }

  /** The file by which a builder holds the folder. */
  Path lock() {
    return path.resolve("lock");
  }

  /** The file that names the build that is served. */
  Path currentFile() {
    return path.resolve(CURRENT);
  }

  /** The id of the build that is served. */
  Optional<String> current() {
    Path file = currentFile();
    try {
      return Files.isRegularFile(file)
          ? Optional.of(Files.readString(file).strip())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Switches to another build in one step. */
  void makeCurrent(String id) throws IOException {
    Path next = Files.createTempFile(path, CURRENT, UNFINISHED);
    Files.writeString(next, id + "\n");
    Tree.sync(next);
    Files.move(
        next, currentFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Tree.sync(path);
  }

  /** The finished builds besides the given one. */
  List<Path> others(String id) {
    return list(builds()).stream()
        .filter(each -> BUILD.matcher(name(each)).matches() && !name(each).equals(id))
        .filter(each -> Files.isRegularFile(each.resolve("manifest.json")))
        .toList();
  }

  /** What builders that were killed have left behind; nothing that somebody else put there. */
  List<Path> leftovers() {
    return Stream.concat(
            list(builds()).stream().filter(each -> HALF_BUILD.matcher(name(each)).matches()),
            list(path).stream().filter(each -> HALF_SWITCH.matcher(name(each)).matches()))
        .toList();
  }

  /** Whether there is nothing but what a builder makes before it builds. */
  boolean isBare() {
    return list(path).equals(List.of(builds(), lock())) && list(builds()).isEmpty();
  }

  /** A new folder beside the builds for one in the making. */
  Path unfinished(String id) throws IOException {
    return Files.createTempDirectory(builds(), id + UNFINISHED);
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  private static List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
