package org.myograph.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.myograph.article.ArticleReader;
import org.myograph.article.Bundle;
import org.myograph.store.Manifest;

/** Finds again what a build was made of; a dump is read once for all its pages. */
final class SourcesAgain {
  /** Standard input is gone, and nothing is fetched from a network without being asked for. */
  private static final Pattern GONE = Pattern.compile(StandardInput.FOLDER + ".*|https?://.*");

  private final ArticleReader reader;
  private final Sources.Sink sink;
  private final SortedMap<String, byte[]> bundled = Bundle.files("articles", Sources.ENDING);

  SourcesAgain(ArticleReader reader, Sources.Sink sink) {
    this.reader = reader;
    this.sink = sink;
  }

  /** Whether a source can be read a second time. */
  static boolean isThere(Manifest.Source source) {
    return !GONE.matcher(source.location()).matches();
  }

  /** Finds those that can be read a second time, in their order but for pages of dumps. */
  void find(List<Manifest.Source> sources) {
    Map<String, Set<String>> dumps = new LinkedHashMap<>();
    for (Manifest.Source source : sources) {
      String location = source.location();
      if (location.startsWith(Sources.BUNDLED)) {
        sink.page(bundled(location));
      } else if (isThere(source) && isFile(location)) {
        sink.page(Unread.file(location, () -> reader.read(Path.of(location))));
      } else if (isThere(source)) {
        String dump = location.substring(0, location.lastIndexOf('#'));
        dumps.computeIfAbsent(dump, none -> new HashSet<>()).add(location);
      }
    }
    dumps.forEach(this::dump);
  }

  private static boolean isFile(String location) {
    return location.indexOf('#') < 0 || Files.exists(Path.of(location));
  }

  private Unread bundled(String location) {
    byte[] bytes = bundled.get(location.substring(Sources.BUNDLED.length()));
    return bytes == null
        ? Unread.refused(location, "is not in this version of the program; build again", true)
        : Unread.file(location, () -> reader.read(location, bytes));
  }

  private void dump(String dump, Set<String> wanted) {
    Sources.Sink asked =
        new Sources.Sink() {
          @Override
          public void page(Unread page) {
            if (wanted.remove(page.location())) {
              sink.page(page);
            }
          }

          @Override
          public void note(String line) {
            // What a dump holds beside was told when it was first read.
          }
        };
    new DumpPages(reader, Set.of(), asked).find(Path.of(dump), new Meter());
    String gone = "is not in " + dump + " any more; build again";
    wanted.stream().sorted().forEach(page -> sink.page(Unread.refused(page, gone, true)));
  }
}
