package org.myograph.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.myograph.article.ArticleReader;
import org.myograph.article.Bundle;

/** Finds pages, one after another; one that cannot be read does not hold up the others. */
final class Sources {
  static final String BUNDLED = "bundled:articles/";
  static final String ENDING = ".txt";
  private static final String STANDARD_INPUT = "-";

  private final ArticleReader reader;
  private final Meter meter;
  private final Sink sink;

  /** Takes what is found. */
  interface Sink {
    void page(Unread page);

    /** Something to tell of the pages so far. */
    void note(String line);
  }

  Sources(ArticleReader reader, Meter meter, Sink sink) {
    this.reader = reader;
    this.meter = meter;
    this.sink = sink;
  }

  /** Finds files in the order of their names, then dumps, then what standard input holds. */
  void find(Wanted wanted) {
    if (wanted.sources().isEmpty()) {
      Bundle.files("articles", ENDING).forEach(this::bundled);
      return;
    }
    SourceFiles found = new SourceFiles(wanted.sources());
    found.refused().forEach(why -> sink.page(Unread.refused(why.getMessage(), why)));
    found.otherFormats().ifPresent(sink::note);
    found.files().forEach(file -> meter.expect(size(file)));
    DumpPages dumps = new DumpPages(reader, wanted.namespaces(), sink);
    for (Path file : found.files()) {
      if (SourceFiles.isDump(file)) {
        dumps.find(file, meter);
      } else {
        meter.take(size(file));
        sink.page(Unread.file(file.toString(), () -> reader.read(file)));
      }
    }
  }

  private void bundled(String file, byte[] bytes) {
    String location = BUNDLED + file;
    sink.page(Unread.file(location, () -> reader.read(location, bytes)));
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0; // The reader tells what is wrong with it.
    }
  }
}
