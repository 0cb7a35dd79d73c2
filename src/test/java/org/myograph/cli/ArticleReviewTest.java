package org.myograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the review of a build's articles is printed. */
class ArticleReviewTest {
  private static final String UNREAD = "Before the hip comes the gluteus medius.";
  private static final String SHARES =
      "understood 1 of 2 box values (50 %) and 2 of 3 sentences that name two or more things"
          + " (66 %)\n";

  @TempDir private static Path folder;
  private static SmallHip hip;
  private static Path minimus;
  private static Path action;
  private static Myograph build;

  @BeforeAll
  static void build() {
    hip = new SmallHip(folder);
    String box = SmallHip.BOX.stripTrailing() + "\nOrigin See\tbelow.\nInsertion\n\n";
    minimus = hip.write("minimus.txt", box + SmallHip.ABDUCTS + " " + UNREAD + "\n");
    action =
        hip.write(
            "action.txt", "Abduction of Hip\n\nThe gluteus minimus does not abduct the hip.\n");
    build = hip.build("data", minimus, action);
  }

  private static Myograph review(String... options) {
    String[] words = new String[options.length + 1];
    words[0] = "review";
    System.arraycopy(options, 0, words, 1, options.length);
    return hip.ask("data", words);
  }

  @Test
  void aBuildEndsWithItsShares() {
    assertThat(build.err()).endsWith("myograph: " + SHARES);
  }

  @Test
  void theTableGoesArticleByArticleAndEndsWithASummary() {
    int start = SmallHip.BOX.stripTrailing().length() + 1;
    assertThat(review().out())
        .contains(
            """

            minimus (%s)
            understood 1 of 2 box values (50 %%) and 1 of 2 sentences that name two or more things (50 %%)
            warn  %d-%d (infobox) nothing was read: "Origin See below."
            """
                .formatted(minimus, start, start + "Origin See below.".length()))
        .contains(
            " is also denied: \""
                + SmallHip.ABDUCTS
                + "\"\n      against "
                + action
                + " 18-62: \"The")
        .contains("\nunread-line: 1 warn\n")
        .contains("\n2 articles: 2 asserted, 0 hedged, 1 negated, 0 unknown names\n" + SHARES)
        .endsWith(" findings\n");
  }

  @Test
  void oneFindingIsOneFinding() {
    String tsv = review("--article", "action", "-f", "tsv").out();
    assertThat(tsv.lines()).hasSize(2);
    String out = review("--article", "action").out();
    assertThat(out).contains("\ndenied: 1 warn\n1 article: ").endsWith("\n1 finding\n");
  }

  @Test
  void everyLineOfTheTsvHasTheColumnsOfTheHeader() {
    List<String> lines = review("-f", "tsv").out().lines().toList();
    assertThat(lines.get(0))
        .isEqualTo(
            "severity\tkind\tarticle\tsource\tsection\tstart\tend\tquote\tthings\tiris\tmessage"
                + "\tagainst");
    assertThat(lines).hasSizeGreaterThan(4);
    assertThat(lines).allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(12));
    assertThat(lines)
        .filteredOn(line -> line.contains("\tunread-sentence\t"))
        .singleElement()
        .asString()
        .startsWith("info\tunread-sentence\tminimus\t" + minimus + "\t\t")
        .contains("\t" + UNREAD + "\thip; gluteus medius\thttps://w3id.org/myograph/id/hip; ");
  }

  @Test
  void theJsonHoldsFindingsAndCounts() {
    JsonObject json = JSON.parse(review("-f", "json").out());
    assertThat(json.keys()).containsExactlyInAnyOrder("findings", "articles", "total");
    JsonObject unread =
        json.get("findings").getAsArray().stream()
            .map(JsonValue::getAsObject)
            .filter(each -> each.getString("kind").equals("unread-sentence"))
            .findFirst()
            .orElseThrow();
    assertThat(unread.keys())
        .containsExactlyInAnyOrder("severity", "kind", "message", "where", "things", "against");
    assertThat(unread.getObj("where").getString("quote")).isEqualTo(UNREAD);
    assertThat(unread.get("things").getAsArray().get(0).getAsObject().getString("iri"))
        .isEqualTo("https://w3id.org/myograph/id/hip");
    assertThat(json.getObj("total").get("sentencesUnderstood")).hasToString("2");
    assertThat(json.get("articles").getAsArray().get(1).getAsObject().getString("article"))
        .isEqualTo("minimus");
  }

  @Test
  void theCountsAloneAreALineForEachArticleAndOneForAll() {
    assertThat(review("--counts", "-f", "tsv").out())
        .isEqualTo(
            """
            article\tvalues\tvaluesUnderstood\tsentences\tsentencesUnderstood\tasserted\thedged\tnegated\tunknownNames
            action\t0\t0\t1\t1\t0\t0\t1\t0
            minimus\t2\t1\t2\t1\t2\t0\t0\t0
            (all)\t2\t1\t3\t2\t2\t0\t1\t0
            """);
    assertThat(JSON.parse(review("--counts", "-f", "json").out()).keys())
        .containsExactlyInAnyOrder("articles", "total");
    assertThat(review("--counts").out()).containsPattern("\n\\(all\\) +2 +1 +3 +2 +2 +0 +1 +0\n$");
  }

  @Test
  void theSameReviewPrintsTheSame() {
    assertThat(review().out()).isEqualTo(review().out());
  }

  @Test
  void anArticleIsKnownByItsNameTitleAndSourceInAnyCase() {
    Myograph byName = review("--article", "minimus");
    assertThat(byName.out()).contains("\nminimus (");
    for (String other : List.of("Minimus", "gluteus minimus", "Gluteus_Minimus", "" + minimus)) {
      assertThat(review("--article", other)).as(other).isEqualTo(byName);
    }
  }

  @Test
  void theOntologyAloneHasNoArticle() {
    Myograph review = review("--ontology-only", "--article", "minimus");
    assertThat(review.code()).isEqualTo(2);
    assertThat(review.err()).contains("--ontology-only leaves all articles out");
  }

  @Test
  void anArticleThatIsNotThereGetsTheNearest() {
    Myograph review = review("--article", "minimis");
    assertThat(review.code()).isEqualTo(1);
    assertThat(review.err())
        .isEqualTo("myograph: no article is called 'minimis'; nearest: minimus\n");
  }

  @Test
  void aSourceThatChangedOrIsGoneIsTold() throws IOException {
    Path changed = hip.article("changed.txt", SmallHip.ABDUCTS);
    Path gone = hip.write("gone.txt", "Gluteus Medius\n\nThe gluteus medius abducts the hip.\n");
    hip.build("other", changed, gone);
    hip.article("changed.txt", SmallHip.SUPPLIED);
    Files.delete(gone);
    Myograph review = hip.ask("other", "review");
    assertThat(review.code()).isEqualTo(1);
    assertThat(review.out())
        .contains("\nerror  can no longer be read: " + gone + ": no such file; check the path\n")
        .contains("\nwarn  has changed since it was built; build again\n");
  }
}
