package org.myograph.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The word lists of {@code lists.tsv}, which says what each is for. */
final class Lists {
  private static final Map<String, List<String>> ALL = read();

  private Lists() {}

  /** Empty if there is no such list. */
  static List<String> of(String name) {
    return ALL.getOrDefault(name, List.of());
  }

  private static Map<String, List<String>> read() {
    try (InputStream bytes = Lists.class.getResourceAsStream("lists.tsv")) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t"))
          .collect(Collectors.toMap(cells -> cells[0], cells -> List.of(cells[1].split(", "))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
