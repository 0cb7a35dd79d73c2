package org.myograph.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The classes of Uberon in OBO format: names, parents, and whether FMA has them. */
final class UberonClasses {
  private static final Pattern SYNONYM = Pattern.compile("synonym: \"(.*?)\" EXACT.*");

  /** A class; its first name is its label. */
  record Class(String id, List<String> names, Set<String> parents, boolean inFma) {}

  private final Map<String, Class> classes = new TreeMap<>();

  private UberonClasses(List<String> lines) {
    List<String> stanza = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("[")) {
        add(stanza);
        stanza.clear();
      }
      stanza.add(line);
    }
    add(stanza);
  }

  static UberonClasses read(Path gzip) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(gzip)), StandardCharsets.UTF_8))) {
      return new UberonClasses(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(List<String> stanza) {
    if (!stanza.contains("[Term]") || stanza.contains("is_obsolete: true")) {
      return;
    }
    List<String> names = new ArrayList<>(values(stanza, "name: "));
    stanza.stream()
        .map(SYNONYM::matcher)
        .filter(Matcher::matches)
        .map(synonym -> synonym.group(1))
        .forEach(names::add);
    Set<String> parents = new HashSet<>(values(stanza, "is_a: "));
    boolean inFma = stanza.stream().anyMatch(line -> line.startsWith("xref: FMA:"));
    String id = values(stanza, "id: ").get(0);
    classes.put(id, new Class(id, names, parents, inFma));
  }

  private static List<String> values(List<String> stanza, String tag) {
    return stanza.stream()
        .filter(line -> line.startsWith(tag))
        .map(line -> line.substring(tag.length()).replaceFirst(" !.*", ""))
        .toList();
  }

  /** A class and all its sub-classes as far as FMA has them, by identifier. */
  List<Class> below(String root) {
    Set<String> found = new HashSet<>(Set.of(root));
    boolean grows = true;
    while (grows) {
      grows =
          classes.values().stream()
                  .filter(each -> each.parents().stream().anyMatch(found::contains))
                  .filter(each -> found.add(each.id()))
                  .count()
              > 0;
    }
    return classes.values().stream()
        .filter(each -> found.contains(each.id()) && each.inFma())
        .toList();
  }
}
