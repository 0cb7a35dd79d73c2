package org.myograph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {
  private static final ArticleReader READER =
      new ArticleReader(
          Layouts.words("Origin", "Insertion", "Nerve", "Nerve supply", "Muscle Type", "From"));

  @Test
  void countsCodePointsWhatItSpansInUnits() {
    Article page = page("Plantaris\n\uD83E\uDDB5 It is \uD835\uDD4Bhin. It is used.\n");
    Span second = page.sentences().get(1).span();
    assertThat(page.words(second)).isEqualTo("It is used.");
    assertThat(second.start()).isEqualTo(26);
    assertThat(page.codePoint(second.start())).isEqualTo(24);
    int[] points = page.text().codePoints().toArray();
    assertThat(new String(points, page.codePoint(second.start()), 11)).isEqualTo("It is used.");
  }

  @Test
  void namesThePageAfterItsFile() {
    Function<String, String> name = at -> READER.read(at, bytes("Plantaris\n")).name();
    assertThat(name.apply("calf/plantaris.v2.txt")).isEqualTo("plantaris.v2");
    assertThat(name.apply("C:\\calf\\plantaris.txt")).isEqualTo("plantaris");
    assertThat(name.apply("plantaris")).isEqualTo("plantaris");
    assertThat(name.apply(".hidden")).isEqualTo(".hidden");
  }

  @Test
  void remembersItsSourceByTheBytes() {
    Source source = READER.read("calf/abc.txt", bytes("abc")).source();
    assertThat(source.location()).isEqualTo("calf/abc.txt");
    assertThat(source.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(READER.read("abc.txt", bytes("\uFEFFabc")).source().sha256())
        .isNotEqualTo(source.sha256());
  }

  @Test
  void readsAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("plantaris.txt"), "Plantaris\nIt is thin.\n");
    Article page = READER.read(file);
    assertThat(page.name()).isEqualTo("plantaris");
    assertThat(page.source().location()).endsWith("plantaris.txt");
    assertThat(sentences(page)).containsExactly("It is thin.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\t \r\n", "\uFEFF", "\uFEFF\n"})
  void refusesAPageWithoutWords(String text) {
    refuses(bytes(text), "empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"f4908080", "618d", "ff01", "616c00", "fffe00d8", "0161ff"})
  void refusesWhatIsNoText(String hex) {
    refuses(HexFormat.of().parseHex(hex), "binary");
  }

  @Test
  void refusesBinaryFiles() {
    refuses(bytes("Plantaris\n\0\n"), "binary");
  }

  @Test
  void refusesAnExportUnderAnotherName() {
    refuses(bytes("<?xml version='1.0'?>\n<mediawiki>"), "export of MediaWiki");
  }

  @Test
  void tellsAMissingFileFromAnUnreadableOne(@TempDir Path folder) {
    Path missing = folder.resolve("no such.txt");
    assertThatThrownBy(() -> READER.read(missing))
        .isInstanceOfSatisfying(
            UnreadableArticleException.class, e -> assertThat(e.missing()).isTrue())
        .hasMessageStartingWith(missing + ": ");
    assertThatThrownBy(() -> READER.read(folder))
        .isInstanceOfSatisfying(
            UnreadableArticleException.class, e -> assertThat(e.missing()).isFalse())
        .hasMessageStartingWith(folder + ": cannot be read");
  }

  @Test
  void refusesATooLongFileUnread(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("long.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength((16L << 20) + 1);
    }
    assertThatThrownBy(() -> READER.read(file))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContainingAll(file.toString(), "longer than 16 MB", "split");
  }

  private static void refuses(byte[] bytes, String why) {
    assertThatThrownBy(() -> READER.read("calf/plantaris.txt", bytes))
        .isInstanceOfSatisfying(
            UnreadableArticleException.class, e -> assertThat(e.missing()).isFalse())
        .hasMessageContainingAll("calf/plantaris.txt: ", why, "; ");
  }

  private static Article page(String text) {
    return READER.read("page.txt", bytes(text));
  }

  private static List<String> sentences(Article page) {
    return page.sentences().stream().map(sentence -> words(page, sentence)).toList();
  }

  private static String words(Article page, Sentence sentence) {
    return page.words(sentence.span());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
