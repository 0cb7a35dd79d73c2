package org.myograph.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The named questions, by name. */
public final class Queries {
  private final Map<String, NamedQuery> byName = new TreeMap<>();

  /** Takes the texts of {@code *.rq} files by file name. */
  public Queries(Map<String, String> files) {
    files.forEach(
        (file, text) -> {
          String name = file.replaceFirst("\\.rq$", "");
          byName.put(name, NamedQuery.parse(name, text));
        });
  }

  /** All questions in alphabetical order of their names. */
  public Collection<NamedQuery> all() {
    return List.copyOf(byName.values());
  }

  /** The question of this name. */
  public NamedQuery named(String name) {
    NamedQuery query = byName.get(name);
    if (query == null) {
      throw UnknownNameException.among("query", name, byName.keySet());
    }
    return query;
  }
}
