package org.myograph.pipeline;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.myograph.article.Counted;
import org.myograph.article.UnreadableArticleException;

/** The files that the user's words stand for, in an order that is not that of the words. */
final class SourceFiles {
  /** In the order in which one is taken if a folder holds a page in several formats. */
  private static final List<String> PAGES =
      List.of("txt", "wiki", "wikitext", "mediawiki", "html", "htm", "xhtml");

  private static final Pattern DUMP = Pattern.compile("(.+)\\.xml(\\.gz|\\.bz2)?");
  private static final Pattern ENDING = Pattern.compile("(.+)\\.([^.]+)");
  private static final Pattern WILD = Pattern.compile("[*?\\[{]");

  private static final Comparator<Path> ORDER =
      comparing(SourceFiles::isDump)
          .thenComparing(SourceFiles::stem)
          .thenComparing(SourceFiles::format)
          .thenComparing(Path::toString);

  private final List<Path> files = new ArrayList<>();
  private final List<UnreadableArticleException> refused = new ArrayList<>();
  private final Counted otherFormats = new Counted();

  SourceFiles(List<String> words) {
    words.forEach(this::add);
    files.sort(ORDER);
    Set<Path> seen = new HashSet<>();
    files.removeIf(file -> !seen.add(file.toAbsolutePath().normalize()));
    Map<Path, Path> pages = new HashMap<>();
    files.removeIf(file -> isOtherFormat(file, pages));
    refused.sort(comparing(UnreadableArticleException::getMessage));
  }

  /** Pages in the order of their names, then dumps; some may be missing. */
  List<Path> files() {
    return files;
  }

  /** Words that stand for no file. */
  List<UnreadableArticleException> refused() {
    return refused;
  }

  /** Which files are another format of a page beside them that is read. */
  Optional<String> otherFormats() {
    return otherFormats.number() == 0
        ? Optional.empty()
        : Optional.of("passed over " + otherFormats.words("other format", " of the same pages"));
  }

  static boolean isDump(Path file) {
    return DUMP.matcher(name(file)).matches();
  }

  private static String name(Path file) {
    return file.toString().toLowerCase(Locale.ROOT);
  }

  private static String stem(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    return name.replaceFirst("(?i)(?<=.)(\\.xml(\\.gz|\\.bz2)|\\.[^.]*)$", "");
  }

  private void add(String word) {
    try {
      Path path = Path.of(word);
      if (Files.isDirectory(path)) {
        addFolder(path);
      } else if (!Files.exists(path) && WILD.matcher(word).find()) {
        addMatching(word);
      } else {
        files.add(path);
      }
    } catch (InvalidPathException e) {
      refuse(word + ": is no path of a file; check it", true);
    } catch (IOException e) {
      refuse(word + ": cannot be read; check its permissions", false);
    }
  }

  private void addFolder(Path folder) throws IOException {
    int before = files.size();
    try (Stream<Path> inside = Files.list(folder)) {
      inside
          .filter(Files::isRegularFile)
          .filter(file -> isDump(file) || format(file) < PAGES.size())
          .forEach(files::add);
    }
    if (files.size() == before) {
      refuse(
          folder + ": holds no *.txt, *.wiki, *.html or *.xml[.gz|.bz2]; name a folder of articles",
          true);
    }
  }

  /** Whether there is a file beside it with the same page in a format that is taken before. */
  private boolean isOtherFormat(Path file, Map<Path, Path> pages) {
    boolean known = !isDump(file) && format(file) < PAGES.size() && Files.exists(file);
    Path page = file.toAbsolutePath().normalize().resolveSibling(stem(file));
    boolean other = known && pages.putIfAbsent(page, file) != null;
    if (other) {
      otherFormats.add(file.toString());
    }
    return other;
  }

  private static int format(Path file) {
    Matcher ending = ENDING.matcher(name(file));
    int place = ending.matches() ? PAGES.indexOf(ending.group(2)) : -1;
    return place < 0 ? PAGES.size() : place;
  }

  /** Does what a shell does, for a pattern that comes here in quotes or from a script. */
  private void addMatching(String pattern) throws IOException {
    Matcher wild = WILD.matcher(pattern);
    int fixed = wild.find() ? pattern.lastIndexOf('/', wild.start()) + 1 : 0;
    String rest = pattern.substring(fixed);
    int depth = rest.contains("**") ? Integer.MAX_VALUE : rest.split("/").length;
    int before = files.size();
    try (Stream<Path> walk = Files.walk(Path.of(pattern.substring(0, fixed)), depth)) {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      walk.filter(matcher::matches).filter(Files::isRegularFile).forEach(files::add);
    } catch (NoSuchFileException | PatternSyntaxException none) {
      // Nothing matches, which is told below.
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (files.size() == before) {
      refuse(pattern + ": matches no file; check the pattern", true);
    }
  }

  private void refuse(String message, boolean missing) {
    refused.add(new UnreadableArticleException(message, missing));
  }
}
