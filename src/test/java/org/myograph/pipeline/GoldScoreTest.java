package org.myograph.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.article.Article;
import org.myograph.article.ArticleReader;
import org.myograph.ontology.Ontology;
import org.myograph.statement.StatementReader;

/** Scores what is read of annotated pages against their annotation, where both are at hand. */
class GoldScoreTest {
  private static final Path SHARED = Path.of("../shared");
  private static final Path SCORER = SHARED.resolve("tools/score.py");
  private static final Pattern CORE = Pattern.compile("(?s)CORE = \\[(.*?)\\]");
  private static final Pattern TOTAL =
      Pattern.compile("(?m)^ALL +\\d+ +\\d+ +\\d+ +([\\d.]+) +([\\d.]+) +([\\d.]+)$");
  private static final Pattern CERTAINTY = Pattern.compile("certainty right (\\d+)/(\\d+)");

  @TempDir private static Path folder;

  /** What the scorer measures, each between 0 and 1. */
  private record Score(double precision, double recall, double f1, double certainty) {}

  @BeforeEach
  void needsTheAnnotatedPagesAndPython() {
    assumeTrue(Files.exists(SCORER), "skipped: there are no annotated pages in ../shared");
    assumeTrue(runsPython(), "skipped: there is no python3 to run the scorer with");
  }

  @Test
  void readsTheCoreOfTheSeedPage() {
    Score score = score("seed", core());
    assertThat(score.precision()).isGreaterThanOrEqualTo(0.97);
    assertThat(score.recall()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.certainty()).isGreaterThanOrEqualTo(0.96);
  }

  @Test
  void readsAllElseOfTheSeedPage() {
    List<String> others = relations("seed");
    others.removeAll(core());
    Score score = score("seed", others);
    assertThat(score.precision()).isGreaterThanOrEqualTo(0.90);
    assertThat(score.recall()).isGreaterThanOrEqualTo(0.80);
    assertThat(score.certainty()).isGreaterThanOrEqualTo(0.95);
  }

  /** Less is asked for; the floors hold what has been reached. */
  @Test
  void readsTheCoreOfTheDevelopmentPages() {
    Score score = score("dev", core());
    assertThat(score.precision()).isGreaterThanOrEqualTo(0.97);
    assertThat(score.recall()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.certainty()).isGreaterThanOrEqualTo(0.98);
  }

  private static List<String> core() {
    Matcher list = CORE.matcher(read(SCORER));
    assertThat(list.find()).isTrue();
    return Stream.of(list.group(1).split(",")).map(name -> name.replaceAll("[\\s\"]", "")).toList();
  }

  /** The relations that occur in an annotation. */
  private static List<String> relations(String set) {
    return gold(set)
        .lines()
        .skip(1)
        .map(line -> line.split("\t")[2])
        .distinct()
        .collect(Collectors.toList());
  }

  private static String gold(String set) {
    return read(SHARED.resolve("articles/" + set + "/gold.tsv"));
  }

  private static Score score(String set, List<String> relations) {
    Path pages = SHARED.resolve("articles/" + set);
    String report =
        run(
            "python3",
            SCORER.toString(),
            pages.resolve("gold.tsv").toString(),
            pages.resolve("alias.tsv").toString(),
            predictions(set, pages).toString(),
            "--relations",
            String.join(",", relations));
    Matcher total = TOTAL.matcher(report);
    Matcher certainty = CERTAINTY.matcher(report);
    assertThat(total.find() && certainty.find()).as(report).isTrue();
    return new Score(
        Double.parseDouble(total.group(1)),
        Double.parseDouble(total.group(2)),
        Double.parseDouble(total.group(3)),
        Double.parseDouble(certainty.group(1)) / Double.parseDouble(certainty.group(2)));
  }

  private static Path predictions(String set, Path pages) {
    Ontology ontology = Ontology.bundled();
    ArticleReader articles = new ArticleReader(ontology.vocabulary().pageWords());
    StatementReader statements = new StatementReader(ontology.vocabulary());
    Extract extract = new Extract(ontology);
    try (Stream<Path> files = Files.list(pages)) {
      Stream<Article> read =
          files.filter(file -> file.toString().endsWith(".txt")).sorted().map(articles::read);
      Stream<String> rows =
          read.flatMap(page -> statements.read(page).stream().map(s -> extract.tsv(page, s)));
      return Files.write(
          folder.resolve(set + ".tsv"),
          (Iterable<String>) Stream.concat(Stream.of(Extract.HEADER), rows)::iterator);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean runsPython() {
    try {
      Process python = new ProcessBuilder("python3", "--version").start();
      return python.waitFor(30, TimeUnit.SECONDS) && python.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String run(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(process.waitFor()).as(output).isZero();
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
