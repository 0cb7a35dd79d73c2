package org.myograph.pipeline;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.myograph.article.ArticleReader;
import org.myograph.article.Bundle;
import org.myograph.store.Manifest;

/** Finds again what a build was made of; a dump is read once for all its pages. */
final class SourcesAgain {
  /** Standard input is gone, and nothing is fetched from a network without being asked for. */
  private static final Pattern GONE = Pattern.compile(StandardInput.FOLDER + ".*|https?://.*");

  private static final Pattern PAGE_OF_DUMP =
      Pattern.compile("(?is)(.+?\\.xml(?:\\.gz|\\.bz2)?)#.*");

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
      } else if (isThere(source)) {
        dump(location)
            .ifPresentOrElse(
                dump -> dumps.computeIfAbsent(dump, none -> new TreeSet<>()).add(location),
                () -> sink.page(Unread.file(location, () -> reader.read(Path.of(location)))));
      }
    }
    dumps.forEach(this::dump);
  }

  /** The dump of which a location names a page; a title may hold a # too. */
  static Optional<String> dump(String location) {
    Matcher page = PAGE_OF_DUMP.matcher(location);
    return page.matches() ? Optional.of(page.group(1)) : Optional.empty();
  }

  private Unread bundled(String location) {
    byte[] bytes = bundled.get(location.substring(Sources.BUNDLED.length()));
    return bytes == null
        ? Unread.refused(location, "is not in this version of the program; build again", true)
        : Unread.file(location, () -> reader.read(location, bytes));
  }

  private void dump(String dump, Set<String> wanted) {
    Asked asked = new Asked(wanted);
    new DumpPages(reader, Set.of(), asked).find(Path.of(dump), new Meter());
    wanted.forEach(page -> sink.page(asked.refused(page, dump)));
  }

  /** Passes on pages that are wanted, which then are not any more. */
  private final class Asked implements Sources.Sink {
    private final Set<String> wanted;
    private Optional<RuntimeException> lost = Optional.empty();

    Asked(Set<String> wanted) {
      this.wanted = wanted;
    }

    @Override
    public void page(Unread page) {
      if (wanted.remove(page.location())) {
        sink.page(page);
      }
    }

    @Override
    public void lost(String location, RuntimeException why) {
      lost = Optional.of(why);
    }

    @Override
    public void note(String line) {
      // What a dump holds beside was told when it was first read.
    }

    Unread refused(String page, String dump) {
      String gone =
          lost.map(why -> "its dump is lost: " + why.getMessage())
              .orElse("is not in " + dump + " any more; build again");
      return Unread.refused(page, gone, true);
    }
  }
}
