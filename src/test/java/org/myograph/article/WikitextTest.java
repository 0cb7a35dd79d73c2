package org.myograph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What wikitext is printed as. */
class WikitextTest {
  private static final ArticleReader READER =
      new ArticleReader(
          new PageWords(
              List.of("Origin", "Insertion", "Nerve", "Blood"),
              Map.of(
                  "endMatter", List.of("References"),
                  "titleLabel", List.of("Name"),
                  "unprintedLabel", List.of("Image", "Label"),
                  "textTemplate", List.of("nowrap", "abbr"),
                  "foreignTemplate", List.of("lang"),
                  "measureTemplate", List.of("convert"),
                  "listTemplate", List.of("plainlist", "ubl"),
                  "markTemplate", List.of("citation needed"),
                  "unprintedTemplate", List.of("sfn")),
              List.of()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "the [[tibia]] ~ the tibia",
        "the [[Tibia|shin bone]]s ~ the shin bones",
        "the [[:Category:Bones]] ~ the Category:Bones",
        "it[[Category:Muscles]][[de:Schollenmuskel]] ~ it",
        "it [[File:Soleus.png|thumb|The [[soleus]] of X]]is ~ it is",
        "the [https://example.org/a shin bone] ~ the shin bone",
        "'''It''' is ''thin'' and '''''long''''' ~ It is thin and long",
        "'''soleus''''s ~ soleus's",
        "it<!-- [[not]] --> is ~ it is",
        "<nowiki>[[it]] ''is''</nowiki> ~ [[it]] ''is''",
        "S1&ndash;S2&nbsp;and &#945; &amp;lt; ~ S1–S2\u00A0and α &lt;",
        "it<ref>A book.</ref> is<ref name=a>B</ref>.<ref name=\"a\" /> ~ it[1] is[2].[2]",
        "it<ref group=note>A book.</ref> ~ it[note 1]",
        "thin{{citation needed|date=May 2024}} ~ thin[citation needed]",
        "{{nowrap|C5 and {{nowrap|C6}}}} ~ C5 and C6",
        "{{Lang|la|musculus ''soleus''}} ~ musculus soleus",
        "{{convert|12|cm|in|abbr=on}} long ~ 12 cm long",
        "{{abbr|LHB|long head}} ~ LHB",
        "a{{sfn|Gray|1918}} b {{unknown|c}} d ~ a b d",
        "a {{!}} b {{ndash}} c ~ a | b – c",
        "a <b>b</b> <span class=\"x\">c</span><br/>d ~ a b c d",
        "5 < 6 and p<0.05 ~ 5 < 6 and p<0.05",
        "__NOTOC__a __b__ ~ a __b__",
        "<gallery>A.png|b</gallery>it<math>x^2</math> ~ it",
        "[[open and {{open and {| ~ [[open and {{open and {|",
        "closed]] and }} ~ closed]] and }}",
        "a [[b {{c]] d ~ a [[b {{c]] d",
      })
  void printsALine(String source, String printed) {
    assertThat(text(source)).isEqualTo(printed);
  }

