package org.myograph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.myograph.review.Report;
import org.myograph.review.ReportJson;

/** A published build, opened for reading. Nothing in its folder is changed by that. */
public final class Build implements AutoCloseable {
  private final Path folder;
  private final Manifest manifest;
  private final Database database;
  private final Optional<String> damage;

  private Build(Path folder, Manifest manifest, Optional<String> damage) {
    this.folder = folder;
    this.manifest = manifest;
    this.damage = damage;
    this.database = Database.open(folder.resolve(Folder.DATA));
    try {
      FullText.attach(folder.resolve(Folder.WORDS), database.quads());
    } catch (IOException e) {
      database.close();
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Opens the current build of a folder or, if that is damaged, the one before it.
   *
   * @throws NoBuildException if nothing was ever built there
   * @throws DamagedBuildException if no build there is whole
   */
  public static Build open(Path folder) {
    return Publication.last(folder)
        .map(last -> open(folder, last))
        .orElseThrow(
            () ->
                new NoBuildException(folder + ": no build here; run: myograph build -o " + folder));
  }

  /**
   * Opens a build that was published in a folder or, if it is damaged, the one before it.
   *
   * @throws DamagedBuildException if no build there is whole
   */
  public static Build open(Path folder, Publication published) {
    Folder builds = new Folder(folder);
    try {
      return open(builds.build(published.id()), Optional.empty());
    } catch (DamagedBuildException damaged) {
      return builds.others(published.id()).stream()
          .flatMap(other -> ifWhole(other, damaged).stream())
          .findFirst()
          .orElseThrow(() -> damaged);
    }
  }

  private static Optional<Build> ifWhole(Path folder, DamagedBuildException damaged) {
    try {
      return Optional.of(open(folder, Optional.of(damaged.getMessage())));
    } catch (DamagedBuildException alsoDamaged) {
      return Optional.empty();
    }
  }

  /** Opens the build that was published before this one, if there is one that is whole. */
  public Optional<Build> earlier() {
    return builds().others(manifest.id()).stream()
        .filter(Build::isWhole)
        .findFirst()
        .map(other -> open(other, Optional.empty()));
  }

  /**
   * Opens the build that was published before this one.
   *
   * @throws NoBuildException if there is none
   */
  public Build requireEarlier() {
    return earlier()
        .orElseThrow(
            () ->
                new NoBuildException(
                    builds().path()
                        + ": no earlier build here; build again when something has changed, or"
                        + " name the folder of another build with --before"));
  }

  private Folder builds() {
    return new Folder(folder.getParent().getParent());
  }

  private static Build open(Path folder, Optional<String> damage) {
    return new Build(folder, check(folder), damage);
  }

  private static Manifest check(Path folder) {
    Manifest manifest = ManifestFile.read(folder);
    if (!folder.endsWith(manifest.id())) {
      throw new DamagedBuildException(folder + ": its manifest is another's; build again");
    }
    Path data = folder.resolve(Folder.DATA);
    SortedMap<String, String> found = new Tree(data).digests();
    for (Map.Entry<String, String> file : manifest.files().entrySet()) {
      if (!file.getValue().equals(found.get(file.getKey()))) {
        throw new DamagedBuildException(
            data.resolve(file.getKey()) + ": is not what was built; build again");
      }
    }
    Sums.check(folder.resolve(Folder.WORDS));
    return manifest;
  }

  static boolean isWhole(Path folder) {
    try {
      check(folder);
      return true;
    } catch (DamagedBuildException e) {
      return false;
    }
  }

  /**
   * The quads, read-only; SPARQL sees the union of all graphs as the default graph. Read them
   * inside a read transaction.
   */
  public DatasetGraph dataset() {
    return new DatasetGraphReadOnly(database.quads());
  }

  public Manifest manifest() {
    return manifest;
  }

  /** What was not understood of its articles. */
  public Report report() {
    try {
      return ReportJson.read(Files.readString(folder.resolve(Folder.DATA).resolve(Folder.REVIEW)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of this build alone. */
  public Path folder() {
    return folder;
  }

  /** Why this is not the current build but the one before it; empty if it is the current one. */
  public Optional<String> damage() {
    return damage;
  }

  @Override
  public void close() {
    database.close();
  }
}
