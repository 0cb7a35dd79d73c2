package org.myograph.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.myograph.article.ArticleReader;
import org.myograph.article.Dump;
import org.myograph.article.RawPage;
import org.myograph.article.UnreadableArticleException;

/** Finds the pages of dumps. */
final class DumpPages {
  private final ArticleReader reader;
  private final Set<Integer> namespaces;
  private final Sources.Sink sink;

  DumpPages(ArticleReader reader, Set<Integer> namespaces, Sources.Sink sink) {
    this.reader = reader;
    this.namespaces = namespaces;
    this.sink = sink;
  }

  /** Finds the pages of a file. */
  void find(Path file, Meter meter) {
    String location = file.toString().replace('\\', '/');
    try (InputStream in = Files.newInputStream(file)) {
      find(location, meter.counted(in));
    } catch (NoSuchFileException e) {
      sink.page(Unread.refused(location, "no such file; check the path", true));
    } catch (IOException e) {
      sink.page(
          Unread.refused(location, "cannot be read; check that it is a readable file", false));
    }
  }

  /** Finds the pages of a stream, which is closed. */
  void find(String location, InputStream in) {
    try (Dump dump = Dump.open(location, in, namespaces)) {
      long found = 0;
      for (Optional<Unread> page = next(dump, location); page.isPresent(); found++) {
        sink.page(page.get());
        page = next(dump, location);
      }
      sink.note(told(location, found, dump.passed()));
    } catch (UnreadableArticleException e) {
      sink.page(Unread.refused(location, e));
    }
  }

  private Optional<Unread> next(Dump dump, String location) {
    try {
      return dump.next().map(page -> unread(page, location));
    } catch (UnreadableArticleException e) {
      return Optional.of(Unread.refused(location, e));
    }
  }

  private Unread unread(RawPage page, String container) {
    return new Unread(page.location(), container, page.source().length(), () -> reader.read(page));
  }

  private static String told(String location, long found, Map<Dump.Passed, Long> passed) {
    String read = location + ": read " + found + (found == 1 ? " page" : " pages");
    List<String> parts = new ArrayList<>();
    passed.forEach((reason, count) -> parts.add(reason.words(count)));
    return parts.isEmpty() ? read : read + ", passed over " + String.join(" and ", parts);
  }
}
