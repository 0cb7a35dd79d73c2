package org.myograph.cli;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.myograph.server.Edition;
import org.myograph.server.GraphServer;
import org.myograph.store.Build;
import org.myograph.store.DamagedBuildException;
import org.myograph.store.Publication;

/**
 * Has a server serve each build that is published in a folder after this was made. It looks when
 * the system says that something has changed there, and each second besides, as systems do not tell
 * of all changes on disks of other machines.
 */
final class Following implements AutoCloseable {
  private static final int SECONDS = 1;

  private final Path folder;
  private final Console console;
  private final Optional<WatchService> watch;
  private final CountDownLatch ended = new CountDownLatch(1);
  private Optional<Publication> seen;
  private GraphServer server;
  private Function<Build, Edition> editions;
  private String told = "";

  Following(Path folder, Console console) {
    this.folder = folder;
    this.console = console;
    watch = watch(folder);
    seen = Publication.last(folder);
  }

  /** None if the system will watch no more folders. */
  private static Optional<WatchService> watch(Path folder) {
    try {
      WatchService watch = folder.getFileSystem().newWatchService();
      folder.register(
          watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
      return Optional.of(watch);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  void start(GraphServer leads, Function<Build, Edition> made) {
    server = leads;
    editions = made;
    Thread thread = new Thread(this::follow, "following");
    thread.setDaemon(true);
    thread.start();
  }

  private void follow() {
    try {
      while (!awaitChange()) {
        look();
      }
    } catch (ClosedWatchServiceException e) {
      // As it is to be.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until there may be something to see. */
  private boolean awaitChange() throws InterruptedException {
    if (watch.isEmpty()) {
      return ended.await(SECONDS, TimeUnit.SECONDS);
    }
    WatchKey key = watch.get().poll(SECONDS, TimeUnit.SECONDS);
    if (key != null) {
      key.pollEvents();
      key.reset();
    }
    return ended.getCount() == 0;
  }

  private void look() {
    try {
      Optional<Publication> last = Publication.last(folder);
      if (!last.equals(seen)) {
        seen = last;
        last.ifPresent(published -> follow(Build.open(folder, published)));
      }
    } catch (DamagedBuildException e) {
      keep(e.getMessage());
    } catch (OutOfMemoryError e) {
      keep("there is not enough memory to open the newest build");
      seen = Optional.empty();
    } catch (RuntimeException e) { // the old build is served on whatever is wrong with the new one
      keep(Failures.message(e));
      seen = Optional.empty();
    }
  }

  private void follow(Build next) {
    if (next.damage().isPresent()) {
      next.close();
      keep(next.damage().get());
    } else {
      server.serve(editions.apply(next));
      told = "";
      console.note("now serving build " + next.manifest().id());
    }
  }

  private void keep(String because) {
    server.keep(because);
    if (!because.equals(told)) {
      told = because;
      console.note(because + "; the build before is served on");
    }
  }

  @Override
  public void close() {
    ended.countDown();
    try {
      if (watch.isPresent()) {
        watch.get().close();
      }
    } catch (IOException e) {
      // It ends with the process.
    }
  }
}
