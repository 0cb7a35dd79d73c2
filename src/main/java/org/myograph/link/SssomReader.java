package org.myograph.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads SSSOM tables: a header in YAML behind "#", then tab-separated rows under column names. */
public final class SssomReader {
  private static final String ENDING = ".sssom.tsv";

  /** More than any anatomy has terms; a table of them still fits into memory. */
  private static final int MOST_ROWS = 200_000;

  private static final String REFUTED = "Not";

  /** What spreadsheets take for the start of a formula. */
  private static final Pattern FORMULA = Pattern.compile("[=+@-].*");

  /** What a search in vain left behind; such a row says nothing. */
  private static final String NOTHING = "sssom:NoTermFound";

  private static final List<String> REQUIRED =
      List.of("subject_id", "predicate_id", "object_id", "mapping_justification");
  private static final Pattern PREFIX =
      Pattern.compile("#\\s+([A-Za-z][\\w.-]*):\\s*\"?(https?://[^\\s\"]+)\"?\\s*");

  private final String file;
  private final Map<String, String> prefixes = new HashMap<>();
  private final List<Mapping> mappings = new ArrayList<>();
  private List<String> columns = List.of();
  private int line;

  private SssomReader(String file) {
    this.file = file;
  }

  /**
   * All rows of every {@code *.sssom.tsv} directly in a folder, in the order of the file names;
   * none if there is no such folder.
   */
  public static List<Mapping> readFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ENDING))
          .sorted()
          .flatMap(file -> read(file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of all tables that come with the program. */
  public static List<Mapping> bundled() {
    URL folder = SssomReader.class.getResource("/ontology/mappings");
    if (folder == null) {
      return List.of();
    }
    try {
      URI uri = folder.toURI();
      if (!uri.getScheme().equals("jar")) {
        return readFolder(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return readFolder(jar.getPath("/ontology/mappings"));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws UnreadableMappingException at the first cell that cannot be used
   */
  public static List<Mapping> read(Path file) {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      return read(file.toString(), lines);
    } catch (CharacterCodingException e) {
      throw new UnreadableMappingException(file + ": is not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Mapping> read(String file, BufferedReader lines) throws IOException {
    SssomReader reader = new SssomReader(file);
    for (String text = lines.readLine(); text != null; text = lines.readLine()) {
      reader.accept(text);
    }
    if (reader.columns.isEmpty()) {
      throw reader.problem(0, "has no column names; write them in the first line without \"#\"");
    }
    return reader.mappings;
  }

  private void accept(String text) {
    line++;
    if (text.startsWith("#")) {
      Matcher matcher = PREFIX.matcher(text);
      if (matcher.matches()) {
        prefixes.put(matcher.group(1), matcher.group(2));
      }
    } else if (columns.isEmpty()) {
      header(Arrays.asList(text.split("\t")));
    } else if (!text.isBlank()) {
      row(Arrays.asList(text.split("\t", -1)));
    }
  }

  private void header(List<String> names) {
    for (String name : REQUIRED) {
      if (!names.contains(name)) {
        throw problem(1, "lacks the column " + name + "; add it");
      }
    }
    columns = names;
  }

  private void row(List<String> cells) {
    if (cells.size() > columns.size()) {
      throw problem(columns.size() + 1, "has more cells than columns; take out the tab");
    }
    if (mappings.size() == MOST_ROWS) {
      throw problem(1, "has more than " + MOST_ROWS + " rows; split the table");
    }
    for (int i = 0; i < cells.size(); i++) {
      if (FORMULA.matcher(cells.get(i).strip()).matches()) {
        throw problem(
            i + 1, "\"" + cells.get(i) + "\" begins like a formula; take off its first character");
      }
    }
    if (!cell(cells, "object_id").equals(NOTHING)) {
      mappings.add(mapping(cells));
    }
  }

  private Mapping mapping(List<String> cells) {
    return new Mapping(
        iri(cells, "subject_id"),
        iri(cells, "predicate_id"),
        refuted(cells),
        iri(cells, "object_id"),
        cell(cells, "object_label"),
        iri(cells, "mapping_justification"),
        confidence(cells),
        file.substring(file.lastIndexOf('/') + 1));
  }

  private boolean refuted(List<String> cells) {
    String cell = cell(cells, "predicate_modifier");
    if (!cell.isEmpty() && !cell.equals(REFUTED)) {
      throw problem(
          columns.indexOf("predicate_modifier") + 1,
          "\"" + cell + "\" is no modifier; write " + REFUTED + " or nothing");
    }
    return cell.equals(REFUTED);
  }

  private String cell(List<String> cells, String column) {
    int index = columns.indexOf(column);
    return index < 0 || index >= cells.size() ? "" : cells.get(index).strip();
  }

  private String iri(List<String> cells, String column) {
    String cell = cell(cells, column);
    int place = columns.indexOf(column) + 1;
    int colon = cell.indexOf(':');
    if (colon <= 0 || cell.chars().anyMatch(c -> c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0)) {
      throw problem(place, "\"" + cell + "\" is no identifier; write prefix:name");
    }
    if (cell.startsWith("http://") || cell.startsWith("https://")) {
      return cell;
    }
    String base = prefixes.get(cell.substring(0, colon));
    if (base == null) {
      throw problem(
          place,
          "\"" + cell + "\" has an unknown prefix; add it to curie_map in the head of the file");
    }
    return base + cell.substring(colon + 1);
  }

  private String confidence(List<String> cells) {
    String cell = cell(cells, "confidence");
    if (!cell.isEmpty() && !cell.matches("0(\\.\\d+)?|1(\\.0+)?")) {
      throw problem(
          columns.indexOf("confidence") + 1,
          "\"" + cell + "\" is no confidence; write a number from 0 to 1");
    }
    return cell;
  }

  private UnreadableMappingException problem(int column, String what) {
    return new UnreadableMappingException(file + ":" + line + ":" + column + ": " + what);
  }
}
