package org.myograph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myograph.pipeline.BundledBuild;
import org.myograph.pipeline.ReportFormat;
import org.myograph.query.Hip;
import org.myograph.query.Knowledge;
import org.myograph.review.Finding;
import org.myograph.review.Report;

class ReviewOverHttpTest {
  private static final Report REPORT = BundledBuild.get().report().orElseThrow();

  private static BundledServer server;

  @BeforeAll
  static void start() {
    server = new BundledServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Finding first(Finding.Kind kind) {
    return REPORT.findings().stream()
        .filter(finding -> finding.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void thePageTellsSharesAndTheArticlesOneByOne() throws Exception {
    assertThat(server.page("/review"))
        .contains("Understood: " + REPORT.total().shares())
        .contains("<a href=\"/review?article=gluteus-minimus\">");
  }

  @Test
  void aFindingStandsThereWithBothItsSentences() throws Exception {
    Finding denied = first(Finding.Kind.DENIED);
    assertThat(server.page("/review?kind=denied"))
        .contains("<mark>" + Html.escaped(denied.where().quote()) + "</mark>")
        .contains("<mark>" + Html.escaped(denied.against().get(0).quote()) + "</mark>")
        .doesNotContain("<strong>unread-sentence</strong>");
  }

  @Test
  void programsGetWhatTheCommandPrints() throws Exception {
    assertThat(server.get("/review?limit=10000", "application/json").body())
        .isEqualTo(ReportFormat.json.write(REPORT));
    assertThat(server.get("/review?limit=10000", "text/tab-separated-values").body())
        .isEqualTo(ReportFormat.tsv.write(REPORT));
  }

  @Test
  void aLongAnswerIsHadPageByPage() throws Exception {
    List<String> pieces = new ArrayList<>();
    int page = 1;
    String next = "";
    do {
      var answer = server.get("/review?format=tsv&limit=50&page=" + page, "text/html");
      answer.body().lines().skip(1).forEach(pieces::add);
      next = answer.headers().allValues("Link").toString();
      page++;
    } while (next.contains("rel=\"next\""));
    assertThat(pieces).hasSameSizeAs(REPORT.findings()).doesNotHaveDuplicates();
  }

  @Test
  void oneArticleIsToBeHadAlone() throws Exception {
    JsonObject json =
        JSON.parse(server.get("/review?article=Gluteus%20Minimus", "application/json").body());
    assertThat(json.getArray("articles").count()).isEqualTo(1);
    assertThat(json.getArray("findings").count())
        .isEqualTo(REPORT.only("gluteus-minimus").findings().size());
  }

  @ParameterizedTest
  @CsvSource({
    "article=gluteus-minimum, 404, 'nearest: gluteus-minimus'",
    "kind=odd, 400, 'no kind &#39;odd&#39;; give one of '",
    "severity=bad, 400, 'give one of error, warn, info'",
    "limit=10001, 400, 'give a number from 1 to 10000'",
    "format=csv, 400, 'give one of html, json, tsv'",
  })
  void whatIsNotUnderstoodIsToldWithTheCure(String values, int status, String cure)
      throws Exception {
    var answer = server.get("/review?" + values, "text/html");
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(cure);
  }

  @Test
  void thePageOfAnArticleTellsHowMuchOfItWasUnderstood() throws Exception {
    assertThat(server.page("/article/gluteus-minimus"))
        .contains("Understood: " + REPORT.only("gluteus-minimus").total().shares())
        .contains("<a href=\"/review?article=gluteus-minimus\">");
  }

  @Test
  void conflictsAreThoseFindingsAndNoOthers() throws Exception {
    JsonObject json = JSON.parse(server.get("/conflicts", "application/json").body());
    assertThat(
            json.getArray("findings").map(each -> each.getAsObject().getString("message")).toList())
        .containsExactlyElementsOf(
            REPORT.findings().stream()
                .filter(finding -> finding.kind().isConflict())
                .map(Finding::message)
                .toList());
    Finding denied = first(Finding.Kind.DENIED);
    assertThat(server.page("/conflicts?kind=denied"))
        .contains("<mark>" + Html.escaped(denied.where().quote()) + "</mark>")
        .contains("<mark>" + Html.escaped(denied.against().get(0).quote()) + "</mark>")
        .contains("<a href=\"/article/" + denied.against().get(0).article() + "#c")
        .contains("<a href=\"/id/" + denied.things().get(0).slug() + "\">");
    assertThat(server.get("/conflicts?kind=unread-sentence", "text/html").statusCode())
        .isEqualTo(400);
  }

  @Test
  void aBuildThatKeepsNoReviewSaysSo() throws Exception {
    try (BundledServer older = new BundledServer(new Knowledge(Hip.dataset()))) {
      assertThat(older.page("/review")).contains("build again");
    }
  }
}
