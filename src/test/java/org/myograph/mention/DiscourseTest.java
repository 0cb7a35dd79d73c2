package org.myograph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.myograph.ontology.Ontology;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

class DiscourseTest {
  private static final Vocabulary VOCABULARY = Ontology.bundled().vocabulary();
  private static final Term SOLEUS = term("soleus");
  private static final Term GRACILIS = term("gracilis");
  private static final Term PLANTARIS = term("plantaris");
  private static final Term TIBIAL = term("tibial-nerve");
  private static final Term SURAL = term("sural-nerve");
  private static final Term SYNDROME = term("piriformis-syndrome");

  private final Discourse discourse = new Discourse(VOCABULARY, SOLEUS);

  @Test
  void takesItForTheTopicAtFirst() {
    assertThat(discourse.it()).containsExactly(SOLEUS);
    assertThat(discourse.itself()).containsExactly(SOLEUS);
  }

  @Test
  void takesItForTheLastSubjectWithinAParagraph() {
    discourse.subjects(phrase(GRACILIS).mentions());
    assertThat(discourse.it()).containsExactly(GRACILIS, SOLEUS);
    assertThat(discourse.itself()).containsExactly(SOLEUS, GRACILIS);
    discourse.beginSection("", List.of());
    assertThat(discourse.it()).containsExactly(SOLEUS);
  }

  @Test
  void takesItForNoneOfSeveralSubjects() {
    discourse.subjects(phrase(GRACILIS, PLANTARIS).mentions());
    assertThat(discourse.it()).containsExactly(SOLEUS);
  }

  @Test
  void takesItForTheDisorderThatAParagraphIsAbout() {
    discourse.aboutInParagraph(SYNDROME);
    discourse.aboutInParagraph(term("plantar-fasciitis"));
    assertThat(discourse.paragraphTopic()).containsExactly(SYNDROME);
    assertThat(discourse.it()).containsExactly(SYNDROME, SOLEUS);
    discourse.beginSection("", List.of());
    assertThat(discourse.paragraphTopic()).isEmpty();
  }

  @Test
  void takesThemForTheLastList() {
    discourse.named(phrase(GRACILIS, PLANTARIS));
    discourse.named(phrase(TIBIAL, SURAL));
    assertThat(discourse.several().they()).containsExactly(GRACILIS, PLANTARIS);
  }

  @Test
  void takesThemForTheLikeThingsOfASentenceWithoutAList() {
    discourse.named(phrase(GRACILIS));
    discourse.named(phrase(TIBIAL));
    discourse.named(phrase(PLANTARIS));
    assertThat(discourse.several().they()).isEmpty();
    discourse.endSentence();
    assertThat(discourse.several().they()).containsExactly(GRACILIS, PLANTARIS);
    discourse.named(phrase(SOLEUS));
    discourse.endSentence();
    assertThat(discourse.several().they()).containsExactly(GRACILIS, PLANTARIS);
  }

  @Test
  void countsTheTopicInIfThatMakesUpTheNumber() {
    discourse.named(phrase(GRACILIS, PLANTARIS));
    assertThat(discourse.several().they(3)).containsExactly(SOLEUS, GRACILIS, PLANTARIS);
    assertThat(discourse.several().they(2)).containsExactly(GRACILIS, PLANTARIS);
    discourse.named(phrase(GRACILIS, SOLEUS));
    assertThat(discourse.several().they(3)).containsExactly(GRACILIS, SOLEUS);
  }

  @Test
  void takesTheNerveForTheOneNamedLast() {
    assertThat(discourse.the("Nerve")).isEmpty();
    discourse.named(phrase(SURAL));
    discourse.named(phrase(TIBIAL));
    discourse.named(phrase(GRACILIS));
    assertThat(discourse.the("Nerve")).containsExactly(TIBIAL);
    discourse.named(phrase(SURAL));
    assertThat(discourse.the("Nerve")).containsExactly(SURAL);
  }

  @Test
  void takesTheMuscleForTheTopicIfItIsOne() {
    discourse.named(phrase(GRACILIS));
    assertThat(discourse.the("Muscle")).containsExactly(SOLEUS);
    assertThat(discourse.the("AnatomicalStructure")).containsExactly(SOLEUS);
  }

  private static Phrase phrase(Term... terms) {
    List<Mention> mentions = Stream.of(terms).map(term -> Mention.of(0, 1, term)).toList();
    return new Phrase(0, 1, mentions, List.of(), Form.NOUN);
  }

  private static Term term(String slug) {
    assertThat(VOCABULARY.terms()).containsKey(slug);
    return VOCABULARY.terms().get(slug);
  }
}
