package org.myograph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.myograph.ontology.Names;
import org.myograph.query.Hip;
import org.myograph.query.Knowledge;
import org.myograph.query.Queries;

class ThingPageTest {
  private static String page(String slug) {
    return new ThingPage(new Knowledge(Hip.dataset()), new Queries(Map.of())).page(Names.id(slug));
  }

  private static List<String> all(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(MatchResult::group).toList();
  }

  @Test
  void relationsStandInTheOrderOfTheArticleAndThoseItIsSilentOnComeLast() {
    assertThat(all(page("gluteus-minimus"), "(?<=<dt>)[^<]+"))
        .containsExactly(
            "has origin",
            "innervated by",
            "performs",
            "supplied by",
            "also known as",
            "has, through its nerve, the root");
  }

  @Test
  void everyFactTellsInWordsHowItIsKnown() {
    assertThat(page("gluteus-minimus"))
        .contains("gluteal surface of ilium</a> <details><summary class=\"badge\">stated</summary>")
        .contains("superior gluteal artery</a> <details><summary class=\"badge\">hedged</summary>");
    assertThat(page("superior-gluteal-nerve"))
        .containsPattern("minimus</a> <a class=\"badge\" href=\"/why\\?[^\"]+\">inferred<");
    assertThat(page("gluteal-surface-of-ilium"))
        .containsPattern("ilium</a> <a class=\"badge\" href=\"/why\\?[^\"]+\">reference<");
  }

  @Test
  void thePictureShowsWhatTheListHolds() {
    String page = page("gluteus-minimus");
    assertThat(all(page, "(?<=<title>gluteus minimus )[^<]+"))
        .containsExactly(
            "has origin gluteal surface of ilium (stated)",
            "innervated by superior gluteal nerve (stated)",
            "performs abduction of hip (stated)",
            "supplied by superior gluteal artery (hedged)",
            "also known as least gluteal (stated)",
            "has, through its nerve, the root L5 (reference)");
    assertThat(all(page, "<li><a href=\"/id/"))
        .hasSameSizeAs(all(page, "<a href=\"[^\"]+\" tabindex"));
    assertThat(page("gluteus-minimus")).isEqualTo(page);
  }

  private static String since(Knowledge knowledge) {
    return new ThingPage(knowledge, new Queries(Map.of())).page(Names.id("gluteus-minimus"));
  }

  @Test
  void whatChangedSinceTheBuildBeforeIsToldIfThereIsOne() {
    Knowledge hip = new Knowledge(Hip.dataset());
    String title = "Changed since the build before";
    assertThat(since(hip)).doesNotContain(title);
    assertThat(since(hip.since(Hip.dataset()))).doesNotContain(title);
    assertThat(since(hip.since(DatasetGraphFactory.createTxnMem())))
        .contains(title, "added</span> gluteus minimus performs abduction of hip (asserted)")
        .doesNotContain("removed</span>");
  }

  @Test
  void whatIsNoLongerStatedIsToldInTheWordsOfTheBuildBefore() {
    DatasetGraph less = Hip.dataset();
    Node hedged = NodeFactory.createLiteralString("hedged");
    Txn.executeWrite(
        less, () -> less.deleteAny(Node.ANY, Node.ANY, Names.myo("certainty"), hedged));
    assertThat(since(new Knowledge(less).since(Hip.dataset())))
        .containsPattern("removed</span> gluteus minimus supplied by [^<]+ \\(hedged\\)")
        .doesNotContain("added</span>");
  }
}
