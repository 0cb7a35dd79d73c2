package org.myograph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.pipeline.BundledBuild;
import org.myograph.pipeline.ReportFormat;
import org.myograph.query.Hip;
import org.myograph.query.Knowledge;
import org.myograph.review.Finding;
import org.myograph.review.Report;

class ReviewOverHttpTest {
  private static final Report REPORT = BundledBuild.get().report();

  @RegisterExtension static BundledServer server = new BundledServer();

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
    Finding differs = first(Finding.Kind.BOX_DIFFERS);
    assertThat(server.page("/review?kind=box-differs"))
        .contains("<mark>" + Html.escaped(differs.where().quote()) + "</mark>")
        .contains("<mark>" + Html.escaped(differs.against().get(0).quote()) + "</mark>")
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
  void aTableOfFindingsDoesNotGoOnForTheSakeOfArticles() throws Exception {
    long all =
        REPORT.findings().stream()
            .filter(finding -> finding.kind() == Finding.Kind.BOX_DIFFERS)
            .count();
    var answer = server.get("/review?format=tsv&kind=box-differs&limit=" + all, "text/html");
    assertThat(answer.body().lines()).hasSize(1 + (int) all);
    assertThat(answer.headers().allValues("Link")).isEmpty();
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
    "level=foo, 400, 'has no parameter &#39;level&#39;; it has: article, kind, severity, page, limit, format'",
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
    Finding differs = first(Finding.Kind.BOX_DIFFERS);
    assertThat(server.page("/conflicts?kind=box-differs"))
        .contains("<mark>" + Html.escaped(differs.where().quote()) + "</mark>")
        .contains("<mark>" + Html.escaped(differs.against().get(0).quote()) + "</mark>")
        .contains("<a href=\"/article/" + differs.against().get(0).article() + "#c")
        .contains("<a href=\"/id/" + differs.things().get(0).slug() + "\">");
    assertThat(server.get("/conflicts?kind=unread-sentence", "text/html").statusCode())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/review", "/conflicts"})
  void aBuildThatKeepsNoReviewSaysSo(String path) throws Exception {
    try (BundledServer older = new BundledServer(new Knowledge(Hip.dataset()))) {
      for (String type : List.of("text/html", "application/json", "text/tab-separated-values")) {
        assertThat(older.get(path, type).statusCode()).isEqualTo(404);
        assertThat(older.get(path, type).body()).contains("build again");
      }
    }
  }

  @Test
  void theWholeTableOfConflictsIsLinkedFor() throws Exception {
    assertThat(server.page("/conflicts"))
        .contains("<a href=\"/conflicts?format=tsv&amp;limit=10000\">");
    assertThat(server.page("/conflicts?article=gluteus-minimus"))
        .contains("<a href=\"/conflicts?article=gluteus-minimus&amp;format=tsv&amp;limit=10000\">");
  }

  @Test
  void theTableOfArticlesCountsTheFindingsThatItLeadsTo() throws Exception {
    String page = server.page("/review?limit=10000");
    assertThat(REPORT.articles())
        .allSatisfy(
            of ->
                assertThat(page)
                    .contains(
                        "<a href=\"/review?article=%s\">%d</a>"
                            .formatted(
                                Html.encoded(of.article()),
                                REPORT.only(of.article()).findings().size())));
  }

  @Test
  void aPlaceOnThePageOfAnArticleIsLinkedForOnlyIfItIsThere() throws Exception {
    Map<String, Set<String>> places =
        Pattern.compile("href=\"(/article/[^\"#]+)#(c\\d+)\"")
            .matcher(server.page("/review?limit=10000"))
            .results()
            .collect(
                Collectors.groupingBy(
                    link -> link.group(1),
                    Collectors.mapping(link -> link.group(2), Collectors.toSet())));
    assertThat(places).isNotEmpty();
    for (Map.Entry<String, Set<String>> each : places.entrySet()) {
      String page = server.page(each.getKey());
      assertThat(each.getValue()).allSatisfy(id -> assertThat(page).contains("id=\"" + id + "\""));
    }
  }

  @Test
  void kindsThatABuildCannotHaveAreNotOffered() throws Exception {
    List<String> inBuilds =
        Stream.of(Finding.Kind.values())
            .filter(Finding.Kind::isInArticles)
            .map(Finding.Kind::label)
            .toList();
    assertThat(server.page("/review?kind=source"))
        .contains("give one of " + String.join(", ", inBuilds) + "<");
    assertThat(inDocument("/review")).isEqualTo(inBuilds);
  }

  /** The kinds that the description of a path lists. */
  private static List<String> inDocument(String path) throws Exception {
    return JSON.parse(server.get("/openapi.json", "application/json").body())
        .getObj("paths")
        .getObj(path)
        .getObj("get")
        .getArray("parameters")
        .map(JsonValue::getAsObject)
        .filter(each -> each.hasKey("name") && each.getString("name").equals("kind"))
        .flatMap(each -> each.getObj("schema").getArray("enum").map(JsonValue::getAsString))
        .map(JsonString::value)
        .toList();
  }
}