  @Test
  void takesABoxForFieldsUnderTheLabelsOfTheOntology() {
    Article page =
        page(
            """
            {{Stub}}
            {{Infobox Muscle
            | Name = Soleus
            | Image = Soleus.png
            | origin = [[Fibula]];<br />[[tibia]]
            | Insertion=[[Calcaneus]]<ref>A book.</ref>
            | Blood = {{plainlist|
            * [[Posterior tibial artery]]
            * Sural branches
            }}
            | Nerve =
            | Lymph_nodes = {{ubl|Popliteal|Deep}}
            }}
            The '''soleus''' is thin.
            """);
    assertThat(page.title()).isEqualTo("Soleus");
    assertThat(fields(page))
        .containsExactly(
            "Origin=Fibula; tibia",
            "Insertion=Calcaneus[1]",
            "Blood=Posterior tibial artery; Sural branches",
            "Nerve=",
            "Lymph nodes=Popliteal; Deep");
    assertThat(page.text())
        .isEqualTo(
            """
            Soleus
            Origin Fibula; tibia
            Insertion Calcaneus[1]
            Blood Posterior tibial artery; Sural branches
            Nerve
            Lymph nodes Popliteal; Deep

            The soleus is thin.""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{Infobox_muscle|Origin=Tibia}}",
        "{{infobox nerve\n|Origin=Tibia\n}}",
        "{{Template:Infobox artery|Origin = Tibia}}",
        "{{Muscle|ORIGIN=Tibia|Name=Soleus|insertion=}}",
        "{{Infobox|label1=Origin|data1=Tibia}}",
        "{|class=\"infobox\"\n! Origin\n| Tibia\n|}",
        "{| class=infobox\n|-\n! style=\"x\" | Origin || Tibia\n|-\n| colspan=2 | Image\n|}",
      })
  void knowsABoxByItsNameOrItsLabels(String box) {
    assertThat(fields(page(box + "\nIt is thin."))).contains("Origin=Tibia");
  }

  @Test
  void keepsHeadingsListsAndParagraphs() {
    Article page =
        page(
            """
            It is thin
            and long. It is used.

            == A heading of very many words in one line ==
            * It bends.
            ** It is long
            :It is used.
            ; Rupture : It hurts.
            ----
            '''Uses'''

            It is used.
            ==References==
            <references />
            It is old.
            """);
    assertThat(page.sentences())
        .extracting(
            sentence ->
                sentence.paragraph()
                    + " "
                    + sentence.section()
                    + "> "
                    + page.words(sentence.span()))
        .containsExactly(
            "0 > It is thin and long.",
            "0 > It is used.",
            "1 A heading of very many words in one line> It bends.",
            "2 A heading of very many words in one line> It is long",
            "3 A heading of very many words in one line> It is used.",
            "4 A heading of very many words in one line / Rupture> It hurts.",
            "5 Uses> It is used.");
  }

  @Test
  void readsATableRowByRow() {
    String table =
        "{| class=\"wikitable\"\n|+ Parts\n! Part !! Roots\n|-\n| [[Head|head]] || align=left | C5\n"
            + "|-\n| tail\n| {{nowrap|C6}}\n|}\nIt is thin.";
    assertThat(text(table)).isEqualTo("Part | Roots\n\nhead | C5\n\ntail | C6\n\nIt is thin.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{| class=\"infobox\"\n! Soleus\n|-\n! Origin\n| Fibula\n|-\n ! Lymph\n | Popliteal\n|-\n! Nerve\n| Tibial\n|}",
        "{|\n! Origin !! Lymph !! Nerve\n|-\n| Fibula || Popliteal || Tibial\n|}",
        "{|\n! Origin\n|-\n| Fibula\n|-\n! Lymph\n|-\n| Popliteal\n|-\n! Nerve\n|-\n| Tibial\n|}",
        "{|\n| Origin || Fibula\n|-\n| Lymph || Popliteal\n|-\n| Nerve || Tibial\n|}",
      })
  void takesATableOfLabelsForABox(String table) {
    Article page = page(table + "\nIt is thin.");
    assertThat(page.fields())
        .extracting(field -> field.label() + "=" + page.words(field.value()))
        .containsExactly("Origin=Fibula", "Lymph=Popliteal", "Nerve=Tibial");
  }

  @Test
  void takesLabelledLinesAboveTheFirstHeadingForABox() {
    String source =
        "Soleus\nNerve: [[Tibial nerve]]\nOrigin:\n* Tibia\n* Fibula\n\nIt is a flat and wide muscle.\n"
            + "== Course ==\nIt is thin.\nNerve: none.";
    Article article = READER.read("x.txt", source.getBytes(StandardCharsets.UTF_8));
    assertThat(article.title()).isEqualTo("Soleus");
    assertThat(article.fields())
        .extracting(field -> field.label() + "=" + field.value().of(article.text()))
        .containsExactly("Nerve=Tibial nerve", "Origin=Tibia", "Origin=Fibula");
    assertThat(article.sentences())
        .extracting(sentence -> sentence.section() + ": " + sentence.span().of(article.text()))
        .containsExactly(
            ": It is a flat and wide muscle.", "Course: It is thin.", "Course / Nerve: none.");
  }

  @Test
  void takesNoTableThatComparesThingsForABox() {
    String table = "{|\n! Origin !! Nerve\n|-\n| Fibula || Tibial\n|-\n| Femur || Sural\n|}";
    assertThat(page(table).fields()).isEmpty();
  }

  @Test
  void remarksOnWhatItCannotPrint() {
    assertThat(page("It {{drains|a}} into <ref>the vein. {{cite}}").remarks())
        .extracting(Remark::kind)
        .containsExactly(Remark.Kind.UNKNOWN_TEMPLATE, Remark.Kind.BROKEN_MARKUP);
    String deep = "{{nowrap|".repeat(40) + "x" + "}}".repeat(40);
    assertThat(page("It is " + deep).remarks())
        .extracting(Remark::kind)
        .containsExactly(Remark.Kind.BROKEN_MARKUP);
  }

  @Test
  void namesAPageAfterItsTitleItsBoxOrItsFile() {
    RawPage page = RawPage.titled("d.xml", "Soleus", Markup.WIKITEXT, "{{Infobox|Name=Calf}}x");
    assertThat(READER.read(page).title()).isEqualTo("Soleus");
    assertThat(page("{{Infobox|Name=Calf}}x").title()).isEqualTo("Calf");
    assertThat(page("x").title()).isEqualTo("flat muscle");
  }

  private static String text(String source) {
    return page(source).text();
  }

  private static Article page(String source) {
    return READER.read(new RawPage("flat-muscle.wiki", "flat-muscle", "", Markup.WIKITEXT, source));
  }

  private static List<String> fields(Article page) {
    return page.fields().stream().map(f -> f.label() + "=" + page.words(f.value())).toList();
  }
}
