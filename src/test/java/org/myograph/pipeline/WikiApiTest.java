package org.myograph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site may do with a request, and what it may not. */
class WikiApiTest {
  private final StandInWiki wiki = new StandInWiki();

  @AfterEach
  void stop() {
    wiki.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          404 |    | API: is not there (404); name the api.php of the site
          429 | 60 | API: is busy (429); try again after 60 s
          503 |    | API: is busy (503); try again later
          500 |    | API: answers 500; check the address, or try again
          403 |    | API: answers 403; check the address, or try again
          200 |    | API: answers with no whole export; name the api.php of a MediaWiki site, or try again
          """)
  void tellsWhatASiteAnswersInstead(int status, String wait, String told) {
    wiki.on(
        "/other",
        exchange -> {
          if (wait != null) {
            exchange.getResponseHeaders().add("Retry-After", wait);
          }
          StandInWiki.answer(exchange, status, "<html><body>Nothing</body></html>");
        });
    assertThat(wiki.find("/other", "Soleus", "Vastus medialis")).containsExactly(told);
  }

  @Test
  void tellsOfARefusal() {
    wiki.on(
        "/other",
        exchange -> {
          exchange.getResponseHeaders().add("MediaWiki-API-Error", "readapidenied");
          StandInWiki.answer(exchange, 200, "{}");
        });
    assertThat(wiki.find("/other", "Soleus"))
        .containsExactly("API: refuses (readapidenied); check that anyone may read the site");
  }

  @Test
  void givesUpOnASilentSite() {
    wiki.on("/other", exchange -> wiki.await());
    WikiApi.Limits limits = new WikiApi.Limits(Duration.ofMillis(100), Duration.ofMinutes(1), 1);
    assertThat(wiki.find("/other", limits, "Soleus"))
        .containsExactly("API: does not answer in 0 s; try again");
  }

  @Test
  void givesUpOnAnEndlessAnswer() {
    wiki.on(
        "/other",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            while (!wiki.isOver()) {
              out.write(new byte[1 << 16]);
            }
          }
        });
    assertThat(wiki.find("/other", "Soleus"))
        .containsExactly("API: answers more than 1 MB; ask for fewer pages");
    WikiApi.Limits limits = new WikiApi.Limits(Duration.ofSeconds(20), Duration.ZERO, 1 << 30);
    assertThat(wiki.find("/other", limits, "Soleus"))
        .containsExactly("API: takes more than 0 s; try again");
  }

  @Test
  void isSentOnWithinTheHostThatTheUserNamed() {
    wiki.on(
        "/to",
        exchange -> {
          String query = exchange.getRequestURI().getRawQuery();
          exchange.getResponseHeaders().add("Location", "/w/api.php?" + query);
          exchange.sendResponseHeaders(301, -1);
        });
    assertThat(wiki.find("/to", "Soleus")).containsExactly("API#Soleus");
  }

  @Test
  void doesNotGoRoundInCircles() {
    wiki.sendOn("/to", "/to");
    assertThat(wiki.find("/to", "Soleus"))
        .containsExactly("API: answers 302; check the address, or try again");
  }

  @Test
  void theWholeTimeBeginsBeforeTheFirstWordOfAnAnswer() {
    wiki.on("/other", exchange -> wiki.await());
    WikiApi.Limits limits =
        new WikiApi.Limits(Duration.ofMinutes(1), Duration.ofMillis(100), 1 << 20);
    assertThat(wiki.find("/other", limits, "Soleus"))
        .containsExactly("API: takes more than 0 s; try again");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://localhost/",
        "https://example.org/w/api.php",
        "file:///etc/passwd",
        "ftp://localhost/",
        "http://user:word@localhost/",
      })
  void isNotSentOnToWhatTheUserDidNotName(String target) {
    wiki.sendOn("/to", target + "?titles=Soleus");
    assertThat(wiki.find("/to", "Soleus"))
        .containsExactly("API: redirects to " + target + "; name that address, if you trust it");
  }

  @Test
  void isNotSentOnToAnotherServerOfTheSameHost() {
    try (StandInWiki inside = new StandInWiki()) {
      wiki.sendOn("/to", inside.address("/w/api.php"));
      assertThat(wiki.find("/to", "Soleus")).singleElement().asString().contains("name that");
      assertThat(inside.asked()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"//[x", ""})
  void isNotSentOnToWhatIsNoAddress(String target) {
    wiki.sendOn("/to", target);
    assertThat(wiki.find("/to", "Soleus")).singleElement().asString().startsWith("API: ");
  }
}
