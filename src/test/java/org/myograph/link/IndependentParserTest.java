package org.myograph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.myograph.ontology.Ontology;

/**
 * Our SSSOM tables are read by org.incenp:sssom-core, which others wrote, where a folder with its
 * jar and those it needs is named by {@code MYOGRAPH_SSSOM_PARSER}; {@code .ci/run} fetches them. A
 * class loader of its own keeps it, and its licence, from ours.
 */
class IndependentParserTest {
  private static final String JARS = System.getenv("MYOGRAPH_SSSOM_PARSER");
  private static final Path TABLES = Path.of("ontology/mappings");

  private static URLClassLoader parser;

  @TempDir private Path folder;

  @BeforeAll
  static void load() throws IOException {
    assumeTrue(JARS != null, "skipped: MYOGRAPH_SSSOM_PARSER names no folder with sssom-core");
    List<URL> jars = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(JARS))) {
      for (Path jar : files.sorted().toList()) {
        jars.add(jar.toUri().toURL());
      }
    }
    parser = new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  @AfterAll
  static void close() throws IOException {
    if (parser != null) {
      parser.close();
    }
  }

  static List<Path> tables() throws IOException {
    try (Stream<Path> files = Files.list(TABLES)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void readsEveryRowOfOurTablesAsWeDo(Path table) throws Exception {
    List<String> told =
        SssomReader.read(table).stream()
            .map(each -> each.subject() + " " + each.predicate() + " " + each.object())
            .toList();
    assertThat(told).isNotEmpty();
    assertThat(rows(table)).containsExactlyElementsOf(told);
  }

  @Test
  void readsCandidatesToo() throws Exception {
    Path ontology = folder.resolve("other.obo");
    Files.writeString(ontology, "ontology: other\n\n[Term]\nid: O:1\nname: soleus\n");
    Terminology ours = Terminology.of(Ontology.bundled().vocabulary());
    Terminology other = OntologyFile.read(ontology);
    Path table = folder.resolve("candidates.sssom.tsv");
    Files.writeString(
        table,
        new SssomWriter(ours, other).table(new Linker(ours, other, Optional.empty()).matches()));
    assertThat(rows(table)).hasSameSizeAs(ours.concepts().keySet());
  }

  private static List<String> rows(Path table) throws Exception {
    Class<?> reader = parser.loadClass("org.incenp.obofoundry.sssom.TSVReader");
    Object opened = reader.getConstructor(String.class).newInstance(table.toString());
    Object set = reader.getMethod("read").invoke(opened);
    List<String> rows = new ArrayList<>();
    for (Object row : (List<?>) set.getClass().getMethod("getMappings").invoke(set)) {
      rows.add(
          get(row, "getSubjectId")
              + " "
              + get(row, "getPredicateId")
              + " "
              + get(row, "getObjectId"));
    }
    return rows;
  }

  private static Object get(Object row, String getter) throws ReflectiveOperationException {
    return row.getClass().getMethod(getter).invoke(row);
  }
}
