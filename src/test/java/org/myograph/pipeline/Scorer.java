package org.myograph.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.myograph.article.ArticleReader;
import org.myograph.ontology.Ontology;
import org.myograph.statement.StatementReader;

/** Scores what is read of annotated pages by the script that came with the annotation. */
final class Scorer {
  private static final Path SCRIPT = Path.of("../shared/tools/score.py");
  private static final Pattern CORE = Pattern.compile("(?s)CORE = \\[(.*?)\\]");
  private static final Pattern FIGURES =
      Pattern.compile("(?m)^(\\w+) +(\\d+) +(\\d+) +(\\d+) +[\\d.]+ +[\\d.]+ +[\\d.]+$");
  private static final Pattern CERTAINTY = Pattern.compile("certainty right (\\d+)/(\\d+)");

  private final Path pages;
  private final Path alias;
  private final Path folder;
  private final List<String> gold;
  private final List<String> read;

  /**
   * Reads all pages of a folder.
   *
   * @param pages with the text files and their {@code gold.tsv}
   * @param folder for what the script is given
   */
  Scorer(Path pages, Path alias, Path folder) {
    this.pages = pages;
    this.alias = alias;
    this.folder = folder;
    this.gold = lines(pages.resolve("gold.tsv"));
    this.read = predictions();
  }

  /** Whether the script and what runs it are here. */
  static boolean isHere() {
    return Files.exists(SCRIPT) && runsPython();
  }

  /**
   * Facts of the annotation, and what was read of them.
   *
   * @param name of a relation, or a name for several
   */
  record Figures(String name, int gold, int found, int wrong) {
    double precision() {
      return found == 0 ? 0 : (double) found / (found + wrong);
    }

    double recall() {
      return gold == 0 ? 0 : (double) found / gold;
    }

    double f1() {
      double both = precision() + recall();
      return both == 0 ? 0 : 2 * precision() * recall() / both;
    }

    /** The columns of the table of figures. */
    String row(String set, String slice) {
      return String.format(
          Locale.ROOT,
          "%s\t%s\t%s\t%d\t%d\t%d\t%.3f\t%.3f\t%.3f",
          set,
          slice,
          name,
          gold,
          found,
          wrong,
          precision(),
          recall(),
          f1());
    }
  }

  /** The relations that the script calls core. */
  static List<String> core() {
    Matcher list = CORE.matcher(String.join("\n", lines(SCRIPT)));
    assertThat(list.find()).isTrue();
    return Stream.of(list.group(1).split(",")).map(name -> name.replaceAll("[\\s\"]", "")).toList();
  }

  /** The relations that the annotation has beside the core. */
  List<String> others() {
    List<String> core = core();
    return gold.stream()
        .skip(1)
        .map(line -> line.split("\t")[2])
        .distinct()
        .filter(relation -> !core.contains(relation))
        .sorted()
        .toList();
  }

  /** Figures by relation, and last those of all. */
  List<Figures> all(List<String> relations) {
    return figures(run(gold, read, relations));
  }

  /** Figures of the facts of box lines, or of those of all other text. */
  Figures part(List<String> relations, boolean box) {
    Predicate<String[]> gold = row -> row[6].equals("infobox") == box;
    Predicate<String[]> read = row -> row[7].equals("infobox") == box;
    return last(figures(run(kept(this.gold, gold), kept(this.read, read), relations)));
  }

  /** How many of the facts found have the certainty of the annotation. */
  Figures certainty(List<String> relations) {
    Matcher matcher = CERTAINTY.matcher(run(gold, read, relations));
    assertThat(matcher.find()).isTrue();
    int right = Integer.parseInt(matcher.group(1));
    int found = Integer.parseInt(matcher.group(2));
    return new Figures("certainty", found, right, found - right);
  }

  /**
   * Facts that every row of the annotation denies, and how many of them are stated all the same.
   */
  Figures denied(List<String> relations) {
    List<String> denied =
        kept(gold, row -> row[4].equals("negated")).stream()
            .map(line -> line.replaceFirst("\tnegated\t", "\tasserted\t"))
            .filter(line -> gold.stream().noneMatch(other -> sameFact(other, line)))
            .toList();
    return last(figures(run(denied, read, relations)));
  }

  /** Also of a thing with a longer name, which the scorer takes for a part of the shorter one. */
  private static boolean sameFact(String other, String line) {
    String[] stated = other.split("\t", -1);
    String[] denied = line.split("\t", -1);
    return !stated[4].equals("negated")
        && stated[0].equals(denied[0])
        && (stated[1] + " ").startsWith(denied[1] + " ")
        && stated[2].equals(denied[2])
        && stated[3].equals(denied[3])
        && !other.equals(line);
  }

  static Figures last(List<Figures> figures) {
    return figures.get(figures.size() - 1);
  }

  private static List<String> kept(List<String> table, Predicate<String[]> rows) {
    List<String> kept = new ArrayList<>(table.subList(0, 1));
    table.stream().skip(1).filter(line -> rows.test(line.split("\t", -1))).forEach(kept::add);
    return kept;
  }

  private static List<Figures> figures(String report) {
    List<Figures> figures = new ArrayList<>();
    Matcher row = FIGURES.matcher(report);
    while (row.find()) {
      figures.add(
          new Figures(
              row.group(1),
              Integer.parseInt(row.group(2)),
              Integer.parseInt(row.group(3)),
              Integer.parseInt(row.group(4))));
    }
    return figures;
  }

  private String run(List<String> gold, List<String> read, List<String> relations) {
    try {
      Path goldFile = Files.write(folder.resolve("gold.tsv"), gold);
      Path readFile = Files.write(folder.resolve("read.tsv"), read);
      return output(
          "python3",
          SCRIPT.toString(),
          goldFile.toString(),
          alias.toString(),
          readFile.toString(),
          "--relations",
          String.join(",", relations));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> predictions() {
    Ontology ontology = Ontology.bundled();
    ArticleReader articles = new ArticleReader(ontology.vocabulary().pageWords());
    StatementReader statements = new StatementReader(ontology.vocabulary());
    Extract extract = new Extract(ontology);
    List<String> rows = new ArrayList<>(List.of(Extract.HEADER));
    try (Stream<Path> files = Files.list(pages)) {
      files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(articles::read)
          .forEach(page -> statements.read(page).forEach(s -> rows.add(extract.tsv(page, s))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
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

  private static String output(String... command) {
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

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
