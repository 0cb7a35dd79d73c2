package org.myograph.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
  @ParameterizedTest
  @CsvSource({
    "soleus.wiki, x, WIKITEXT",
    "soleus.WikiText, <div>x</div>, WIKITEXT",
    "soleus.WikiText, <html>, HTML",
    "soleus.mediawiki, x, WIKITEXT",
    "soleus.html, <i>x</i>, HTML",
    "soleus.HTM, The [[soleus]] <br>, HTML",
    "soleus.html, x, TEXT",
    "soleus.html, The [[soleus]], WIKITEXT",
    "soleus.txt, <!DOCTYPE html>, HTML",
    "soleus, ' <HTML lang=\"en\">', HTML",
    "soleus.txt, {{Infobox muscle}}, WIKITEXT",
    "soleus.txt, It is thin [[1]], TEXT",
    "soleus.txt, <p>It is thin, HTML",
    "soleus.txt, The <html> tag, TEXT",
    "wiki, <htmlx>, TEXT",
  })
  void isToldByTheEndingUnlessTheTextIsClearlySomethingElse(
      String location, String source, Markup markup) {
    assertThat(Markup.of(location, source)).isEqualTo(markup);
  }

  @ParameterizedTest
  @CsvSource({
    "Biceps Brachii, biceps-brachii",
    "biceps_brachii, biceps-brachii",
    "Speed's Test, speeds-test",
    "Deltoid (muscle), deltoid-muscle",
    "C5/C6, c5-c6",
  })
  void namesAPageAfterItsTitle(String title, String name) {
    RawPage page = RawPage.titled("export.xml", title, Markup.WIKITEXT, "x");
    assertThat(page.name()).isEqualTo(name);
    assertThat(page.location()).isEqualTo("export.xml#" + title);
  }
}
