package org.myograph.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DumpTest {
  private static final String SOLEUS =
      page("Soleus", 0, revision("", "It is ''flat'' &amp; broad."));

  private static String page(String title, int namespace, String content) {
    return "<page><title>%s</title><ns>%d</ns><id>1</id>%s</page>\n"
        .formatted(title, namespace, content);
  }

  private static String revision(String time, String text) {
    return """
        <revision><id>2</id><timestamp>%s</timestamp>
          <contributor><username>Title</username><id>3</id></contributor>
          <comment>text</comment><model>wikitext</model><format>text/x-wiki</format>
          <text bytes="9" xml:space="preserve">%s</text><sha1/></revision>
        """
        .formatted(time, text);
  }

  private static byte[] export(String... pages) {
    return ("<mediawiki xmlns=\"http://www.mediawiki.org/xml/export-0.11/\" version=\"0.11\">"
            + "<siteinfo><sitename>page</sitename></siteinfo>\n"
            + String.join("", pages)
            + "</mediawiki>\n")
        .getBytes(UTF_8);
  }

  private static Dump open(byte[] bytes, Integer... namespaces) {
    return Dump.open("leg.xml", new ByteArrayInputStream(bytes), Set.of(namespaces));
  }

  private static List<RawPage> pages(Dump dump) {
    return Stream.generate(dump::next)
        .takeWhile(Optional::isPresent)
        .map(Optional::orElseThrow)
        .toList();
  }

  private static List<String> titles(byte[] bytes, Integer... namespaces) {
    return pages(open(bytes, namespaces)).stream().map(RawPage::title).toList();
  }

  @Test
  void namesAPageAfterItsTitleAndWhereItStands() {
    assertThat(pages(open(export(SOLEUS))))
        .containsExactly(
            new RawPage(
                "leg.xml#Soleus", "soleus", "Soleus", Markup.WIKITEXT, "It is ''flat'' & broad."));
  }

  @Test
  void passesOverRedirectsOtherNamespacesAndOtherModelsAndCountsThem() {
    Dump dump =
        open(
            export(
                page("Triceps surae", 0, "<redirect title=\"Soleus\"/>" + revision("", "#R")),
                page("Talk:Soleus", 1, revision("", "Is it flat?")),
                page("User:Flat", 2, revision("", "Flat.")),
                page("Data", 0, "<revision><model>json</model><text>{}</text></revision>"),
                SOLEUS),
            0);
    assertThat(pages(dump)).extracting(RawPage::title).containsExactly("Soleus");
    assertThat(dump.passed().entrySet())
        .extracting(each -> each.getKey().words(each.getValue()))
        .containsExactly(
            "1 redirect (Triceps surae)",
            "2 pages of other namespaces (Talk:Soleus, User:Flat)",
            "1 page without wikitext (Data)");
  }

  @Test
  void takesTheNamespacesThatAreAskedFor() {
    byte[] export = export(SOLEUS, page("Talk:Soleus", 1, revision("", "Is it flat?")));
    assertThat(titles(export, 1)).containsExactly("Talk:Soleus");
    assertThat(titles(export)).containsExactly("Soleus", "Talk:Soleus");
  }

  @Test
  void takesTheNewestRevisionWhereverItStands() {
    String old = revision("2024-05-04T09:12:41Z", "old");
    String young = revision("2025-01-01T00:00:00Z", "young");
    assertThat(pages(open(export(page("A", 0, old + young), page("B", 0, young + old)))))
        .extracting(RawPage::source)
        .containsExactly("young", "young");
  }

  @Test
  void readsTheMainContentOfARevisionAlone() {
    String more = "<content><role>data</role><model>json</model><text>{}</text></content>";
    String revision = revision("", "main").replace("</revision>", more + "</revision>");
    assertThat(pages(open(export(page("A", 0, revision)))))
        .extracting(RawPage::source)
        .containsExactly("main");
  }

  @Test
  void readsGzipBzip2AndSeveralStreamsOfThem() throws IOException {
    byte[] export = export(SOLEUS, page("Plantaris", 0, revision("", "It is thin.")));
    byte[] head = Arrays.copyOfRange(export, 0, 150);
    byte[] tail = Arrays.copyOfRange(export, 150, export.length);
    for (byte[] packed :
        List.of(
            gzip(export),
            bzip2(export),
            join(gzip(head), gzip(tail)),
            join(bzip2(head), bzip2(tail)))) {
      assertThat(titles(packed)).containsExactly("Soleus", "Plantaris");
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] bzip2(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed = new BZip2CompressorOutputStream(out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] join(byte[] one, byte[] two) throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(one);
    both.write(two);
    return both.toByteArray();
  }

  @Test
  void keepsWhatStandsBeforeABreak() throws IOException {
    String noise =
        new Random(1)
            .ints(3000, 'a', 'z')
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    byte[] export = export(SOLEUS, page("Plantaris", 0, revision("", noise)));
    byte[] cut = Arrays.copyOf(export, export.length - 60);
    for (byte[] broken : List.of(cut, Arrays.copyOf(gzip(export), gzip(export).length - 500))) {
      Dump dump = open(broken);
      assertThat(dump.next()).isPresent();
      assertThatThrownBy(dump::next)
          .isInstanceOf(UnreadableArticleException.class)
          .hasMessageMatching("leg.xml: breaks off after page \"Soleus\" \\(.*\\); get it again");
      assertThat(dump.next()).isEmpty();
    }
  }

  @Test
  void tellsOfABreakWhatItIs() throws IOException {
    byte[] export = export(SOLEUS, page("Plantaris", 0, revision("", "Flat.")));
    assertBreaks(Arrays.copyOf(export, export.length - 60), "(line 10, where the file ends); get");
    byte[] torn = new String(export, UTF_8).replace("Flat.", "<b>Flat.").getBytes(UTF_8);
    assertBreaks(torn, "(line 10: The element type \"b\" must be terminated");
  }

  private static void assertBreaks(byte[] broken, String why) {
    Dump dump = open(broken);
    assertThat(dump.next()).isPresent();
    assertThatThrownBy(dump::next).hasMessageContaining(why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                               | it is empty
          Soleus and a long line of others | it begins with "Soleus and a long li"
          <!DOCTYPE html><p>404            | it is a page in HTML, which is to be named *.html
          <HTML><body>404                  | it is a page in HTML, which is to be named *.html
          """)
  void tellsWhatIsThereInsteadOfAnExport(String text, String what) {
    assertThatThrownBy(() -> open(text.getBytes(ISO_8859_1)))
        .hasMessage(
            "leg.xml: is no export of MediaWiki (%s); give a whole file of Special:Export", what);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Soleus\n",
        "<html><body>404</body></html>",
        "BZh91AY&SY",
        "\u001f\u008b",
        "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><mediawiki>&f;</mediawiki>",
        "<!DOCTYPE mediawiki SYSTEM \"http://localhost:9/x.dtd\"><mediawiki/>",
      })
  void refusesWhatIsNoExport(String text) {
    assertThatThrownBy(() -> open(text.getBytes(ISO_8859_1)))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageMatching("leg\\.xml: [^\\n]+; [^\\n]+");
  }

  @Test
  void refusesATooLongPageByItsNameAndGoesOn() {
    String endless = "x".repeat((16 << 20) + 1);
    Dump dump = open(export(page("Endless", 0, revision("", endless)), SOLEUS));
    assertThatThrownBy(dump::next)
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContainingAll("leg.xml#Endless: ", "longer than 16 MB");
    assertThat(dump.unfit()).contains("leg.xml#Endless");
    assertThat(dump.next()).map(RawPage::title).contains("Soleus");
  }

  @Test
  void doesNotHoldAnEndlessTagInMemory() {
    List<InputStream> parts =
        new ArrayList<>(List.of(new ByteArrayInputStream("<mediawiki><page a='".getBytes(UTF_8))));
    byte[] megabyte = "x".repeat(1 << 20).getBytes(UTF_8);
    for (int i = 0; i < 10; i++) {
      parts.add(new ByteArrayInputStream(megabyte));
    }
    InputStream endless = new SequenceInputStream(Collections.enumeration(parts));
    Dump dump = Dump.open("leg.xml", endless, Set.of());
    assertThatThrownBy(dump::next)
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining("longer than 8 MB");
  }

  @Property
  void anyBytesGiveNoExceptionButTheDeclaredOne(@ForAll byte[] bytes) {
    assertThatCode(() -> drain(bytes)).doesNotThrowAnyException();
  }

  @Property
  void anyDamageGivesNoExceptionButTheDeclaredOne(@ForAll int place, @ForAll byte value)
      throws IOException {
    for (byte[] bytes : List.of(export(SOLEUS), gzip(export(SOLEUS)), bzip2(export(SOLEUS)))) {
      bytes[Math.floorMod(place, bytes.length)] = value;
      assertThatCode(() -> drain(bytes)).doesNotThrowAnyException();
    }
  }

  private static void drain(byte[] bytes) {
    try {
      pages(open(bytes));
    } catch (UnreadableArticleException declared) {
      assertThat(declared).hasMessageStartingWith("leg.xml");
    }
  }
}
