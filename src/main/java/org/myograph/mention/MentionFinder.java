package org.myograph.mention;

import java.util.ArrayList;
import java.util.List;
import org.myograph.article.Article;
import org.myograph.article.Span;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/** Finds the things that sentences and box lines name. */
public final class MentionFinder {
  private final Page.Names names;

  public MentionFinder(Vocabulary vocabulary) {
    this.names = Page.namesOf(vocabulary);
  }

  /** Some part of an article's text as tokens. */
  public Line line(String text, Span part) {
    return new Line(Tokens.of(text, part), names.words());
  }

  /** The roots that some words name, in brackets or not. */
  public List<Mention> roots(Line line, Page page) {
    List<Mention> roots = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      List<Levels> all = Levels.all(line, at);
      for (Levels levels : all) {
        for (String level : levels.each()) {
          for (Term term : page.meaningsOfWord(level)) {
            if (term.kind().equals("SpinalRoot")) {
              roots.add(Mention.of(levels.from(), levels.to(), term));
            }
          }
        }
      }
      at = all.isEmpty() ? at + 1 : all.get(all.size() - 1).to();
    }
    return roots;
  }

  /** The names that a page is to be read with. */
  public Page page(Article article) {
    return Page.of(names, article);
  }

  /**
   * The phrases of one sentence or value, in order; they do not overlap. The discourse takes note
   * of them.
   *
   * @param field whether it is the value of a box line
   */
  public List<Phrase> phrases(Line line, Page page, Discourse discourse, boolean field) {
    Place place = new Place(line, page, discourse, field);
    NounPhrases nouns = new NounPhrases(place);
    List<Phrase> phrases = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      Phrase phrase = place.begins(at) ? nouns.longest(at) : null;
      if (phrase != null) {
        phrases.add(phrase);
        boolean placed = isPlaced(line, phrase.from());
        discourse.named(phrase, line.is(phrase.from(), Stem.A), placed);
        if (line.has(WordList.NAMING, phrase.from() - 1) && !line.hasAny(WordList.FORMERLY)) {
          discourse.introduced(phrase.first().term());
        }
        nouns.forget();
      }
      at = phrase == null ? at + 1 : phrase.to();
    }
    return phrases;
  }

  /** "near the X", "is an X" and "a branch of the X" name it only to tell something of another. */
  private static boolean isPlaced(Line line, int from) {
    boolean sort = line.is(from, Stem.A) && line.has(WordList.BE, from - 1);
    boolean ofOther = line.is(from - 1, Stem.OF) && line.has(WordList.APPOSITIVE, from - 2);
    return sort || ofOther || line.has(WordList.LOCATIVE, from - 1);
  }
}
