package org.myograph.mention;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.myograph.article.Article;
import org.myograph.article.ArticleReader;
import org.myograph.article.PageWords;
import org.myograph.article.Span;
import org.myograph.ontology.Ontology;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/** What the bundled ontology and its patterns know by name, read as the value of a box line. */
final class KnownNames {
  static final Vocabulary VOCABULARY = Ontology.bundled().vocabulary();
  private static final MentionFinder FINDER = new MentionFinder(VOCABULARY);
  private static final Page PAGE = FINDER.page(page());

  private KnownNames() {}

  /** The phrases of some words. */
  static List<Phrase> phrases(String words) {
    Term subject = VOCABULARY.terms().get("soleus");
    return FINDER.phrases(line(words), PAGE, new Discourse(VOCABULARY, subject), true);
  }

  /** Whether all of the words are one phrase, each thing in it of one of the kinds. */
  static boolean know(String words, Set<String> kinds) {
    List<Phrase> phrases = phrases(words);
    return phrases.size() == 1
        && phrases.get(0).from() == 0
        && phrases.get(0).to() == line(words).size()
        && phrases.get(0).mentions().stream().allMatch(isA(kinds));
  }

  /** The same with nothing of the words left over as a share or a part, a side excepted. */
  static boolean knowExactly(String words, Set<String> kinds) {
    return know(words, kinds)
        && phrases(words).get(0).mentions().stream()
            .allMatch(m -> m.part().isEmpty() && m.qualifier().matches("|left|right"));
  }

  private static Predicate<Mention> isA(Set<String> kinds) {
    return mention -> mention.terms().stream().anyMatch(t -> VOCABULARY.isA(t.kind(), kinds));
  }

  private static Line line(String words) {
    return new Line(Tokens.of(words, new Span(0, words.length())), new Words(VOCABULARY));
  }

  private static Article page() {
    byte[] text = "Soleus\n\nNothing is said here.\n".getBytes(StandardCharsets.UTF_8);
    return new ArticleReader(PageWords.NONE).read("page.txt", text);
  }
}
