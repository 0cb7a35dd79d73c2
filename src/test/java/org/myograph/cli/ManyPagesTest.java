package org.myograph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyPagesTest {
  private static final String PAGE =
      """
      <page><title>%s</title><ns>0</ns><revision><model>wikitext</model><text>%s</text></revision>
      </page>
      """;
  private static final String TALK = "<page><title>Talk:X</title><ns>1</ns><revision/></page>";
  private static final String REDIRECT = "<page><title>Y</title><redirect title='X'/></page>";

  @TempDir private Path folder;
  private SmallHip hip;

  @BeforeEach
  void prepare() {
    hip = new SmallHip(folder);
  }

  private static String page(String title) {
    return PAGE.formatted(title, SmallHip.ABDUCTS + " " + SmallHip.SUPPLIED);
  }

  private static String export(String... pages) {
    return "<mediawiki version='0.11'>" + String.join("", pages) + "</mediawiki>";
  }

  private static String pages(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> page("Page " + number))
        .collect(Collectors.joining());
  }

  private Myograph extract(Object... words) {
    Stream<Object> options = Stream.of("extract", "--ontology", hip.ontology());
    return Myograph.run(Stream.concat(options, Stream.of(words)).toArray());
  }

  @Test
  void oneThreadAndManyAndAnyOrderOfArgumentsGiveTheSameBytes() {
    Path dump = hip.write("many.xml", export(pages(200)));
    Path one = hip.article("one.txt", SmallHip.ABDUCTS);
    Path two = hip.article("two.txt", SmallHip.SUPPLIED);
    Myograph first = extract("-j", 1, one, two, dump);
    assertThat(first.out().lines()).hasSizeGreaterThan(400);
    for (int i = 0; i < 3; i++) {
      assertThat(extract("-j", 4, dump, two, one)).isEqualTo(first);
    }
  }

  @Test
  void tellsFromWhatNothingWasRead() {
    Path page = hip.write("empty.txt", "Empty\n\nNothing is said here.\n");
    Myograph extract = extract(page);
    assertThat(extract.code()).isZero();
    assertThat(extract.err())
        .isEqualTo("myograph: nothing was read from 1 article (" + page + ")\n");
    assertThat(extract("-f", "trig", page).err()).isEqualTo(extract.err());
  }

  @Test
  void tellsWhatOfADumpIsRead() {
    Path dump = hip.write("leg.xml", export(page("Gluteus minimus"), TALK, REDIRECT, page("B")));
    Myograph extract = extract(dump);
    assertThat(extract.code()).isZero();
    assertThat(extract.err())
        .isEqualTo(
            "myograph: %s: read 2 pages, passed over 1 redirect (Y) and 1 page of other namespaces"
                    .formatted(dump)
                + " (Talk:X)\n");
    assertThat(extract.out())
        .contains("\ngluteus-minimus\tgluteus minimus\tperforms\tabduction of hip\tasserted");
    assertThat(extract("--namespace", "1", dump).err())
        .contains("read 1 page, passed over 3 pages of other namespaces (Gluteus minimus, Y, B)");
  }

  @Test
  void aDumpWithoutAPageToReadIsToldAndGivesNoBuild() {
    Path dump = hip.write("leg.xml", export(page("A"), page("B"), page("C"), page("D"), page("E")));
    Myograph extract = extract("--namespace", "10", dump);
    assertThat(extract.code()).isEqualTo(66);
    assertThat(extract.err())
        .isEqualTo(
            "myograph: %s: has no page to read, passed over 5 pages of other namespaces (A, B, C and"
                    .formatted(dump)
                + " 2 more); choose others with --namespace\n");
    assertThat(extract(hip.write("none.xml", export())).code()).isEqualTo(66);
  }

  @Test
  void whatStandsBeforeABreakIsReadAndTheBreakIsTold() {
    String whole = export(page("Gluteus minimus"), page("B"));
    Path dump = hip.write("leg.xml", whole.substring(0, whole.length() - 50));
    Myograph extract = extract(dump);
    assertThat(extract.code()).isEqualTo(65);
    assertThat(extract.err()).contains(dump + ": breaks off after page \"Gluteus minimus\"");
    assertThat(extract.out()).contains("\ngluteus-minimus\t").doesNotContain("\nb\t");
  }

  @Test
  void aBuildOfADumpIsVerifiedPageByPage() throws IOException {
    Path dump = hip.write("leg.xml", export(page("Gluteus minimus"), page("B")));
    assertThat(hip.build("data", dump).code()).isZero();
    assertThat(hip.ask("data", "verify").out())
        .isEqualTo("all 2 sources say what was read from them\n");
    Files.writeString(dump, export(page("Gluteus minimus").replace("abducts", "adducts")));
    Myograph verify = hip.ask("data", "verify");
    assertThat(verify.code()).isEqualTo(4);
    assertThat(verify.out())
        .contains(dump + "#Gluteus minimus: is not the file that was read (SHA-256)")
        .contains(dump + "#B: is not in " + dump + " any more")
        .contains("no longer says that gluteus minimus performs abduction of hip");
  }

  @Test
  void whatBecameOfADumpIsToldOfEachOfItsPagesOnce() throws IOException {
    Path dump = hip.write("leg.xml", export(page("A"), page("C# or not")));
    assertThat(hip.build("data", dump).code()).isZero();
    assertThat(hip.ask("data", "verify").code()).isZero();
    Files.delete(dump);
    for (String command : List.of("verify", "review")) {
      Myograph asked = hip.ask("data", command);
      assertThat(asked.out().lines().filter(line -> line.contains("can no longer be read")))
          .hasSize(2)
          .allMatch(line -> line.contains(": its dump is lost: " + dump + ": no such file"));
    }
  }

  @Test
  void asksASiteForPagesAndVerifiesNothingOverTheNetwork() throws IOException {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer site = HttpServer.create(anyPort, 0);
    byte[] answer = export(page("Gluteus minimus")).getBytes(UTF_8);
    site.createContext(
        "/w/api.php",
        exchange -> {
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    site.start();
    String api = "http://localhost:" + site.getAddress().getPort() + "/w/api.php";
    Path title = Path.of("gluteus minimus");
    assertThat(hip.build("data", Path.of("--from"), Path.of("localhost:1"), title).code())
        .isEqualTo(69);
    assertThat(
            Myograph.run(
                    "build",
                    "--ontology",
                    hip.ontology(),
                    "-o",
                    hip.path("data"),
                    "--from",
                    api,
                    title)
                .code())
        .isZero();
    site.stop(0);
    Myograph verify = hip.ask("data", "verify");
    assertThat(verify.code()).isEqualTo(4);
    assertThat(verify.out())
        .isEqualTo(
            """
            1 source came from a network or standard input: not compared
            nothing was compared; build from files to have it verified
            """);
  }

  @Test
  void askingTheWrongWayIsWrongUsage() {
    for (List<Object> words :
        List.<List<Object>>of(
            List.of("--as", "wiki", "a.txt"),
            List.of("--jobs", "0", "a.txt"),
            List.of("--from", "ftp://host/", "Soleus"),
            List.of("a.txt", ""),
            List.of("--namespace", "x", "a.xml"))) {
      Myograph extract = extract(words.toArray());
      assertThat(extract.code()).as(words.toString()).isEqualTo(2);
      assertThat(extract.err()).startsWith("myograph: ").hasLineCount(1);
    }
  }

  @Test
  void stopsWhenNobodyTakesWhatItPrints() {
    Path dump = hip.write("many.xml", export(pages(3)));
    int code =
        Main.commandLine()
            .setOut(new PrintWriter(new Torn(200)))
            .setErr(new PrintWriter(new StringWriter()))
            .execute("extract", "--ontology", hip.ontology().toString(), dump.toString());
    assertThat(code)
        .isIn(ExitCode.EXHAUSTED.number(), ExitCode.UNREAD.number()); // as the test's own output is
  }

  /** Takes so many characters, and then nothing ever. */
  private static final class Torn extends FilterWriter {
    private int left;

    Torn(int left) {
      super(new StringWriter());
      this.left = left;
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
      assertThat(left).as("nothing is printed after that").isNotNegative();
      left -= length;
      if (left < 0) {
        throw new IOException("Broken pipe");
      }
    }
  }
}
