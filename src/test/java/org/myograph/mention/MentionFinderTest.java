package org.myograph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myograph.article.Article;
import org.myograph.article.ArticleReader;
import org.myograph.article.PageWords;
import org.myograph.article.Span;
import org.myograph.ontology.Ontology;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

class MentionFinderTest {
  private static final Vocabulary VOCABULARY = Ontology.bundled().vocabulary();
  private static final MentionFinder FINDER = new MentionFinder(VOCABULARY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the gluteus medius                    | gluteus medius
          the superior and inferior gemelli     | superior gemellus, inferior gemellus
          obturator internus and externus       | obturator internus, obturator externus
          the gluteus medius/minimus            | gluteus medius, gluteus minimus
          adductor longus, brevis and magnus    | adductor longus, adductor brevis, adductor magnus
          the Musculus gluteus medius           | gluteus medius
          L4 to S1 nerve roots                  | L4, L5, S1
          the lateral border of the scapula     | lateral border of scapula
          the anterior surface of the humerus   | anterior surface of humerus
          shaft and neck of the fibula          | shaft of fibula, neck of fibula
          spinous processes of T2-T5            | spinous process of T2-T5
          costal cartilages of ribs 5-7         | costal cartilage of ribs 5-7
          second to fourth ribs                 | ribs 2-4
          angles of ribs 5-8                    | angle of rib 5-8
          the supraspinatus 2-3 cm away         | supraspinatus
          the hip abductors                     | abductor group of gluteal region
          abduction of the hip                  | abduction of hip
          hip abduction                         | abduction of hip
          flexion and abduction of the hip      | flexion of hip, abduction of hip
          medial (internal) rotation of the hip | medial rotation of hip
          abducts the hip                       | VERB abduction of hip
          flexes and medially rotates the hip   | VERB flexion of hip, medial rotation of hip
          tears of the infraspinatus            | infraspinatus tear
          infraspinatus tears                   | infraspinatus tear
          S1 radiculopathy                      | S1 radiculopathy
          weakness of the deltoid               | weakness of deltoid
          the medial two-thirds of the clavicle | clavicle [medial two thirds]
          the long head of the biceps femoris   | long head of biceps femoris
          the upper fibers of the soleus        | soleus {upper fibers}
          """)
  void findsWhatIsNamed(String words, String named) {
    assertThat(phrases("Plantaris", words)).containsExactly(named);
  }

  @Test
  void findsADoer() {
    assertThat(phrases("Plantaris", "a depressor of the mandible"))
        .containsExactly("AGENT depression of jaw");
  }

  @Test
  void addsWhatStandsInBracketsAsMembers() {
    Phrase phrase = found("Soleus", "The rotator cuff (including the deltoid)").get(0);
    assertThat(phrase.mentions()).extracting(m -> m.term().label()).containsExactly("rotator cuff");
    assertThat(phrase.members()).extracting(m -> m.term().label()).containsExactly("deltoid");
  }

  @Test
  void findsPhrasesInOrderWithoutOverlap() {
    List<Phrase> phrases =
        found(
            "Soleus", "The soleus and gracilis flex the knee, and the femoral nerve supplies it.");
    assertThat(phrases.stream().map(MentionFinderTest::print))
        .containsExactly("soleus, gracilis", "VERB flexion of knee", "femoral nerve", "soleus");
    int end = 0;
    for (Phrase phrase : phrases) {
      assertThat(phrase.from()).isGreaterThanOrEqualTo(end);
      assertThat(phrase.mentions())
          .allMatch(m -> phrase.from() <= m.from() && m.from() < m.to() && m.to() <= phrase.to());
      end = phrase.to();
    }
  }

  @Test
  void knowsTheAbbreviationsOfThePageOnThatPageOnly() {
    String text = "The fibularis tertius (FTX) is used. The FTX is used.";
    assertThat(phrases("Soleus", text))
        .containsExactly("fibularis tertius [FTX]", "fibularis tertius");
    assertThat(phrases("Soleus", "The FTX is used.")).isEmpty();
  }

  @Test
  void knowsALastWordWhereItsMuscleIsNamed() {
    assertThat(phrases("Soleus", "The gluteus minimus is used. The minimus is used."))
        .containsExactly("gluteus minimus", "gluteus minimus");
    assertThat(phrases("Soleus", "The minimus is used.")).isEmpty();
  }

  @Test
  void resolvesItTheMuscleAndItsParts() {
    assertThat(phrases("Soleus", "It is used. This muscle is used. Its tendon is used."))
        .containsExactly("soleus", "soleus", "soleus {tendon}");
  }

  @Test
  void takesTheNerveForTheOneNamedLast() {
    assertThat(phrases("Soleus", "The sural nerve and the tibial nerve; the nerve is used."))
        .containsExactly("sural nerve, tibial nerve", "tibial nerve");
  }

  @Test
  void givesItsBorderTheBoneNamedBefore() {
    assertThat(phrases("Soleus", "the spine of the scapula and its lateral border"))
        .containsExactly("spine of scapula, lateral border of scapula");
  }

  @Test
  void makesADerivedTermWithItsLinks() {
    Term feature = found("Soleus", "the outer surface of the fibula").get(0).first().term();
    assertThat(feature.status()).isEqualTo(Term.Status.DERIVED);
    assertThat(feature.kind()).isEqualTo("BoneFeature");
    assertThat(feature.whole()).contains(VOCABULARY.terms().get("fibula"));
    Term tear = found("Soleus", "plantaris tears").get(0).first().term();
    assertThat(tear.kind()).isEqualTo("Condition");
    assertThat(tear.links())
        .extracting(link -> link.relation() + " " + link.target().slug())
        .contains("specialCaseOf tear", "affects plantaris");
  }

  @Test
  void findsNothingInWordsThatNameNothing() {
    assertThat(phrases("Soleus", "Nothing here is of any interest, as ever (1950).")).isEmpty();
    assertThat(phrases("Soleus", "")).isEmpty();
  }

  @Test
  void findsRootsInAndOutOfBrackets() {
    Article page = page("Soleus", "x");
    assertThat(FINDER.roots(line("Femoral nerve (L2-L4); S1, C9"), FINDER.page(page)))
        .extracting(root -> root.term().slug())
        .containsExactly("L2", "L3", "L4", "S1");
  }

  @Test
  void keepsBothMeaningsOfAnAmbiguousName() {
    Page page = FINDER.page(page("Soleus", "x"));
    assertThat(page.meanings("no such muscle")).isEmpty();
    assertThat(page.meanings("Gluteus Medius Muscles"))
        .isEqualTo(page.meanings("gluteus medius muscle"));
  }

  @ParameterizedTest
  @CsvSource({
    "Soleus, The soleus is in the leg and not in the foot. The lumbrical, lumbrical of foot",
    "Plantaris, A tendon in the palm of the hand. The lumbrical, lumbrical of hand",
  })
  void settlesASharedNameByTheWordsOfThePage(String title, String text, String meant) {
    Page page = FINDER.page(page(title, text));
    assertThat(page.meanings("lumbrical").get(0).label()).isEqualTo(meant);
  }

  private static List<String> phrases(String title, String text) {
    return found(title, text).stream().map(MentionFinderTest::print).toList();
  }

  private static List<Phrase> found(String title, String text) {
    Page page = FINDER.page(page(title, text));
    Discourse discourse = new Discourse(VOCABULARY, page.meanings(title).get(0));
    return FINDER.phrases(line(text), page, discourse, false);
  }

  private static Line line(String text) {
    return new Line(Tokens.of(text, new Span(0, text.length())), new Words(VOCABULARY));
  }

  private static Article page(String title, String text) {
    return new ArticleReader(PageWords.NONE)
        .read("page.txt", (title + "\n\n" + text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static String print(Phrase phrase) {
    String mentions =
        phrase.mentions().stream().map(MentionFinderTest::print).collect(Collectors.joining(", "));
    return phrase.form() == Form.NOUN ? mentions : phrase.form() + " " + mentions;
  }

  private static String print(Mention mention) {
    return mention.term().label()
        + (mention.part().isEmpty() ? "" : " {" + mention.part() + "}")
        + (mention.qualifier().isEmpty() ? "" : " [" + mention.qualifier() + "]");
  }
}
