package org.myograph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.block.FileMode;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.sys.SystemIndex;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.TDB2StorageBuilder;

/**
 * A TDB2 database that is written once and then only read. Its files are read and written rather
 * than mapped, so that they are as small as their contents. Within one process a database is opened
 * once and shared.
 */
final class Database implements AutoCloseable {
  private static final Map<Place, Database> OPEN = new HashMap<>();

  static {
    JenaSystem.init();
    // The parameters of one database have a file mode too, but its indexes do not look at it.
    SystemIndex.setFileMode(FileMode.direct);
  }

  /** A folder, and not another one that had the same path before it. */
  private record Place(Path path, Object key) {
    static Place of(Path folder) {
      Path path = folder.toAbsolutePath().normalize();
      try {
        return new Place(path, Files.readAttributes(path, BasicFileAttributes.class).fileKey());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final Place place;
  private final Path files;
  private final DatasetGraphTDB quads;
  private int users;

  private Database(Place place, Path files) {
    this.place = place;
    this.files = files;
    this.quads = connect(files);
  }

  /** Makes a database of quads, which come in the order in which they shall be stored. */
  static void create(Path folder, Stream<Quad> quads) throws IOException {
    Files.createDirectories(folder);
    DatasetGraphTDB database = connect(folder);
    try {
      Txn.executeWrite(database, () -> quads.forEach(database::add));
    } finally {
      database.shutdown();
    }
  }

  /** Opens a database for reading. */
  static Database open(Path folder) {
    return open(folder, isWritable(folder));
  }

  /**
   * @param writable whether TDB2 may open the files in place, which it does for writing
   */
  static Database open(Path folder, boolean writable) {
    synchronized (OPEN) {
      Place place = Place.of(folder);
      Database database = OPEN.get(place);
      if (database == null) {
        boolean direct = writable && !isTaken(place.path());
        database = new Database(place, direct ? place.path() : copy(place.path()));
        OPEN.put(place, database);
      }
      database.users++;
      return database;
    }
  }

  /** Whether a database is open that was at this path before; TDB2 tells files by their paths. */
  private static boolean isTaken(Path path) {
    return OPEN.values().stream().anyMatch(database -> database.files.equals(path));
  }

  DatasetGraph quads() {
    return quads;
  }

  @Override
  public void close() {
    synchronized (OPEN) {
      users--;
      if (users > 0) {
        return;
      }
      OPEN.remove(place);
      quads.shutdown();
      if (!files.equals(place.path())) {
        discard(files);
      }
    }
  }

  private static DatasetGraphTDB connect(Path folder) {
    DatasetGraphTDB database = TDB2StorageBuilder.build(Location.create(folder));
    database.getContext().setTrue(TDB2.symUnionDefaultGraph);
    return database;
  }

  private static boolean isWritable(Path folder) {
    return new Tree(folder).files().stream().allMatch(Files::isWritable);
  }

  private static Path copy(Path folder) {
    try {
      Path copy = Files.createTempDirectory("myograph-").resolve("data");
      try {
        new Tree(folder).copyTo(copy);
      } catch (IOException e) {
        discard(copy);
        throw e;
      }
      for (Path file : new Tree(copy).files()) {
        file.toFile().setWritable(true);
      }
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void discard(Path copy) {
    try {
      new Tree(copy.getParent()).delete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
