package org.myograph.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.myograph.graph.CanonicalQuads;
import org.myograph.graph.Fingerprint;
import org.myograph.ontology.Names;
import org.myograph.review.Report;
import org.myograph.review.ReportJson;

/**
 * Publishes builds into one folder, which it holds against other builders until it is closed. A
 * build is written beside the old one, synced and checked; then it gets its name, and then it
 * becomes the current one, each by one rename. Whenever this is cut off, the old build is served.
 */
public final class Publisher implements AutoCloseable {
  private final Folder folder;
  private final FileChannel lock;
  private final boolean made;

  private Publisher(Folder folder, FileChannel lock, boolean made) {
    this.folder = folder;
    this.lock = lock;
    this.made = made;
  }

  /**
   * Makes the folder if need be, takes it, and clears what killed builders have left in it.
   *
   * @throws FolderInUseException if another builder holds it
   * @throws UnusableFolderException if it cannot be made
   */
  public static Publisher open(Path path) {
    Folder folder = new Folder(path);
    boolean made = Files.notExists(path);
    try {
      Files.createDirectories(folder.builds());
      Publisher publisher = new Publisher(folder, lock(folder), made);
      for (Path leftover : folder.leftovers()) {
        new Tree(leftover).delete();
      }
      return publisher;
    } catch (FileAlreadyExistsException e) {
      throw new UnusableFolderException(e.getFile() + ": is not a folder; name another with -o");
    } catch (IOException e) {
      throw new UnusableFolderException(
          path + ": cannot be used" + reason(e) + "; name another with -o");
    }
  }

  /** In brackets; what is only told by the kind of the exception is said in its words. */
  private static String reason(IOException e) {
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    String kind = e.getClass().getSimpleName().replaceFirst("Exception$", "");
    String said = kind.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
    return " (" + (reason == null ? said : reason) + ")";
  }

  private static FileChannel lock(Folder folder) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
      if (lock.isPresent()) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // Held by this very process; refused like any other builder.
    }
    channel.close();
    throw new FolderInUseException(
        folder.path()
            + ": another build is going on here; wait for it, or name another folder with -o");
  }

  /** Takes the folder, publishes what was not reviewed, and lets go. */
  public static Manifest publish(Path folder, DatasetGraph dataset, Manifest draft) {
    try (Publisher publisher = open(folder)) {
      return publisher.publish(dataset, draft, Report.NONE);
    }
  }

  /**
   * Publishes a dataset.
   *
   * @param draft as made by {@link Manifest#of}
   * @param report what was not understood of the articles
   * @return the manifest with all that is known now
   */
  public Manifest publish(DatasetGraph dataset, Manifest draft, Report report) {
    try {
      String review = ReportJson.write(report);
      Manifest named = named(dataset, draft, review);
      Path unfinished = folder.unfinished(named.id());
      write(dataset, named, review, unfinished);
      Optional<String> before = folder.current();
      name(unfinished, folder.build(named.id()));
      prune(named.id(), before);
      folder.makeCurrent(named.id());
      return ManifestFile.read(folder.build(named.id()));
    } catch (IOException e) {
      throw new UnusableFolderException(
          folder.path()
              + ": cannot be written"
              + reason(e)
              + "; make room, or name another with -o");
    }
  }

  private static Manifest named(DatasetGraph dataset, Manifest draft, String review) {
    SortedMap<String, Long> graphs = counts(dataset);
    String[] lines = CanonicalQuads.lines(dataset).toArray(String[]::new);
    String content = Fingerprint.of(lines);
    String ontology = " " + NodeFmtLib.strNT(Names.graph("ontology")) + " .";
    Manifest known =
        new Manifest(
            "",
            draft.version(),
            "",
            Fingerprint.of(
                List.of(lines).stream()
                    .filter(line -> line.endsWith(ontology))
                    .toArray(String[]::new)),
            draft.sources(),
            draft.statements(),
            draft.understood(),
            graphs,
            new TreeMap<>());
    String id = Fingerprint.of(content, ManifestFile.write(known), review).substring(0, 12);
    return new Manifest(
        id,
        known.version(),
        draft.created(),
        known.ontology(),
        known.sources(),
        known.statements(),
        known.understood(),
        graphs,
        new TreeMap<>());
  }

  private static void write(DatasetGraph dataset, Manifest named, String review, Path unfinished)
      throws IOException {
    Path data = unfinished.resolve(Folder.DATA);
    Database.create(data, CanonicalQuads.quads(dataset));
    try (Database written = Database.open(data)) {
      if (!Txn.calculateRead(written.quads(), () -> counts(written.quads()))
          .equals(named.graphs())) {
        throw new IOException("what was written is not what can be read");
      }
    }
    Files.write(data.resolve(Folder.REVIEW), review.getBytes(StandardCharsets.UTF_8));
    Path words = unfinished.resolve(Folder.WORDS);
    FullText.create(words, dataset.getUnionGraph());
    Sums.write(words);
    Manifest manifest =
        new Manifest(
            named.id(),
            named.version(),
            named.created(),
            named.ontology(),
            named.sources(),
            named.statements(),
            named.understood(),
            named.graphs(),
            new Tree(data).digests());
    ManifestFile.write(unfinished, manifest);
    new Tree(unfinished).sync();
  }

  private static SortedMap<String, Long> counts(DatasetGraph dataset) {
    SortedMap<String, Long> counts = new TreeMap<>();
    dataset
        .find()
        .forEachRemaining(quad -> counts.merge(quad.getGraph().toString(), 1L, Long::sum));
    return counts;
  }

  /** Gives a build its name, unless a whole one of the same content has it already. */
  private void name(Path unfinished, Path named) throws IOException {
    if (Build.isWhole(named)) {
      return;
    }
    if (Files.exists(named)) {
      Path aside = Files.createTempDirectory(folder.builds(), "damaged" + Folder.UNFINISHED);
      Files.move(named, aside.resolve("build"), StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(unfinished, named, StandardCopyOption.ATOMIC_MOVE);
    Tree.sync(folder.builds());
  }

  /** Before the switch, so that whoever sees it finds no builds but the new one and the last. */
  private void prune(String id, Optional<String> before) throws IOException {
    for (Path other : folder.others(id)) {
      boolean keep =
          before.filter(previous -> previous.equals(id) || other.endsWith(previous)).isPresent();
      if (!keep) {
        new Tree(other).delete();
      }
    }
    for (Path leftover : folder.leftovers()) {
      new Tree(leftover).delete();
    }
  }

  /** Lets go of the folder; one that was made for builds and got none is taken away again. */
  @Override
  public void close() {
    try {
      boolean vain = made && folder.isBare();
      if (vain) {
        Files.delete(folder.builds());
        Files.delete(folder.lock());
      }
      lock.close();
      if (vain) {
        Files.delete(folder.path());
      }
    } catch (DirectoryNotEmptyException e) {
      return; // another builder has come in after the lock was let go
    } catch (IOException e) {
      throw new UnusableFolderException(folder.path() + ": cannot be let go" + reason(e));
    }
  }
}
