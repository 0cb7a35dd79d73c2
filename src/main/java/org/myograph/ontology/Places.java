package org.myograph.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** Finds terms in the text of files; a statement counts if its subject stands at a line's start. */
final class Places {
  private static final Pattern PREFIX =
      Pattern.compile("@?prefix\\s+([\\w-]*):\\s*<([^>]*)>.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern SUBJECT =
      Pattern.compile("(?:([\\w-]*):([^\\s;,\\[]+)|<([^>\\s]*)>)(\\s+a\\s)?.*");

  private final Map<String, List<Place>> declared = new HashMap<>();
  private final Map<String, List<Place>> mentioned = new HashMap<>();

  /** Looks through the lines of one file. */
  Places add(TurtleFile file) {
    Map<String, String> prefixes = new HashMap<>();
    List<String> lines = file.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher prefix = PREFIX.matcher(lines.get(i));
      Matcher subject = SUBJECT.matcher(lines.get(i));
      if (prefix.matches()) {
        prefixes.put(prefix.group(1), prefix.group(2));
      } else if (subject.matches()) {
        add(subject, prefixes, new Place(file.name(), i + 1));
      }
    }
    return this;
  }

  private void add(Matcher subject, Map<String, String> prefixes, Place place) {
    String iri =
        subject.group(3) == null
            ? prefixes.get(subject.group(1)) + subject.group(2)
            : subject.group(3);
    Map<String, List<Place>> found = subject.group(4) == null ? mentioned : declared;
    List<Place> places = found.computeIfAbsent(iri, none -> new ArrayList<>());
    if (places.stream().noneMatch(known -> known.file().equals(place.file()))) {
      places.add(place);
    }
  }

  /** Where a term is given its class or, if nowhere, where anything is stated of it. */
  List<Place> of(Node term) {
    List<Place> other = mentioned.getOrDefault(term.toString(), List.of());
    return List.copyOf(declared.getOrDefault(term.toString(), other));
  }
}
