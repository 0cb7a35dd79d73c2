package org.myograph.review;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.article.Article;
import org.myograph.article.ArticleReader;
import org.myograph.article.Remark;
import org.myograph.ontology.Ontology;
import org.myograph.ontology.Term;
import org.myograph.review.Finding.Kind;
import org.myograph.review.Finding.Severity;
import org.myograph.statement.Shares;
import org.myograph.statement.StatementReader;

/** What the review finds in articles in which one thing is planted. */
class ReviewTest {
  private static final Ontology ONTOLOGY = Ontology.bundled();
  private static final ArticleReader ARTICLES =
      new ArticleReader(ONTOLOGY.vocabulary().pageWords());
  private static final StatementReader STATEMENTS = new StatementReader(ONTOLOGY.vocabulary());

  private static final String NERVE = "Nerve Superior gluteal nerve";
  private static final String ABDUCTS = "The gluteus minimus abducts the hip.";
  private static final String UNREAD = "Before the ilium comes the sartorius.";

  /** A page of a muscle with the lines of its box and some prose. */
  private static Article page(String title, String box, String prose) {
    String head = title + "\n\nFrom WikiMSK\n\n" + title + "\n";
    String text = head + box.replace("; ", "\n") + "\n\n" + prose + "\n";
    String file = title.toLowerCase().replace(' ', '-') + ".txt";
    return ARTICLES.read(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Article minimus(String box, String prose) {
    return page("Gluteus Minimus", box, prose);
  }

  private static Article medius(String box, String prose) {
    return page("Gluteus Medius", box, prose);
  }

  private static Report report(Article... articles) {
    Review review = new Review(ONTOLOGY);
    Stream.of(articles).forEach(article -> review.add(article, STATEMENTS.account(article)));
    return review.report();
  }

  private static List<Finding> found(Kind kind, Article... articles) {
    return report(articles).findings().stream().filter(each -> each.kind() == kind).toList();
  }

  /** "warn gluteus-minimus: message: quote" */
  private static List<String> lines(Kind kind, Article... articles) {
    return found(kind, articles).stream()
        .map(
            each ->
                "%s %s: %s: %s"
                    .formatted(
                        each.severity().name().toLowerCase(),
                        each.where().article(),
                        each.message(),
                        each.where().quote()))
        .toList();
  }

  @Test
  void aReportIsTheSameWhenItIsReadAgain() {
    Report report =
        report(minimus(NERVE, UNREAD), medius("Nerve Nerve to the moon", "It is not so."));
    assertThat(report.findings()).isNotEmpty();
    assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
  }

  @Test
  void aCountThatIsNotThereYetIsZero() {
    String older = "{\"findings\": [], \"articles\": [], \"total\": {\"values\": 3}}";
    assertThat(ReportJson.read(older).total().columns())
        .containsEntry("values", 3L)
        .containsEntry("unknownNames", 0L)
        .containsEntry("asserted", 0L);
  }

  @Test
  void aReportMayQuoteAnyCharacter() {
    String all = IntStream.range(0, 0x10000).mapToObj(c -> "" + (char) c).collect(joining("\\"));
    Where where = new Where("a", "a.txt", "\f\\f", 0, 1, all);
    Finding finding = new Finding(Severity.INFO, Kind.REMARK, where, "\\\f\f");
    Report report = new Report(List.of(finding), List.of(), Report.NONE.total());
    assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
  }

  @Test
  void aSentenceThatNamesTwoThingsAndGivesNothingIsToldWithThemAndItsPlace() {
    Article article = minimus(NERVE, "\uD835\uDC00 is a letter. " + ABDUCTS + " " + UNREAD);
    Finding finding = found(Kind.UNREAD_SENTENCE, article).get(0);
    assertThat(finding.severity()).isEqualTo(Severity.INFO);
    assertThat(finding.message()).isEqualTo("nothing was read; it names ilium, sartorius");
    assertThat(finding.things()).extracting(Term::slug).containsExactly("ilium", "sartorius");
    assertThat(finding.where())
        .isEqualTo(
            new Where(
                "gluteus-minimus",
                "gluteus-minimus.txt",
                "",
                article.text().indexOf(UNREAD) - 1,
                article.text().indexOf(UNREAD) + UNREAD.length() - 1,
                UNREAD));
  }

  @ParameterizedTest
  @ValueSource(strings = {ABDUCTS, "Mind the sartorius.", "Sartorius, or the sartorius."})
  void aSentenceThatIsReadOrNamesOneThingIsNone(String sentence) {
    assertThat(found(Kind.UNREAD_SENTENCE, minimus(NERVE, sentence))).isEmpty();
  }

  @Test
  void aListOrSentenceThatIsReadInPartIsToldWithWhatIsNot() {
    String prose =
        "It abducts the hip, and whether it meets the soleus or the sartorius is another story.";
    Article article =
        minimus("Nerve Superior gluteal nerve, some rather odd twigs of the very old kind", prose);
    assertThat(lines(Kind.PARTLY_READ, article))
        .containsExactly(
            "info gluteus-minimus: nothing was read of rather odd twigs of the very old kind: "
                + "Superior gluteal nerve, some rather odd twigs of the very old kind",
            "info gluteus-minimus: nothing was read of soleus, sartorius: " + prose);
    assertThat(report(article).total().shares()).isEqualTo(new Shares(1, 0, 1, 0));
  }

  @Test
  void aSentenceIsToldUnderItsSection() {
    Article article = minimus(NERVE, "Structure\n\n" + UNREAD);
    assertThat(found(Kind.UNREAD_SENTENCE, article))
        .extracting(each -> each.where().section())
        .containsExactly("Structure");
  }

  @Test
  void aBoxLineThatGivesNothingIsTold() {
    assertThat(lines(Kind.UNREAD_LINE, minimus("Origin See below.; " + NERVE, ABDUCTS)))
        .containsExactly("warn gluteus-minimus: nothing was read: Origin See below.");
  }

  @Test
  void aLabelThatNoRelationReadsIsToldIfItHasAValue() {
    assertThat(lines(Kind.UNUSED_LABEL, minimus("Muscle Type; TA98 Musculus; " + NERVE, ABDUCTS)))
        .containsExactly("info gluteus-minimus: no relation reads this label: TA98 Musculus");
    assertThat(found(Kind.UNREAD_LINE, minimus("TA98 Musculus", ABDUCTS))).isEmpty();
  }

  @Test
  void aLabelWithoutAValueIsToldIfARelationReadsIt() {
    assertThat(lines(Kind.EMPTY_LINE, minimus("Muscle Type; Insertion; " + NERVE, ABDUCTS)))
        .containsExactly("info gluteus-minimus: there is no value: Insertion");
  }

  @Test
  void linesThatTheKindOfThingHasAndThePageHasNotAreTold() {
    assertThat(found(Kind.MISSING_LINE, minimus("Origin Ilium; " + NERVE, ABDUCTS)))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .startsWith("the box has no line for: ")
        .contains("inserts into (Insertion)")
        .doesNotContain("originates from", "is innervated by", "mimics");
  }

  @Test
  void aPageWithoutABoxIsToldIfItsKindOfThingHasLines() {
    assertThat(lines(Kind.MISSING_LINE, page("Gluteus Minimus", "", ABDUCTS)))
        .containsExactly("info gluteus-minimus: there is no box: ");
    assertThat(found(Kind.MISSING_LINE, page("Calf Raise", "", ABDUCTS))).isEmpty();
  }

  @Test
  void anUnknownNameIsToldWithItsProvisionalThingAndItsPlace() {
    Article article = minimus("Artery Arteria nescia", "It is also called minimus of old.");
    Finding finding = found(Kind.UNKNOWN_NAME, article).get(0);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.message()).startsWith("the ontology has no Artery \"arteria nescia\"");
    assertThat(finding.where().quote()).isEqualTo("Arteria nescia");
    assertThat(finding.things())
        .extracting(Term::label, Term::kind, Term::status)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "arteria nescia", "Artery", Term.Status.PROVISIONAL));
    assertThat(finding.message()).endsWith("stands as id:" + finding.things().get(0).slug());
  }

  @Test
  void anUnknownNameOfTwoArticlesIsToldInEachAndCountedOnce() {
    Report report =
        report(
            minimus("Artery Arteria nescia", ABDUCTS),
            medius("Artery Arteria nescia; Nerve Nervus nescius", ABDUCTS));
    assertThat(report.articles()).extracting(Counts::unknown).containsExactly(2L, 1L);
    assertThat(report.total().unknown()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The gluteus minimus is innervated by the inferior gluteal nerve. | warn gluteus-minimus:"
            + " the box says that gluteus minimus is innervated by superior gluteal nerve,"
            + " the prose that gluteus minimus is innervated by inferior gluteal nerve:"
            + " Superior gluteal nerve",
        "The gluteus minimus is innervated by the superior and inferior gluteal nerves."
            + "| info gluteus-minimus: only the prose says that"
            + " gluteus minimus is innervated by inferior gluteal nerve: Superior gluteal nerve",
      })
  void boxAndProseDisagreeIfTheyHaveNothingInCommon(String sentence, String line) {
    assertThat(lines(Kind.BOX_DIFFERS, minimus(NERVE, sentence))).containsExactly(line);
  }

  @Test
  void theBoxMayNameMoreThanTheProse() {
    Article article =
        minimus(
            NERVE + ", inferior gluteal nerve",
            "The gluteus minimus is innervated by the superior gluteal nerve.");
    assertThat(lines(Kind.BOX_DIFFERS, article))
        .containsExactly(
            "info gluteus-minimus: only the box says that gluteus minimus is innervated by"
                + " inferior gluteal nerve: Superior gluteal nerve, inferior gluteal nerve");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The gluteus minimus is innervated by the superior gluteal nerve.",
        "The gluteus minimus may be innervated by the superior gluteal nerve.",
        "The gluteus minimus is innervated by a branch of the superior gluteal nerve.",
        ABDUCTS
      })
  void boxAndProseThatAgreeOrSpeakOfOtherThingsAreNoFinding(String sentence) {
    assertThat(found(Kind.BOX_DIFFERS, minimus(NERVE, sentence))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Insertion Greater trochanter | It inserts into the capsule of the hip joint."
            + " The tendon inserts on the greater trochanter.",
        "Insertion Greater trochanter | It inserts into the capsule of the hip joint"
            + " and, so they say, where the greater trochanter is.",
        "Insertion Greater trochanter | It may insert into the capsule of the hip joint.",
      })
  void whatIsSaidOfAPartOrWasReadInPartOrOnlyMayBeIsNoDifference(String box, String sentence) {
    assertThat(lines(Kind.BOX_DIFFERS, minimus(box, sentence)))
        .noneMatch(line -> line.contains("only the box"));
  }

  @Test
  void whatLiesWithinTheOtherIsNoDifference() {
    Article article =
        minimus("Nerve Sciatic nerve", "The gluteus minimus is innervated by the tibial nerve.");
    assertThat(article.fields()).hasSize(1);
    assertThat(found(Kind.BOX_DIFFERS, article)).isEmpty();
  }

  @Test
  void anotherNerveInAnotherArticleIsToldAtTheArticleOfTheMuscle() {
    Article other = medius("", "The gluteus minimus is innervated by the femoral nerve.");
    assertThat(lines(Kind.ARTICLES_DIFFER, other, minimus(NERVE, ABDUCTS)))
        .containsExactly(
            "warn gluteus-minimus: the article gluteus-minimus says that gluteus minimus is"
                + " innervated by superior gluteal nerve, the article gluteus-medius that gluteus"
                + " minimus is innervated by femoral nerve: Superior gluteal nerve");
    assertThat(found(Kind.ARTICLES_DIFFER, other, minimus("Nerve Femoral nerve", ABDUCTS)))
        .isEmpty();
  }

  @Test
  void anotherArticleNeedNotTellAllThatTheArticleOfTheMuscleTells() {
    Article own = minimus("Root L4, L5", ABDUCTS);
    Article other = medius("", "The gluteus minimus is innervated by L5.");
    assertThat(found(Kind.ARTICLES_DIFFER, own, other)).isEmpty();
    assertThat(found(Kind.ARTICLES_DIFFER, minimus("Root L4", ABDUCTS), other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"S3, warn", "'L5 and S1', info", "L5, "})
  void rootsThatDisagreeAreTold(String roots, String severity) {
    Article other = medius("", "The gluteus minimus is innervated by " + roots + ".");
    assertThat(found(Kind.ARTICLES_DIFFER, minimus("Root L5", ABDUCTS), other))
        .extracting(each -> each.severity().name().toLowerCase())
        .containsExactlyElementsOf(severity == null ? List.of() : List.of(severity));
  }

  @Test
  void whatOneArticleSaysAndAnotherDeniesIsToldWithBothPlaces() {
    Article other = medius("", "The gluteus minimus does not abduct the hip.");
    assertThat(lines(Kind.DENIED, other, minimus("", ABDUCTS)))
        .containsExactly(
            "warn gluteus-minimus: \"gluteus minimus performs abduction of hip\" is also denied: "
                + ABDUCTS);
    assertThat(found(Kind.DENIED, other, minimus("", ABDUCTS)).get(0).against())
        .extracting(Where::quote)
        .containsExactly("The gluteus minimus does not abduct the hip.");
    assertThat(found(Kind.DENIED, other, medius("", "The gluteus medius abducts the hip.")))
        .isEmpty();
  }

  @Test
  void aDenialThatWasReadInPartIsNone() {
    Article other =
        medius(
            "",
            "The gluteus minimus does not abduct the hip where the soleus meets the sartorius.");
    assertThat(found(Kind.DENIED, other, minimus("", ABDUCTS))).isEmpty();
  }

  @Test
  void aPartnerThatDoesNotNameItsPartnerIsTold() {
    Article own = minimus("Antagonists Gluteus Medius", ABDUCTS);
    assertThat(lines(Kind.ONE_SIDED, own, medius(NERVE, "It abducts the hip.")))
        .containsExactly(
            "info gluteus-minimus: the article gluteus-medius does not say that gluteus minimus"
                + " is an antagonist of gluteus medius: Gluteus Medius");
    assertThat(found(Kind.ONE_SIDED, own, medius("Antagonists Gluteus Minimus", UNREAD))).isEmpty();
    assertThat(found(Kind.ONE_SIDED, own)).isEmpty();
  }

  @Test
  void remarksOnTheSourceAreToldAsGraveAsTheyAre() {
    Article page = minimus(NERVE, ABDUCTS);
    Article odd =
        new Article(
            page.name(),
            page.title(),
            page.text(),
            page.fields(),
            page.sentences(),
            page.source(),
            List.of(new Remark(Remark.Kind.MOJIBAKE, 3, 7), new Remark(Remark.Kind.CUT_OFF, 1, 9)));
    assertThat(lines(Kind.REMARK, odd))
        .containsExactly(
            "warn gluteus-minimus: " + Remark.Kind.CUT_OFF.words() + " (once, at 9): ",
            "info gluteus-minimus: " + Remark.Kind.MOJIBAKE.words() + " (3 times, first at 7): ");
  }

  @Test
  void theSharesAreThoseCountedByHand() {
    Report report =
        report(
            minimus("Origin See below.; Insertion; " + NERVE, ABDUCTS + " " + UNREAD + " Hip."),
            medius("", "The gluteus medius may abduct the hip."));
    assertThat(report.total().shares()).isEqualTo(new Shares(2, 1, 3, 2));
    assertThat(report.articles())
        .extracting(Counts::article, Counts::shares)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("gluteus-medius", new Shares(0, 0, 1, 1)),
            org.assertj.core.groups.Tuple.tuple("gluteus-minimus", new Shares(2, 1, 2, 1)));
    assertThat(report.total().shares())
        .hasToString(
            "1 of 2 box values (50 %) and 2 of 3 sentences that name two or more things (66 %)");
    assertThat(Shares.NONE)
        .hasToString("0 of 0 box values and 0 of 0 sentences that name two or more things");
  }

  @Test
  void theMostSevereComesFirstInEachArticle() {
    Article one = minimus("Insertion; Origin See below.; " + NERVE, UNREAD);
    List<Finding> findings = report(one, medius("", UNREAD)).findings();
    assertThat(findings).extracting(each -> each.where().article()).isSorted();
    assertThat(findings.stream().filter(each -> each.where().article().equals(one.name())))
        .extracting(Finding::severity)
        .startsWith(Severity.WARN)
        .contains(Severity.INFO)
        .isSorted();
    assertThat(report(medius("", UNREAD), one).findings()).isEqualTo(findings);
  }

  @Test
  void oneArticleIsToldWithWhatOthersSayAgainstIt() {
    Report report =
        report(
            minimus(NERVE, UNREAD),
            medius("", "The gluteus minimus is innervated by the femoral nerve."));
    Report only = report.only("gluteus-medius");
    assertThat(only.findings()).extracting(Finding::kind).contains(Kind.ARTICLES_DIFFER);
    assertThat(only.findings()).extracting(Finding::kind).doesNotContain(Kind.UNREAD_SENTENCE);
    assertThat(only.total().shares()).isEqualTo(new Shares(0, 0, 1, 1));
  }
}
