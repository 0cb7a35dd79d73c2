package org.myograph.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.myograph.article.ArticleReader;
import org.myograph.article.Counted;
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
      lost(location, "no such file; check the path", true);
    } catch (IOException e) {
      lost(location, "cannot be read; check that it is a readable file", false);
    }
  }

  private void lost(String location, String why, boolean missing) {
    sink.lost(location, new UnreadableArticleException(location + ": " + why, missing));
  }

  /** Finds the pages of a stream, which is closed. */
  void find(String location, InputStream in) {
    long found = 0;
    try (Dump dump = Dump.open(location, in, namespaces)) {
      for (Optional<Unread> page = next(dump, location); page.isPresent(); found++) {
        sink.page(page.get());
        page = next(dump, location);
      }
      end(location, found, parts(dump.passed()));
    } catch (UnreadableArticleException e) {
      sink.lost(location, e);
    }
  }

  private Optional<Unread> next(Dump dump, String location) {
    try {
      return dump.next().map(page -> unread(page, location));
    } catch (UnreadableArticleException e) {
      String page = dump.unfit().orElseThrow(() -> e);
      return Optional.of(Unread.refused(page, e));
    }
  }

  private Unread unread(RawPage page, String container) {
    return new Unread(page.location(), container, page.source().length(), () -> reader.read(page));
  }

  private void end(String location, long found, String passed) {
    String over = passed.isEmpty() ? "" : ", passed over " + passed;
    if (found > 0) {
      sink.note(location + ": read " + Counted.words(found, "page") + over);
    } else {
      String cure = passed.isEmpty() ? "export it again" : "choose others with --namespace";
      lost(location, "has no page to read" + over + "; " + cure, true);
    }
  }

  private static String parts(Map<Dump.Passed, Counted> passed) {
    return passed.entrySet().stream()
        .map(each -> each.getKey().words(each.getValue()))
        .collect(Collectors.joining(" and "));
  }
}
