package org.myograph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.myograph.article.Article;
import org.myograph.article.ArticleReader;
import org.myograph.article.Bundle;
import org.myograph.article.Field;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Vocabulary;

/** No word in the box of a bundled article is left over but words that name nothing. */
class LabelLinesTest {
  private static final Vocabulary VOCABULARY = KnownNames.VOCABULARY;
  private static final MentionFinder FINDER = new MentionFinder(VOCABULARY);

  /** Words of posture and degree, and one that its page misspells on purpose. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "aponuerosis",
          "bilateral",
          "degrees",
          "flexed",
          "full",
          "mid",
          "position",
          "strongest",
          "unilateral",
          "15");

  /** The words of the language that the ontology lists, and those of cues. */
  private static final Set<String> KNOWN =
      Stream.concat(
              VOCABULARY.words().values().stream().flatMap(List::stream),
              VOCABULARY.relations().values().stream().map(Relation::cues).flatMap(List::stream))
          .flatMap(words -> Tokens.stems(words).stream())
          .collect(Collectors.toSet());

  @Test
  void leaveNoNameUnknown() {
    ArticleReader reader = new ArticleReader(VOCABULARY.pageWords());
    List<String> unread = new ArrayList<>();
    Bundle.files("articles", ".txt")
        .forEach((name, bytes) -> unread.addAll(unread(reader.read(name, bytes))));
    assertThat(unread).isEmpty();
  }

  private static List<String> unread(Article article) {
    Page page = FINDER.page(article);
    List<String> unread = new ArrayList<>();
    for (Field field : article.fields()) {
      Line line = FINDER.line(article.text(), field.value());
      Discourse discourse = new Discourse(VOCABULARY, page.meanings(article.title()).get(0));
      boolean[] read = new boolean[line.size()];
      for (Phrase phrase : FINDER.phrases(line, page, discourse, true)) {
        Arrays.fill(read, phrase.from(), phrase.to(), true);
      }
      for (int at = 0; at < read.length; at++) {
        if (!read[at] && !namesNothing(line.token(at))) {
          unread.add(article.words(field.line()) + ": " + line.token(at).text());
        }
      }
    }
    return unread;
  }

  private static boolean namesNothing(Token token) {
    return !token.isWord()
        || NO_NAMES.contains(token.text().toLowerCase(Locale.ROOT))
        || KNOWN.contains(token.stem());
  }
}
