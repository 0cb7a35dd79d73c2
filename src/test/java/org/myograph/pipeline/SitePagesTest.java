package org.myograph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Titles, as a wiki finds them. */
class SitePagesTest {
  private static final WikiApi.Limits WIDE =
      new WikiApi.Limits(Duration.ofMinutes(1), Duration.ofMinutes(1), 64 << 20);

  private final StandInWiki wiki = new StandInWiki();

  @AfterEach
  void stop() {
    wiki.close();
  }

  @Test
  void asksForAllTitlesAtOnceAndMakesItselfKnown() {
    assertThat(wiki.find("/w/api.php", "soleus", "Vastus_medialis", "Soleus"))
        .containsExactly("API#Soleus", "API#Vastus medialis");
    assertThat(wiki.asked()).containsExactly("Soleus|Vastus medialis");
    assertThat(wiki.heard()).containsExactly("Myograph/test");
  }

  @Test
  void asksForFiftyTitlesAtATime() {
    String[] titles = IntStream.range(0, 120).mapToObj(i -> "Page " + i).toArray(String[]::new);
    assertThat(wiki.find("/w/api.php", titles)).hasSize(120).doesNotHaveDuplicates();
    assertThat(wiki.asked())
        .extracting(batch -> batch.split("\\|").length)
        .containsExactly(50, 50, 20);
  }

  @Test
  void followsRedirectsOfTheWikiAndTakesAPageOnce() {
    assertThat(wiki.find("/w/api.php", "Calf muscle", "Soleus")).containsExactly("API#Soleus");
    assertThat(wiki.find("/w/api.php", "Calf muscle")).containsExactly("API#Soleus");
  }

  @Test
  void namesTheTitlesThatAreMissing() {
    assertThat(wiki.find("/w/api.php", "Soleus", "Psoas", "Calf muscle"))
        .containsExactly("API#Soleus", "API#Psoas: no such page; check the title");
  }

  @Test
  void takesTheAddressOfAPage() {
    assertThat(
            wiki.find(
                "/w/api.php",
                wiki.address("/wiki/Vastus_medialis#Nerve"),
                wiki.address("/w/index.php?title=Pes%20anserinus&action=edit"),
                "https://example.org/wiki/Soleus"))
        .containsExactly(
            "https://example.org/wiki/Soleus: is on another site than API; ask that site for it",
            "API#Pes anserinus",
            "API#Vastus medialis");
  }

  @Test
  void sendsNothingThatIsNoTitle() {
    assertThat(wiki.find("/w/api.php", "a|b", "", "{{x}}"))
        .hasSize(3)
        .allMatch(why -> why.endsWith(": is no title of a page; check it"));
    assertThat(wiki.asked()).isEmpty();
  }

  @Test
  void aPageThatIsTooLongHidesNoMissingTitle() {
    assertThat(wiki.find("/w/api.php", WIDE, "Endless", "Psoas", "Soleus", "Ulna"))
        .containsExactly(
            "API#Endless: longer than 16 MB; leave it out, or split it on the wiki",
            "API#Soleus",
            "API#Psoas: no such page; check the title",
            "API#Ulna: no such page; check the title");
  }
}
