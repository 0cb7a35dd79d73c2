package org.myograph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.myograph.article.Article;
import org.myograph.article.ArticleReader;
import org.myograph.article.Bundle;
import org.myograph.article.Sentence;
import org.myograph.ontology.Ontology;
import org.myograph.ontology.Vocabulary;

/** Holds the list of what can begin to what does begin when it is looked for everywhere. */
class BeginningsTest {
  private static final Vocabulary VOCABULARY = Ontology.bundled().vocabulary();
  private static final MentionFinder FINDER = new MentionFinder(VOCABULARY);

  @Test
  void leavesOutNothingThatBeginsInABundledArticle() {
    ArticleReader articles = new ArticleReader(VOCABULARY.pageWords());
    Bundle.files("articles", ".txt")
        .forEach((name, bytes) -> assertNothingElseBegins(articles.read(name, bytes)));
  }

  @Test
  void leavesOutNothingThatRefersBack() {
    byte[] page =
        """
        Soleus

        The soleus and plantaris arise from the tibia. Both insert on it. They flex the ankle. \
        The former is flat. That muscle is thick. These muscles and its medial half, the second \
        to fifth digits, ribs 5-8, C5-C7 and both heads of this area: it rotates them medially.
        """
            .getBytes(StandardCharsets.UTF_8);
    assertNothingElseBegins(new ArticleReader(VOCABULARY.pageWords()).read("page.txt", page));
  }

  @Test
  void takesNoNameForPlainOfWhichTheOtherReadersReadMore() {
    ArticleReader articles = new ArticleReader(VOCABULARY.pageWords());
    int plain = 0;
    for (var file : Bundle.files("articles", ".txt").entrySet()) {
      plain += plainNames(articles.read(file.getKey(), file.getValue()));
    }
    assertThat(plain).isGreaterThan(1000);
  }

  private static int plainNames(Article article) {
    Page page = FINDER.page(article);
    Discourse discourse = new Discourse(VOCABULARY, VOCABULARY.terms().values().iterator().next());
    int plain = 0;
    for (Sentence sentence : article.sentences()) {
      Line line = page.line(sentence.span());
      Place place = new Place(line, page, discourse, false);
      SingleNames names = new SingleNames(place);
      Patterns patterns = new Patterns(place, new NounPhrases(place), names);
      for (int at = 0; at < line.size(); at++) {
        Mention name = place.begins(at) ? new PlainNames(place, names.givenNames()).at(at) : null;
        if (name != null || names.isNoName(at)) {
          List<Mention> single = names.nested(at);
          assertThat(patterns.at(at, single)).as(line.text(at, line.size())).isEmpty();
          assertThat(single).isEqualTo(name == null ? List.of() : List.of(name));
          plain++;
        }
      }
    }
    return plain;
  }

  private static void assertNothingElseBegins(Article article) {
    Page page = FINDER.page(article);
    Discourse discourse = new Discourse(VOCABULARY, VOCABULARY.terms().values().iterator().next());
    for (Sentence sentence : article.sentences()) {
      Line line = FINDER.line(article.text(), sentence.span());
      Place place = new Place(line, page, discourse, false);
      NounPhrases nouns = new NounPhrases(place);
      for (int at = 0; at < line.size(); at++) {
        if (!place.begins(at)) {
          assertThat(nouns.longest(at)).as(line.text(at, line.size())).isNull();
          assertThat(new SingleNames(place).at(at)).as(line.text(at, line.size())).isEmpty();
        }
      }
      FINDER.phrases(line, page, discourse, false).forEach(any -> discourse.endSentence());
    }
  }
}
