package org.myograph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myograph.pipeline.BundledBuild;
import org.myograph.query.Knowledge;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages as people see them, in Chromium. */
class BrowserTest {
  private static final Browser.View LIGHT = new Browser.View("light", 1200);
  private static final Browser.View DARK = new Browser.View("dark", 1200);
  private static final Browser.View PHONE = new Browser.View("light", 360);

  private static GraphServer server;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    List<String> missing = Browser.missing();
    String skipped = "no pages are looked at in a browser: missing " + missing;
    if (!missing.isEmpty()) {
      System.err.println(skipped);
      assertThat(System.getenv("MYOGRAPH_BROWSER")).as(skipped).isNotEqualTo("required");
    }
    assumeTrue(missing.isEmpty(), skipped);
    Knowledge knowledge = Knowledge.of(BundledBuild.get(), Duration.ofSeconds(60));
    server = GraphServer.start(knowledge, BundledBuild.queries(), 0);
    browser = new Browser(server.address());
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
    }
  }

  @BeforeEach
  void lookAsUsual() {
    browser.look(LIGHT);
  }

  @AfterEach
  void nobodyElseWasAskedAndNothingFailed() {
    assertThat(browser.requests())
        .isNotEmpty()
        .allMatch(url -> url.startsWith(server.address().toString()));
    assertThat(browser.errors()).isEmpty();
  }

  private static void search(String typed) {
    browser.open("/").find("[type=search]").sendKeys(typed);
    browser.follow(browser.find("[role=search] button"));
  }

  @Test
  void partsOfANameLeadToTheThing() {
    search("glut min");
    assertThat(browser.place()).isEqualTo("/search?q=glut+min");
    browser.follow(browser.find("main a"));
    assertThat(browser.place()).isEqualTo("/id/gluteus-minimus.html");
    assertThat(browser.find("h1").getText()).isEqualToIgnoringCase("gluteus minimus");
  }

  @Test
  void aDrawerOpensOnTheSentenceThatStatesAFact() throws IOException {
    WebElement drawer = browser.open("/id/gluteus-minimus").find(".facts details");
    WebElement sentence = browser.find(".facts details mark");
    assertThat(sentence.isDisplayed()).isFalse();
    drawer.findElement(By.tagName("summary")).click();
    assertThat(sentence.isDisplayed()).isTrue();
    assertThat(sentence.getText()).startsWith("Gluteal surface of the ilium");
    browser.shoot("drawer");
  }

  @Test
  void aSentenceLeadsToItsPlaceInTheArticle() {
    browser.open("/why?s=gluteus-minimus&p=hasOrigin&o=gluteal-surface-of-ilium");
    browser.follow(browser.find(".proof figcaption a"));
    assertThat(browser.find(":target mark").getText()).startsWith("Gluteal surface of the ilium");
  }

  @Test
  void anInferredFactLeadsDownToItsSentences() {
    browser.follow(browser.open("/id/L5").find("a.badge[href*='weaken']"));
    assertThat(browser.place()).startsWith("/why?");
    assertThat(browser.find(".proof .proof mark").isDisplayed()).isTrue();
  }

  @Test
  void theHomePageLeadsToWhatALesionDoes() {
    WebElement site = browser.open("/").find("#site");
    site.clear();
    site.sendKeys("L5");
    browser.follow(browser.find("form:has(#site) button"));
    assertThat(browser.place()).isEqualTo("/deficit?site=L5");
    assertThat(browser.find("main table").getText()).contains("gluteus minimus");
  }

  @Test
  void theEditorCompletesTheTermsOfAQueryAndAsksIt() throws IOException {
    browser.open("/sparql");
    browser.run("document.querySelector('.CodeMirror').CodeMirror.setValue('')");
    browser.find(".CodeMirror").click();
    browser.type("SELECT ?m ?n { ?m myo:innerv");
    browser.press(Keys.CONTROL, " ");
    assertThat(browser.find(".CodeMirror-hint-active").getText()).startsWith("myo:innervatedBy");
    browser.shoot("editor");
    browser.type(Keys.ENTER, " ?n } LIMIT 3");
    assertThat((String) browser.run("document.querySelector('.CodeMirror').CodeMirror.getValue()"))
        .startsWith("PREFIX myo: <https://w3id.org/myograph/ontology#>")
        .endsWith("?m myo:innervatedBy ?n } LIMIT 3");
    browser.press(Keys.CONTROL, Keys.ENTER);
    assertThat(browser.find("main tbody tr:nth-child(3) a").getText()).isNotEmpty();
    assertThat(browser.place()).startsWith("/sparql?query=PREFIX");
  }

  @Test
  void aQueryIsAskedWithoutScripts() {
    browser.scripts(false);
    try {
      WebElement query = browser.open("/sparql").find("#query");
      query.clear();
      query.sendKeys("ASK { ?s ?p ?o }");
      browser.follow(browser.find("main form button"));
      assertThat(browser.find("main > p").getText()).isEqualTo("Yes.");
    } finally {
      browser.scripts(true);
    }
  }

  @Test
  void allWorksWithoutScripts() throws IOException {
    browser.scripts(false);
    try {
      partsOfANameLeadToTheThing();
      aDrawerOpensOnTheSentenceThatStatesAFact();
      anInferredFactLeadsDownToItsSentences();
    } finally {
      browser.scripts(true);
    }
  }

  @Test
  void theKeyboardReachesTheFirstField() {
    browser.open("/id/gluteus-minimus").find("body").sendKeys("\t\t");
    assertThat(browser.run("document.activeElement.name")).isEqualTo("q");
    assertThat(browser.run("getComputedStyle(document.activeElement).outlineStyle"))
        .isEqualTo("solid");
  }

  @ParameterizedTest
  @CsvSource({
    "home,     /",
    "search,   /search?q=glut+min",
    "thing,    /id/gluteus-minimus",
    "why,      /why?s=L5&p=lesionMayWeaken&o=gluteus-minimus",
    "deficit,  /deficit?site=L5",
    "compare,  /compare?a=gluteus+minimus&b=gluteus+medius",
    "article,  /article/gluteus-minimus",
    "review,   /review",
    "findings, /review?article=gluteus-minimus",
    "conflicts, /conflicts",
    "status,   /status",
    "docs,     /docs",
    "sparql,   /sparql?example=lesion",
    "rows,     /sparql?query=SELECT+*+%7B+%3Fs+%3Fp+%3Fo+%7D+LIMIT+5",
    "ontology, /ontology",
  })
  void everyPageIsThereForEverybody(String name, String path) throws IOException {
    browser.open(path);
    for (Browser.View view : List.of(PHONE, DARK, LIGHT)) {
      browser.look(view);
      browser.shoot(name + "-" + view.scheme() + "-" + view.width());
      assertThat(browser.run("document.documentElement.scrollWidth - innerWidth")).isEqualTo(0L);
    }
    browser.shorten();
    assertThat(browser.barriers()).isEmpty();
    browser.look(DARK);
    assertThat(browser.run("getComputedStyle(document.body).backgroundColor"))
        .isNotEqualTo("rgb(255, 255, 255)");
    assertThat(browser.barriers()).isEmpty();
  }
}
