package org.myograph.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.myograph.article.ArticleReader;
import org.myograph.article.Bundle;

/** Finds pages, one after another; one that cannot be read does not hold up the others. */
final class Sources {
  static final String BUNDLED = "bundled:articles/";
  static final String ENDING = ".txt";

  private final ArticleReader reader;
  private final Meter meter;
  private final Sink sink;

  /** Takes what is found. */
  interface Sink {
    void page(Unread page);

    /** A dump or site gives no pages, or no more of them. */
    default void lost(String location, RuntimeException why) {
      page(Unread.refused(location, why));
    }

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
    if (wanted.site().isPresent()) {
      Wanted.Site site = wanted.site().get();
      WikiApi api = new WikiApi(site.api(), site.agent(), WikiApi.Limits.USUAL);
      new SitePages(site.api(), api, reader, sink).find(wanted.sources());
    } else if (wanted.sources().isEmpty()) {
      Bundle.files("articles", ENDING).forEach(this::bundled);
    } else {
      files(wanted);
    }
  }

  private void files(Wanted wanted) {
    List<String> words = new ArrayList<>(wanted.sources());
    boolean reads = words.removeIf(StandardInput.WORD::equals);
    if (reads) {
      meter.expectUnknown();
    }
    SourceFiles found = new SourceFiles(words);
    found.refused().forEach(why -> sink.page(Unread.refused(why.getMessage(), why)));
    found.otherFormats().ifPresent(sink::note);
    found.files().forEach(file -> meter.expect(size(file)));
    DumpPages dumps = new DumpPages(reader, wanted.namespaces(), sink);
    found.files().forEach(file -> file(file, dumps));
    if (reads) {
      new StandardInput(reader, dumps, sink).find(wanted.standardInput(), wanted.form());
    }
  }

  private void file(Path file, DumpPages dumps) {
    if (SourceFiles.isDump(file)) {
      dumps.find(file, meter);
    } else {
      meter.take(size(file));
      sink.page(Unread.file(file.toString(), () -> reader.read(file)));
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
