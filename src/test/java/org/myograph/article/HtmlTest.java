package org.myograph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a printed page belongs to the article. */
class HtmlTest {
  private static final ArticleReader READER =
      new ArticleReader(
          new PageWords(
              List.of("Origin", "Nerve"), Map.of("endMatter", List.of("References")), List.of()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<p>It <b>is</b>  thin.</p> ~ It is thin.",
        "<p>It is<br>thin.</p> ~ It is thin.",
        "<ul><li>one<ul><li>two</li></ul></li><li>three</li></ul> ~ one/two/three",
        "<table><tr><th>A</th><td>B</td></tr><tr><td>C</td></tr></table> ~ A | B/C",
        "<p>a &lt; b &amp; c</p> ~ a < b & c",
        "<p>It.<sup class=reference>[1]</sup></p> ~ It.[1]",
        "<h2>Uses<span class=mw-editsection>[edit]</span></h2><p>It.</p> ~ Uses/It.",
        "<p>unclosed <b>It<p>is ~ unclosed It/is",
      })
  void printsBlocks(String html, String blocks) {
    assertThat(page(html).text().replace("\n\n", "/")).isEqualTo("Soleus/" + blocks);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div id=toc><h2>Contents</h2><ul><li>1 Uses</li></ul></div>",
        "<div class=hatnote>For the bone, see X.</div>",
        "<table class='ambox'><tr><td>This is a stub.</td></tr></table>",
        "<table class='navbox'><tr><td>Muscles</td></tr></table>",
        "<ol class=references><li>A book.</li></ol>",
        "<script>var it = 'is';</script><style>.it{}</style>",
        "<figure><figcaption>The calf</figcaption></figure>",
        "<div class=thumb>The calf</div>",
        "<div class=noprint>Jump</div>",
        "<div style='display:none'>Hidden</div>",
        "<!-- comment -->",
        "</div><div id=catlinks>Categories: <a>Muscles</a>",
        "</div></div><div id=footer>Last edited",
      })
  void leavesOutTheSiteAroundTheArticle(String html) {
    assertThat(page("<p>It is thin.</p>" + html).text()).isEqualTo("Soleus\n\nIt is thin.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table class=infobox><tr><th>Origin</th><td><a>Fibula</a><br>Tibia</td></tr></table>",
        "<table class='infobox vcard'><tr><th colspan=2>Soleus<tr><td>ORIGIN<td>Fibula<p>Tibia</table>",
        "<table class=infobox><tr><th>Origin<td><ul><li>Fibula<li>Tibia</ul></table>",
        "<table><tr><th>Origin<td>Fibula;<br>Tibia<tr><th>Nerve<td></table>",
        "<table><tr><th>Origin<th>Lymph<th>Nerve<tr><td>Fibula<br>Tibia<td>Popliteal<td></table>",
        "<table><tr><td>Origin<td>Nerve<tr><td>Fibula<br>Tibia<td>Tibial</table>",
        "<dl><dt>Origin<dd>Fibula<dd>Tibia<dt>Nerve<dd>Tibial</dl>",
        "<dl><div><dt>Origin</dt><dd>Fibula<br>Tibia</dd></div><div><dt>Nerve<dd></div></dl>",
      })
  void takesABoxForFields(String html) {
    Article page = page("<p>It is thin.</p>" + html);
    Field origin = page.fields().get(0);
    assertThat(origin.label()).isEqualTo("Origin");
    assertThat(page.words(origin.line())).isEqualTo("Origin Fibula; Tibia");
    assertThat(page.words(origin.value())).isEqualTo("Fibula; Tibia");
  }

  @Test
  void keepsARowWhoseLabelNobodyKnows() {
    Article page = page("<table class=infobox><tr><th>Lymph</th><td>Popliteal</td></tr></table>");
    assertThat(page.fields()).extracting(Field::label).containsExactly("Lymph");
  }

  @Test
  void takesAHeadingForOneHoweverLongAndABoldLineToo() {
    Article page =
        page(
            "<h2>A heading of very many words in one line.</h2><p>It is thin.</p>"
                + "<p><b>Rupture</b></p><p>It hurts.</p><h2>References</h2><p>A book.</p>");
    assertThat(page.sentences())
        .extracting(sentence -> sentence.section() + "> " + page.words(sentence.span()))
        .containsExactly(
            "A heading of very many words in one line.> It is thin.", "Rupture> It hurts.");
  }

  @Test
  void findsTheTitleInTheHeadingOrTheHead() {
    assertThat(page("<p>x</p>").title()).isEqualTo("Soleus");
    assertThat(read("<html><head><title>Calf - A wiki</title></head><p>x").title())
        .isEqualTo("Calf");
    assertThat(read("<html><p>x").title()).isEqualTo("page");
  }

  private static Article page(String html) {
    return read(
        "<!DOCTYPE html><h1 id=firstHeading>Soleus</h1><div id=bodyContent><div id=siteSub>From"
            + " a wiki</div><div id=mw-content-text><div class=mw-parser-output>"
            + html
            + "</div></div></div>");
  }

  private static Article read(String html) {
    return READER.read(new RawPage("page.html", "page", "", Markup.HTML, html));
  }
}
