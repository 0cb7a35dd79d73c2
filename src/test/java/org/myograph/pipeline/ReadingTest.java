package org.myograph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myograph.article.Article;
import org.myograph.article.ArticleReader;
import org.myograph.article.PageWords;

class ReadingTest {
  @TempDir private Path folder;

  private final List<String> told = new ArrayList<>();

  private final Progress progress =
      new Progress() {
        @Override
        public void note(String line) {
          told.add(here(line));
        }

        @Override
        public void failed(RuntimeException why) {
          told.add(why.getClass().getSimpleName() + " " + here(why.getMessage()));
        }

        @Override
        public void read(long pages, double share) {
          assertThat(share)
              .satisfiesAnyOf(
                  all -> assertThat(all).isNaN(), all -> assertThat(all).isBetween(0.0, 1.0));
        }
      };

  private String here(String line) {
    return line.replace(folder + "/", "");
  }

  private Path write(String file, String text) {
    try {
      return Files.writeString(folder.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String export(String... titles) {
    return Stream.of(titles)
        .map(
            "<page><title>%1$s</title><revision><text>About it.</text></revision></page>"
                ::formatted)
        .reduce("<mediawiki>", String::concat)
        .concat("</mediawiki>");
  }

  private List<String> locations(Wanted wanted) {
    return read(wanted, article -> here(article.source().location()));
  }

  private <T> List<T> read(Wanted wanted, Function<Article, T> work) {
    List<T> results = new ArrayList<>();
    Meter meter = new Meter();
    try (Reading<T> reading = new Reading<>(wanted.jobs(), work, results::add, meter, progress)) {
      new Sources(new ArticleReader(PageWords.NONE), meter, reading).find(wanted);
      reading.finish();
    }
    return results;
  }

  private Wanted files(String... words) {
    return Wanted.files(Stream.of(words).map(word -> folder + "/" + word).toList(), 2);
  }

  private static Wanted input(InputStream in, Wanted.Form form) {
    return new Wanted(List.of("-"), Optional.empty(), in, form, Set.of(0), 1);
  }

  private static Wanted input(String text, Wanted.Form form) {
    return input(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), form);
  }

  @Test
  void readsPagesByNameAndThenDumpsInTheirOwnOrder() {
    write("b.txt", "B\nIt is.\n");
    write("c.txt", "C\nIt is.\n");
    write("a.xml", export("Soleus", "Biceps"));
    assertThat(locations(files("c.txt", "a.xml", "b.txt")))
        .containsExactly("b.txt", "c.txt", "a.xml#Soleus", "a.xml#Biceps");
    assertThat(told).containsExactly("a.xml: read 2 pages");
  }

  @Test
  void readsOneFormatOfEachPageHoweverItIsNamed() {
    write("a.wiki", "It is.\n");
    write("a.html", "<p>It is.</p>");
    write("a.txt", "A\nIt is.\n");
    write("b.html", "<p>It is.</p>");
    write("c.md", "It is.\n");
    for (Wanted wanted :
        List.of(files("."), files("b.html", "a.html", "a.wiki", "a.txt"), files("[ab].*"))) {
      told.clear();
      assertThat(locations(wanted))
          .extracting(ReadingTest::name)
          .containsExactly("a.txt", "b.html");
      assertThat(told)
          .map(line -> line.replace("./", ""))
          .containsExactly("passed over 2 other formats of the same pages (a.wiki, a.html)");
    }
  }

  private static String name(String location) {
    return location.replaceFirst(".*/", "");
  }

  @Test
  void refusesTheSecondPageOfOneName() {
    write("a.xml", export("Soleus", "soleus!"));
    write("b.xml", export("SOLEUS"));
    assertThat(locations(files("a.xml", "b.xml"))).containsExactly("a.xml#Soleus");
    assertThat(told)
        .containsExactly(
            "UnreadableArticleException a.xml#soleus!: has the name of another page of a.xml;"
                + " rename one of them",
            "a.xml: read 2 pages",
            "UnreadableArticleException b.xml#SOLEUS: has the name of a.xml; rename one of them",
            "b.xml: read 1 page");
  }

  @Test
  void namesPagesOfADumpThatHaveAFileOfTheirOwn() {
    write("soleus.txt", "Soleus\nIt is.\n");
    write("a.xml", export("Soleus", "Biceps"));
    assertThat(locations(files("a.xml", "soleus.txt")))
        .containsExactly("soleus.txt", "a.xml#Biceps");
    assertThat(told)
        .containsExactly(
            "a.xml: read 2 pages",
            "passed over 1 page of dumps with a file of their own (a.xml#Soleus)");
  }

  @Test
  void aBugThatHitsOnePageIsToldAndTheOthersGoOn() {
    write("a.txt", "A\nIt is.\n");
    write("b.txt", "B\nIt is.\n");
    assertThat(read(files("a.txt", "b.txt"), article -> 1 / (article.name().charAt(0) - 'a')))
        .containsExactly(1);
    assertThat(told)
        .containsExactly(
            "UnforeseenFailureException a.txt: left out, for it hit a bug"
                + " (java.lang.ArithmeticException: / by zero); please report it");
  }

  @Test
  void lackOfMemoryIsNoFaultOfAPage() {
    write("a.txt", "A\nIt is.\n");
    Function<Article, String> work =
        article -> {
          throw new OutOfMemoryError("full");
        };
    assertThatThrownBy(() -> read(files("a.txt"), work)).isInstanceOf(OutOfMemoryError.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Soleus                              | txt
          <!DOCTYPE html><p>It is.            | html
          The '''soleus''' is.                | wiki
          {{Infobox muscle}} It is.           | wiki
          <p>It is.</p>                       | html
          """)
  void tellsWhatStandardInputHolds(String text, String ending) {
    assertThat(locations(input(text, Wanted.Form.any)))
        .containsExactly("-/standard-input." + ending);
    assertThat(locations(input(text, Wanted.Form.txt))).containsExactly("-/standard-input.txt");
  }

  @Test
  void namesStandardInputAfterItsTitle() {
    assertThat(read(input("Gluteus Minimus\n\nIt is.\n", Wanted.Form.any), Article::name))
        .containsExactly("gluteus-minimus");
    assertThat(read(input("It ''is''.\n", Wanted.Form.wiki), Article::name))
        .containsExactly("standard-input");
  }

  @Test
  void readsADumpFromStandardInput() {
    assertThat(locations(input("<?xml version='1.0'?>\n" + export("Soleus"), Wanted.Form.any)))
        .containsExactly("-/standard-input.xml#Soleus");
  }

  @Test
  void refusesAnEndlessPageOnStandardInput() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }
        };
    assertThat(locations(input(endless, Wanted.Form.any))).isEmpty();
    assertThat(told).singleElement().asString().contains("standard input: longer than 16 MB");
  }

  @Test
  void tellsWhereADumpBreaksOffAndKeepsWhatWasRead() {
    String whole = export("Soleus", "Biceps", "Psoas");
    write("a.xml", whole.substring(0, whole.length() - 40));
    assertThat(locations(files("a.xml"))).containsExactly("a.xml#Soleus", "a.xml#Biceps");
    assertThat(told).element(0).asString().contains("a.xml: breaks off after page \"Biceps\"");
  }
}
